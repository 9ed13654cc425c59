package kaigo.grant.model;

/**
 * 予算による見合わせ: approved applications of a round whose decision waits, because the round's budget is used up.
 *
 * @param round name of the round
 * @param budget what may be granted in it
 * @param applications how many wait
 * @param amount what they would be granted together
 */
public record BudgetStop(String round, Yen budget, int applications, Yen amount) {}
