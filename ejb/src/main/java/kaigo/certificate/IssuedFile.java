package kaigo.certificate;

/** 発行されたファイル: given out once and kept nowhere. */
public record IssuedFile(String fileName, String mediaType, byte[] bytes) {}
