package kaigo.grant.web;

import kaigo.grant.model.GrantCategory;

/** 項目の場所: the input of the round's form at which a finding is shown. */
final class RoundField {
    private static final String CEILING = "ceiling";

    private RoundField() {}

    /** A table's finding stands at its first cell. */
    static String target(String field) {
        return switch (field) {
            case "id" -> "form:code:input";
            case "windows" -> "form:windows:0:appliedFrom";
            case "rates" -> "form:rates:0:bedsFrom";
            case "onceOverRounds" -> "form:once:input";
            default ->
                field.startsWith(CEILING)
                        ? "form:ceilings:"
                                + GrantCategory.valueOf(field.substring(CEILING.length()))
                                        .ordinal() + ":readers"
                        : "form:" + field + ":input";
        };
    }
}
