package kaigo.party.model;

/** 事業所の一覧の一行. */
public record OfficeRow(String officeNo, String name, String address, String phone) {}
