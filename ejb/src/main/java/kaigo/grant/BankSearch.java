package kaigo.grant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;
import kaigo.party.model.BankKana;

/** 銀行・支店の候補: by code, name or kana, as somebody types it. */
@ApplicationScoped
class BankSearch {
    private static final int MOST = 20;

    @PersistenceContext
    EntityManager entities;

    List<BankChoice> banks(String text) {
        return choices(
                entities.createNativeQuery("SELECT code, name, kana FROM bank WHERE active"
                        + " AND (code LIKE ?1 OR name LIKE ?1 OR kana_key LIKE ?2) ORDER BY code LIMIT " + MOST),
                text);
    }

    List<BankChoice> branches(String bankCode, String text) {
        return choices(
                entities.createNativeQuery("SELECT code, name, kana FROM bank_branch WHERE active AND bank_code = ?3"
                                + " AND (code LIKE ?1 OR name LIKE ?1 OR kana_key LIKE ?2) ORDER BY code LIMIT " + MOST)
                        .setParameter(3, bankCode),
                text);
    }

    /** The bank of this code, or null. */
    BankChoice bank(String code) {
        return code == null ? null : banks(code).stream().findFirst().orElse(null);
    }

    /** The branch of this code, or null. */
    BankChoice branch(String bankCode, String code) {
        return bankCode == null || code == null
                ? null
                : branches(bankCode, code).stream().findFirst().orElse(null);
    }

    private static List<BankChoice> choices(Query query, String text) {
        String typed = text == null ? "" : text.strip();
        List<?> rows = query.setParameter(1, typed + "%")
                .setParameter(2, BankKana.key(typed) + "%")
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new BankChoice((String) row[0], (String) row[1], (String) row[2]))
                .toList();
    }
}
