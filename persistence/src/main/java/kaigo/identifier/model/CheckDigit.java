package kaigo.identifier.model;

/** 検証番号: the check digits used by the numbers of 介護保険 and of local government. */
final class CheckDigit {
    private CheckDigit() {}

    /** モジュラス10ウェイト2・1分割: weights 2, 1, 2 … from the right, the digits of each product added. */
    static int modulus10(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int product = digit(digits, digits.length() - 1 - i) * (i % 2 == 0 ? 2 : 1);
            sum += product / 10 + product % 10;
        }
        return (10 - sum % 10) % 10;
    }

    /** モジュラス11: weights 2, 3, 4 … from the right, as in 全国地方公共団体コード. */
    static int modulus11(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            sum += digit(digits, digits.length() - 1 - i) * (i + 2);
        }
        return (11 - sum % 11) % 10;
    }

    /** モジュラス9: weights 1, 2, 1 … from the right, as in 法人番号. */
    static int modulus9(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            sum += digit(digits, digits.length() - 1 - i) * (i % 2 == 0 ? 1 : 2);
        }
        return 9 - sum % 9;
    }

    private static int digit(String digits, int at) {
        return digits.charAt(at) - '0';
    }
}
