package kaigo.grant.model;

/** 対応カードリーダー: a model that the マイナ資格確認アプリ knows. */
public record CompatibleReader(String model, String maker) {}
