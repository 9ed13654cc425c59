package kaigo.party.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** 金融機関の台帳. */
@ApplicationScoped
public class Banks {
    private static final String MATCHES =
            "b.active = TRUE AND (b.code LIKE :code OR b.kanaKey LIKE :kana OR b.name LIKE :name) ORDER BY b.code";

    @PersistenceContext
    EntityManager entities;

    /** Banks whose code or kana begins with what was typed, or whose name contains it. */
    public List<BankRow> search(String typed, int limit) {
        return matching(entities.createQuery("SELECT b FROM Bank b WHERE " + MATCHES, Bank.class), typed, limit)
                .map(Bank::row)
                .toList();
    }

    /** Branches of one bank, likewise. */
    public List<BankRow> searchBranches(String bankCode, String typed, int limit) {
        TypedQuery<BankBranch> branches = entities.createQuery(
                        "SELECT b FROM BankBranch b WHERE b.bankCode = :bank AND " + MATCHES, BankBranch.class)
                .setParameter("bank", bankCode);
        return matching(branches, typed, limit).map(BankBranch::row).toList();
    }

    /** The branch to which money can go today; empty when there is none of these codes or it has closed. */
    public Optional<BranchOfBank> branch(String bankCode, String branchCode) {
        Bank bank = entities.find(Bank.class, bankCode);
        BankBranch branch = entities.find(BankBranch.class, new BankBranchKey(bankCode, branchCode));
        if (bank == null || branch == null || !bank.isActive() || !branch.isActive()) {
            return Optional.empty();
        }
        BankRow of = bank.row();
        BankRow at = branch.row();
        return Optional.of(new BranchOfBank(of.code(), of.name(), of.kana(), at.code(), at.name(), at.kana()));
    }

    private static <T> Stream<T> matching(TypedQuery<T> query, String typed, int limit) {
        String text = typed == null ? "" : typed.strip();
        return query.setParameter("code", Like.startsWith(text))
                .setParameter("kana", Like.startsWith(BankKana.key(text)))
                .setParameter("name", Like.contains(text))
                .setMaxResults(limit)
                .getResultStream();
    }
}
