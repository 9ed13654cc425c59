package kaigo.grant.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import kaigo.grant.GrantApplying;
import kaigo.grant.model.AccountUnusable;
import kaigo.grant.model.BankAccount;
import kaigo.grant.model.PayeeEntry;
import kaigo.grant.model.Unwritable;
import kaigo.grant.model.ZenginText;

/** 口座の記入の助け: candidates for bank and branch, and what will stand in the transfer file. */
@Named("grantBanks")
@RequestScoped
public class GrantBanks {
    private static final int NAME_LENGTH = 30;

    @Inject
    GrantApplying applying;

    @Inject
    GrantDraft draft;

    public List<String> banks(String typed) {
        return applying.banks(search(typed)).stream().map(BankLabel::of).toList();
    }

    public List<String> branches(String typed) {
        String bank = draft.getAccount().bankCode();
        return bank == null
                ? List.of()
                : applying.branches(bank, search(typed)).stream()
                        .map(BankLabel::of)
                        .toList();
    }

    /** 店番と番号 of ゆうちょ銀行, as converted from 記号 and 番号; empty while they can't be read. */
    public String getYuchoLine() {
        try {
            BankAccount account = payee().account();
            return account.branchCode() + " " + account.number();
        } catch (AccountUnusable unfinished) {
            return "";
        }
    }

    /** 振込データの名義; empty while it can't be written. */
    public String getHolderLine() {
        try {
            return ZenginText.of(payee().holderKana()).field(NAME_LENGTH).strip();
        } catch (Unwritable name) {
            return "";
        }
    }

    private PayeeEntry payee() {
        return draft.getAccount().payee();
    }

    /** A picked candidate is found again by its code. */
    private static String search(String typed) {
        return typed == null ? "" : typed.strip().split(" ")[0];
    }
}
