package kaigo.grant;

/** 申請者: the office as the register knows it. */
public record GrantOffice(
        String officeNo, String name, String corporationName, String postcode, String address, String phone) {}
