package kaigo.party.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import kaigo.identifier.model.InsurerNo;
import kaigo.identifier.model.Kana;

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

    /** By number, or the beginning of kana, or a part of the name; in the order of the numbers. */
    public List<InsurerRow> search(String typed, int limit) {
        String text = typed == null ? "" : typed.strip();
        return entities.createQuery("""
                        SELECT NEW kaigo.party.model.InsurerRow(i.insurerNo, i.name, i.prefecture, i.setupCompletedOn,
                               i.serviceStartOn)
                          FROM Insurer i
                         WHERE i.active = TRUE
                           AND (i.insurerNo LIKE :number OR i.kana LIKE :kana OR i.name LIKE :name)
                         ORDER BY i.insurerNo""", InsurerRow.class)
                .setParameter("number", Like.startsWith(text))
                .setParameter("kana", Like.startsWith(Kana.keyOf(text)))
                .setParameter("name", Like.contains(text))
                .setMaxResults(limit)
                .getResultList();
    }
}
