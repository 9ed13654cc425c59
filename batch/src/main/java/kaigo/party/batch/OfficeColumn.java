package kaigo.party.batch;

/** 事業所データの列: those of the 24 that are taken, by their headings. */
enum OfficeColumn implements RegisterColumn {
    MUNICIPALITY_CODE("都道府県コード又は市町村コード"),
    MUNICIPALITY("市区町村名"),
    NAME("事業所名"),
    KANA("事業所名カナ"),
    SERVICE("サービスの種類"),
    ADDRESS("住所"),
    BUILDING("方書（ビル名等）"),
    PHONE("電話番号"),
    FAX("FAX番号"),
    CORPORATION_NO("法人番号"),
    CORPORATION_NAME("法人の名称"),
    OFFICE_NO("事業所番号"),
    WEEKDAYS("利用可能曜日"),
    WEEKDAYS_NOTE("利用可能曜日特記事項"),
    CAPACITY("定員"),
    URL("URL");

    private final String heading;

    OfficeColumn(String heading) {
        this.heading = heading;
    }

    @Override
    public String heading() {
        return heading;
    }

    @Override
    public boolean isRequired() {
        return true;
    }

    @Override
    public String refusals() {
        return "officeFile";
    }
}
