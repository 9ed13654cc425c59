package kaigo.grant.web;

import kaigo.grant.BankChoice;

/** 銀行・支店の見せ方: code and name in one line, 0005 三菱UFJ銀行; the code is read from its beginning. */
final class BankLabel {
    static final int BANK_DIGITS = 4;
    static final int BRANCH_DIGITS = 3;

    private BankLabel() {}

    static String of(BankChoice choice) {
        return choice == null ? null : choice.code() + " " + choice.name();
    }

    /** The code at the beginning, or null. */
    static String code(String label, int digits) {
        return label != null && label.matches("[0-9]{" + digits + "}( .*)?") ? label.substring(0, digits) : null;
    }
}
