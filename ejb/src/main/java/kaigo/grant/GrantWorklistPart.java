package kaigo.grant;

import java.util.List;
import kaigo.grant.model.Yen;

/**
 * 審査一覧の一頁
 *
 * @param total how many the filter finds in all
 * @param amount the sum of their grants
 * @param page the one shown: the last when one beyond it is asked for
 * @param pages at least 1
 */
public record GrantWorklistPart(List<GrantWorklistRow> rows, int total, Yen amount, int page, int pages) {}
