package kaigo.party.model;

/** 市町村の保険者: who insures a municipality on a day, for questions in SQL: the latest pointer whose day has come, else the masters' word. */
public final class InsurerOfMunicipality {
    private InsurerOfMunicipality() {}

    /** @param municipality alias of the table {@code municipality}; @param day a date in SQL */
    public static String on(String municipality, String day) {
        return """
                coalesce((SELECT mp.insurer_no FROM municipality_pointer mp
                           WHERE mp.lg_code = %1$s.lg_code AND mp.valid_from <= %2$s
                           ORDER BY mp.valid_from DESC LIMIT 1), %1$s.insurer_no)""".formatted(municipality, day);
    }
}
