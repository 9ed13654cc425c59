package kaigo.grant;

import java.time.LocalDate;

/** 募集の状況: the round that is open today, or when the next one opens. */
public record GrantOpening(boolean open, String roundName, LocalDate opensOn, LocalDate closesOn) {}
