package kaigo.party.model;

/** 候補の一行: a bank, or a branch of the bank that was asked for. */
public record BankRow(String code, String name, String kana) {}
