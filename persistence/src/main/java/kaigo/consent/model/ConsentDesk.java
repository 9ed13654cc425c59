package kaigo.consent.model;

/**
 * 同意の受取: how an office stands to taking consents.
 *
 * @param takes whether one of its services may take them
 * @param toAsk how many of its persons nobody has asked yet
 */
public record ConsentDesk(boolean takes, long toAsk) {}
