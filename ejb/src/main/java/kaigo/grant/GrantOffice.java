package kaigo.grant;

/** 申請者: the office or institution as its register knows it. */
public record GrantOffice(
        String officeNo, String name, String corporationName, String postcode, String address, String phone) {
    /** 所在地 with its postcode, as on an envelope: 〒199-0002 東京都…. */
    public String fullAddress() {
        String digits = postcode.replaceAll("[^0-9]", "");
        return digits.length() == 7
                ? "〒" + digits.substring(0, 3) + "-" + digits.substring(3) + " " + address
                : address;
    }
}
