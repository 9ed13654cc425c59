package kaigo.party.batch;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import kaigo.party.model.InstitutionLayout;

/** 医療機関のファイルの列, as the template has them; what offices' spreadsheets write is read too. */
enum InstitutionColumn implements RegisterColumn {
    CODE(InstitutionLayout.CODE, true),
    NAME(InstitutionLayout.NAME, true),
    KANA(InstitutionLayout.KANA, true),
    POSTCODE(InstitutionLayout.POSTCODE, false),
    ADDRESS(InstitutionLayout.ADDRESS, true),
    MUNICIPALITY_CODE(InstitutionLayout.MUNICIPALITY_CODE, false),
    PHONE(InstitutionLayout.PHONE, false),
    BEDS(InstitutionLayout.BEDS, true),
    BEDS_FROM(InstitutionLayout.BEDS_FROM, true);

    private static final List<Charset> CHARSETS = List.of(StandardCharsets.UTF_8, Charset.forName("windows-31j"));

    private final String heading;
    private final boolean required;

    InstitutionColumn(String heading, boolean required) {
        this.heading = heading;
        this.required = required;
    }

    @Override
    public String heading() {
        return heading;
    }

    @Override
    public boolean isRequired() {
        return required;
    }

    @Override
    public String refusals() {
        return "institutionFile";
    }

    @Override
    public List<Charset> charsets() {
        return CHARSETS;
    }
}
