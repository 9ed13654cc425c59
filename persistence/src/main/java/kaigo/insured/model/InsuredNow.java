package kaigo.insured.model;

/** 有効な被保険者: what {@link InsuredPerson#insuredOn} says of those who were insured before, for questions in SQL. */
public final class InsuredNow {
    private InsuredNow() {}

    /**
     * Alive, not taken back by the insurer, and no loss up to that day; one that lies ahead doesn't count yet.
     *
     * @param person alias of the table {@code insured_person}
     * @param day the parameter that holds the day
     */
    public static String on(String person, String day) {
        return "(%1$s.deleted_on IS NULL AND %1$s.died_on IS NULL AND (%1$s.lost_on IS NULL OR %1$s.lost_on > %2$s))"
                .formatted(person, day);
    }
}
