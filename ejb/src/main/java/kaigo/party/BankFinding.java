package kaigo.party;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import kaigo.account.Needs;
import kaigo.account.model.Right;
import kaigo.party.model.BankRow;
import kaigo.party.model.Banks;

/** 金融機関の候補: by code, kana or name, as somebody types. */
@Stateless
public class BankFinding {
    private static final int CANDIDATES = 20;

    @Inject
    Banks banks;

    @Needs(Right.GRANT_APPLY)
    public List<BankRow> banks(String typed) {
        return banks.search(typed, CANDIDATES);
    }

    @Needs(Right.GRANT_APPLY)
    public List<BankRow> branches(String bankCode, String typed) {
        return banks.searchBranches(bankCode, typed, CANDIDATES);
    }
}
