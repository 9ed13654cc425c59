package kaigo.grant.model;

/**
 * 振込先口座: bank, branch, type and number as the transfer file carries them.
 *
 * @param type 預金種目: 1 普通, 2 当座
 */
public record BankAccount(String bankCode, String branchCode, String type, String number) {
    /** ゆうちょ銀行 */
    public static final String YUCHO = "9900";

    public static BankAccount of(String bankCode, String branchCode, String type, String number) {
        require(bankCode, "[0-9]{4}", "bankCode");
        require(branchCode, "[0-9]{3}", "branchCode");
        require(type, "[12]", "accountType");
        require(number, "[0-9]{7}", "accountNo");
        return new BankAccount(bankCode, branchCode, type, number);
    }

    /**
     * ゆうちょ: 記号 1…: 店番 = its digits 2–3 and 8, 普通, 番号 without its last digit (which is always 1); 記号 0…: 店番 = digits
     * 2–3 and 9, 当座, 番号. Both padded to 7 digits.
     */
    public static BankAccount yucho(String symbol, String number) {
        require(symbol, "[01][0-9]{4}", "yuchoSymbol");
        boolean ordinary = symbol.charAt(0) == '1';
        require(number, ordinary ? "[0-9]{1,7}1" : "[0-9]{1,7}", "yuchoNumber");
        String branch = symbol.substring(1, 3) + (ordinary ? "8" : "9");
        String digits = ordinary ? number.substring(0, number.length() - 1) : number;
        return new BankAccount(YUCHO, branch, ordinary ? "1" : "2", "0".repeat(7 - digits.length()) + digits);
    }

    private static void require(String value, String pattern, String field) {
        if (value == null || !value.matches(pattern)) {
            throw new AccountUnusable(field);
        }
    }
}
