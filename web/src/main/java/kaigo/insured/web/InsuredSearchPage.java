package kaigo.insured.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import kaigo.insured.InsuredSearching;
import kaigo.insured.model.InsuredRow;
import kaigo.insured.model.InsuredSearch;

/** 被保険者検索: by number, beginning of the kana and birth date, in whatever form they are typed; the address holds what was asked. */
@Named("insuredSearch")
@RequestScoped
public class InsuredSearchPage {
    private static final int ROWS = 20;

    @Inject
    InsuredSearching searching;

    private String number;
    private String kana;
    private String birth;
    private String after;
    private String before;
    private InsuredTyped typed;
    private InsuredSearch.Page found;

    public void open() {
        typed = InsuredTyped.of(number, kana, birth);
        if (!typed.readable() || typed.asked().nothing()) {
            return;
        }
        if (after != null) {
            found = searching.after(typed.asked(), after, ROWS);
        } else if (before != null) {
            found = searching.before(typed.asked(), before, ROWS);
        } else {
            found = searching.first(typed.asked(), ROWS);
        }
    }

    /** Null when nothing was asked, or nothing that could be read. */
    public InsuredSearch.Page getFound() {
        return found;
    }

    /** The person before whom the former page ends. */
    public String getFirst() {
        return found.rows().get(0).insuredNo();
    }

    /** The person after whom the next page begins. */
    public String getLast() {
        List<InsuredRow> rows = found.rows();
        return rows.get(rows.size() - 1).insuredNo();
    }

    /** A person's number; whatever else an address made by hand says leads to the first page. */
    private static String place(String number) {
        return number != null && number.matches("[0-9H][0-9A-Z]{9}") ? number : null;
    }

    public String getNumberError() {
        return typed.numberError();
    }

    public String getBirthError() {
        return typed.birthError();
    }

    /** How the birth date was read. */
    public LocalDate getBirthRead() {
        return typed.asked().birthDate();
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getKana() {
        return kana;
    }

    public void setKana(String kana) {
        this.kana = kana;
    }

    public String getBirth() {
        return birth;
    }

    public void setBirth(String birth) {
        this.birth = birth;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = place(after);
    }

    public String getBefore() {
        return before;
    }

    public void setBefore(String before) {
        this.before = place(before);
    }
}
