package kaigo.grant;

import java.util.List;
import kaigo.grant.model.Yen;

/**
 * まとめて承認できる申請: those on one's own desk in which nothing was found.
 *
 * @param rows so many as are approved at a time
 * @param total how many there are in all
 * @param amount the sum of the rows' grants
 * @param aboveLimit how many of the rows will need the second approval
 * @param withFindings how many of one's own stay out because something was found
 */
public record BulkOffer(List<GrantWorklistRow> rows, int total, Yen amount, int aboveLimit, int withFindings) {}
