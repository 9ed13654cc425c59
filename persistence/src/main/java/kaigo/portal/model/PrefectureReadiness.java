package kaigo.portal.model;

/**
 * 都道府県ごとの対応状況.
 *
 * @param started municipalities that have begun (利用開始)
 * @param fixed municipalities whose first day is published but still to come
 */
public record PrefectureReadiness(String prefecture, int municipalities, int started, int fixed) {}
