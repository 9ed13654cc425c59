package kaigo.grant;

/** ファイル: name, type and bytes, for preview or download. */
public record GrantFile(String fileName, String mediaType, byte[] bytes) {}
