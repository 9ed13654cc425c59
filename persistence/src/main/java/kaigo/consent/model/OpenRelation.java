package kaigo.consent.model;

/** 担当中: what {@link CareRelation#openOn} says, for questions in SQL. */
public final class OpenRelation {
    private OpenRelation() {}

    /**
     * @param relation alias of the table {@code care_relation}
     * @param day the parameter that holds the day
     */
    public static String on(String relation, String day) {
        return "(%1$s.since <= %2$s AND (%1$s.ended_on IS NULL OR %1$s.ended_on > %2$s)"
                .concat(" AND (%1$s.readable_until IS NULL OR %1$s.readable_until >= %2$s))")
                .formatted(relation, day);
    }
}
