package kaigo.party.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import kaigo.account.model.OrganisationKind;
import kaigo.identifier.model.InsurerNo;

/** 通知先: where an insurer wants its notices. */
@ApplicationScoped
public class NoticeAddresses {
    @PersistenceContext
    EntityManager entities;

    /** Whom to write to: the addresses of this purpose; without any, the organisation's own; empty when it has none either. */
    public List<String> to(InsurerNo insurer, NoticePurpose purpose) {
        List<String> own = of(insurer, purpose);
        return own.isEmpty()
                ? texts(entities.createNativeQuery(
                                "SELECT mail FROM organisation_contact WHERE organisation = ?1 AND organisation_no = ?2")
                        .setParameter(1, OrganisationKind.INSURER.name())
                        .setParameter(2, insurer.value())
                        .getResultList())
                : own;
    }

    /** Those of this purpose alone, in order. */
    public List<String> of(InsurerNo insurer, NoticePurpose purpose) {
        return texts(entities.createNativeQuery(
                        "SELECT mail FROM insurer_notice WHERE insurer_no = ?1 AND purpose = ?2 ORDER BY mail")
                .setParameter(1, insurer.value())
                .setParameter(2, purpose.name())
                .getResultList());
    }

    public void set(InsurerNo insurer, NoticePurpose purpose, Collection<String> mails) {
        entities.createNativeQuery("DELETE FROM insurer_notice WHERE insurer_no = ?1 AND purpose = ?2")
                .setParameter(1, insurer.value())
                .setParameter(2, purpose.name())
                .executeUpdate();
        for (String mail : mails) {
            entities.createNativeQuery(
                            "INSERT INTO insurer_notice (insurer_no, purpose, mail) VALUES (?1, ?2, ?3) ON CONFLICT DO NOTHING")
                    .setParameter(1, insurer.value())
                    .setParameter(2, purpose.name())
                    .setParameter(3, mail)
                    .executeUpdate();
        }
    }

    private static List<String> texts(List<?> rows) {
        return rows.stream().map(String.class::cast).toList();
    }
}
