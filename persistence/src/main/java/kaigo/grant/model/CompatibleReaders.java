package kaigo.grant.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** 対応一覧の保管: the list is replaced as a whole. */
@ApplicationScoped
public class CompatibleReaders {
    @PersistenceContext
    EntityManager entities;

    public List<CompatibleReader> all() {
        List<?> rows = entities.createNativeQuery("SELECT model, maker FROM compatible_reader ORDER BY maker, model")
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new CompatibleReader((String) row[0], (String) row[1]))
                .toList();
    }

    public void replace(List<CompatibleReader> readers) {
        entities.createNativeQuery("DELETE FROM compatible_reader").executeUpdate();
        entities.createNativeQuery(
                        "INSERT INTO compatible_reader (model, maker) SELECT * FROM unnest(cast(? AS text[]), cast(? AS text[]))")
                .setParameter(1, readers.stream().map(CompatibleReader::model).toArray(String[]::new))
                .setParameter(2, readers.stream().map(CompatibleReader::maker).toArray(String[]::new))
                .executeUpdate();
    }
}
