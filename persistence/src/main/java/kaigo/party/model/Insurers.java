package kaigo.party.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import kaigo.identifier.model.InsurerNo;

/** 保険者の台帳. */
@ApplicationScoped
public class Insurers {
    @PersistenceContext
    EntityManager entities;

    public Optional<Insurer> find(InsurerNo no) {
        return Optional.ofNullable(entities.find(Insurer.class, no.value()));
    }

    /** @throws NoSuchParty when nobody has this number */
    public Insurer require(InsurerNo no) {
        return find(no).orElseThrow(() -> new NoSuchParty("Insurer", no));
    }

    public void add(Insurer insurer) {
        entities.persist(insurer);
    }

    /** All that insure, in the order of their numbers, to choose from. */
    public List<NumberedName> named() {
        List<?> rows = entities.createNativeQuery("SELECT insurer_no, prefecture, name FROM insurer"
                        + " WHERE active AND insures ORDER BY insurer_no")
                .getResultList();
        return rows.stream().map(row -> NumberedName.of((Object[]) row)).toList();
    }

    /** 都道府県 of a number; empty for one that no municipality has. */
    public Optional<String> prefectureOf(InsurerNo no) {
        List<?> names = entities.createNativeQuery(
                        "SELECT min(prefecture) FROM municipality WHERE left(lg_code, 2) = ?1")
                .setParameter(1, no.prefecture())
                .getResultList();
        return Optional.ofNullable((String) names.get(0));
    }
}
