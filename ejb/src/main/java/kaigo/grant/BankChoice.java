package kaigo.grant;

/** 銀行・支店の候補: code and name. */
public record BankChoice(String code, String name, String kana) {}
