package kaigo.grant.model;

/**
 * 対象サービス: one service of an office as the grant sees it. 介護予防 codes are read as the 介護 code ({@code readsAs}), so
 * that a service and its 介護予防 counterpart count once.
 *
 * @param code サービス種類コード as registered
 * @param name name of the service it is read as
 * @param readsAs the code it counts as
 * @param category 区分, or null when the service isn't funded (ended services, 総合事業)
 */
public record FundedService(String code, String name, String readsAs, GrantCategory category) {}
