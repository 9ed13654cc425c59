package kaigo.grant.model;

/**
 * 保存した条件
 *
 * @param query as it stands in the worklist's address
 */
public record SavedFilter(String name, String query) {}
