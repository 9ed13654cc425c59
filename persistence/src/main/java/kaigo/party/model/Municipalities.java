package kaigo.party.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import kaigo.identifier.model.LocalGovernmentCode;

/** 市町村の台帳. */
@ApplicationScoped
public class Municipalities {
    @PersistenceContext
    EntityManager entities;

    /** All municipalities at once, for a reader of many rows. */
    public Directory all() {
        List<?> rows = entities.createNativeQuery("SELECT lg_code, name FROM municipality WHERE active")
                .getResultList();
        Map<String, String> names = new HashMap<>();
        for (Object row : rows) {
            names.put((String) ((Object[]) row)[0], (String) ((Object[]) row)[1]);
        }
        return new Directory(names);
    }

    /** All of them in the order of their codes, to choose from. */
    public List<NumberedName> named() {
        List<?> rows = entities.createNativeQuery(
                        "SELECT lg_code, prefecture, name FROM municipality WHERE active ORDER BY lg_code")
                .getResultList();
        return rows.stream().map(row -> NumberedName.of((Object[]) row)).toList();
    }

    /** 市町村コード → 名称, which also knows the city of a ward (札幌市中央区 → 札幌市). */
    public static final class Directory {
        private final Map<String, String> names;
        private final Map<String, String> codes = new TreeMap<>();

        public Directory(Map<String, String> names) {
            this.names = Map.copyOf(names);
            names.forEach((code, name) -> codes.put(code.substring(0, 2) + name, code));
        }

        /** The municipality of a code and the name beside it; wards of 政令指定都市 have codes of their own. */
        public Optional<LocalGovernmentCode> of(String code, String name) {
            if (names.containsKey(code)) {
                return Optional.of(new LocalGovernmentCode(code));
            }
            int city = name.indexOf('市');
            return code.length() < 2 || city < 0
                    ? Optional.empty()
                    : Optional.ofNullable(codes.get(code.substring(0, 2) + name.substring(0, city + 1)))
                            .map(LocalGovernmentCode::new);
        }
    }
}
