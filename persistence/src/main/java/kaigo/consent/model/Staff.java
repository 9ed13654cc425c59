package kaigo.consent.model;

/** 担当者: a staff member by account and name. */
public record Staff(Long accountId, String name) {}
