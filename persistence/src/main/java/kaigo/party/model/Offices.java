package kaigo.party.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import kaigo.identifier.model.Kana;
import kaigo.identifier.model.OfficeNo;

/** 事業所の台帳. */
@ApplicationScoped
public class Offices {
    @PersistenceContext
    EntityManager entities;

    public Optional<Office> find(OfficeNo no) {
        return Optional.ofNullable(entities.find(Office.class, no.value()));
    }

    /** @throws NoSuchParty when nobody has this number */
    public Office require(OfficeNo no) {
        return find(no).orElseThrow(() -> new NoSuchParty("Office", no));
    }

    /** The types of the services that this office gives, in the order of their codes. */
    public List<ServiceType> serviceTypes(OfficeNo no) {
        return entities.createQuery("""
                        SELECT t FROM ServiceType t
                         WHERE t.code IN (SELECT s FROM Office o JOIN o.services s WHERE o.officeNo = :no)
                         ORDER BY t.code""", ServiceType.class)
                .setParameter("no", no.value())
                .getResultList();
    }

    /** By number, or the beginning of kana, or a part of the name; in the order of the numbers. */
    public List<OfficeRow> search(String typed, int limit) {
        String text = typed == null ? "" : typed.strip();
        String kana = Kana.keyOf(text);
        return entities.createQuery("""
                        SELECT NEW kaigo.party.model.OfficeRow(o.officeNo, o.name, o.address, o.phone)
                          FROM Office o
                         WHERE o.active = TRUE
                           AND (o.officeNo LIKE :number OR o.kanaKey LIKE :kana OR o.name LIKE :name)
                         ORDER BY o.officeNo""", OfficeRow.class)
                .setParameter("number", Like.startsWith(text))
                .setParameter("kana", Like.startsWith(kana))
                .setParameter("name", Like.contains(text))
                .setMaxResults(limit)
                .getResultList();
    }
}
