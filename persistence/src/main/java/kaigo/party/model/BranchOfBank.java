package kaigo.party.model;

/** 振込先の支店: a branch with its bank, as a transfer record needs them. */
public record BranchOfBank(
        String bankCode, String bankName, String bankKana, String branchCode, String branchName, String branchKana) {}
