package kaigo.party.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;

/** 金融機関の台帳. */
@ApplicationScoped
public class Banks {
    @PersistenceContext
    EntityManager entities;

    /** Banks whose code or kana begins with what was typed, or whose name contains it. */
    public List<BankRow> search(String typed, int limit) {
        return rows(entities.createQuery("""
                        SELECT NEW kaigo.party.model.BankRow(b.code, b.name, b.kana) FROM Bank b
                         WHERE b.active = TRUE AND (b.code LIKE :code OR b.kanaKey LIKE :kana OR b.name LIKE :name)
                         ORDER BY b.code""", BankRow.class), typed, limit);
    }

    /** Branches of one bank, likewise. */
    public List<BankRow> searchBranches(String bankCode, String typed, int limit) {
        return rows(entities.createQuery("""
                                SELECT NEW kaigo.party.model.BankRow(b.code, b.name, b.kana) FROM BankBranch b
                                 WHERE b.bankCode = :bank AND b.active = TRUE
                                   AND (b.code LIKE :code OR b.kanaKey LIKE :kana OR b.name LIKE :name)
                                 ORDER BY b.code""", BankRow.class).setParameter("bank", bankCode), typed, limit);
    }

    /** The branch to which money can go today; empty when there is none of these codes or it has closed. */
    public Optional<BranchOfBank> branch(String bankCode, String branchCode) {
        return entities.createQuery("""
                        SELECT NEW kaigo.party.model.BranchOfBank(k.code, k.name, k.kana, b.code, b.name, b.kana)
                          FROM BankBranch b, Bank k
                         WHERE k.code = b.bankCode AND k.code = :bank AND b.code = :branch
                           AND k.active = TRUE AND b.active = TRUE""", BranchOfBank.class)
                .setParameter("bank", bankCode)
                .setParameter("branch", branchCode)
                .getResultStream()
                .findFirst();
    }

    private static List<BankRow> rows(TypedQuery<BankRow> query, String typed, int limit) {
        String text = typed == null ? "" : typed.strip();
        return query.setParameter("code", Like.startsWith(text))
                .setParameter("kana", Like.startsWith(BankKana.key(text)))
                .setParameter("name", Like.contains(text))
                .setMaxResults(limit)
                .getResultList();
    }
}
