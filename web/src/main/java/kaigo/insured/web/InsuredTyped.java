package kaigo.insured.web;

import java.text.Normalizer;
import java.time.LocalDate;
import kaigo.frame.web.Sentences;
import kaigo.identifier.model.InsuredNo;
import kaigo.identifier.model.InvalidIdentifier;
import kaigo.identifier.model.Kana;
import kaigo.insured.model.InsuredAsked;
import kaigo.time.model.JapaneseDate;
import kaigo.time.model.UnreadableDate;

/**
 * 検索欄の読取り: what was typed, read kindly; and what couldn't be read, said at its field.
 *
 * @param numberError null when the number could be read
 * @param birthError null when the birth date could be read
 */
record InsuredTyped(InsuredAsked asked, String numberError, String birthError) {

    static InsuredTyped of(String number, String kana, String birth) {
        String no = "";
        String numberError = null;
        try {
            no = isBlank(number) ? "" : InsuredNo.of(whole(number)).value();
        } catch (InvalidIdentifier wrong) {
            numberError = Sentences.of(wrong);
        }
        LocalDate day = null;
        String birthError = null;
        try {
            day = isBlank(birth) ? null : JapaneseDate.parse(birth);
        } catch (UnreadableDate unreadable) {
            boolean form = unreadable.messageKey().equals("refusal.date");
            birthError = form ? Sentences.of("refusal.birthDate") : Sentences.of(unreadable);
        }
        return new InsuredTyped(new InsuredAsked(no, kanaKey(kana), day), numberError, birthError);
    }

    boolean readable() {
        return numberError == null && birthError == null;
    }

    private static String kanaKey(String typed) {
        return Kana.keyOf(typed == null ? "" : typed.replaceAll("\\p{Cntrl}", ""));
    }

    /** Zeros in front may be left out: nobody types four of them. */
    private static String whole(String typed) {
        String number = Normalizer.normalize(typed, Normalizer.Form.NFKC).replaceAll("[\\s-]", "");
        return number.matches("[0-9]{1,9}") ? "0".repeat(10 - number.length()) + number : number;
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
