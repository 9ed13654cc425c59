package kaigo.party.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kaigo.identifier.model.ServiceCode;

/** サービスの種類の名称: the names of the open data, each with its code. */
@ApplicationScoped
public class ServiceNames {
    @PersistenceContext
    EntityManager entities;

    /** All names at once, for a reader of many rows. */
    public Mapping all() {
        List<?> rows = entities.createNativeQuery("SELECT name, service_code FROM service_name")
                .getResultList();
        return new Mapping(rows.stream()
                .map(Object[].class::cast)
                .collect(Collectors.toMap(row -> (String) row[0], row -> new ServiceCode((String) row[1]))));
    }

    /** How a name is compared: NFKC, without blanks. */
    public static String key(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC).replaceAll("\\s", "");
    }

    /** サービス名 → コード. */
    public record Mapping(Map<String, ServiceCode> codes) {
        public Mapping {
            codes = Map.copyOf(codes);
        }

        /**
         * The code of a name; the remark in brackets counts only where the name needs it (特定施設入居者生活介護（有料老人
         * ホーム） is 33, while 短期入所療養介護 has a code for each remark).
         */
        public Optional<ServiceCode> of(String name) {
            String key = key(name);
            ServiceCode exact = codes.get(key);
            int bracket = key.indexOf('(');
            return exact == null && bracket > 0
                    ? Optional.ofNullable(codes.get(key.substring(0, bracket)))
                    : Optional.ofNullable(exact);
        }
    }
}
