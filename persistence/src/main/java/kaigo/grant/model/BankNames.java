package kaigo.grant.model;

/** 銀行名・支店名 in kana, as the bank master has them. */
public record BankNames(String bank, String branch) {}
