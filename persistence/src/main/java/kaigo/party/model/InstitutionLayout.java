package kaigo.party.model;

import java.util.List;

/** 医療機関の取込みファイルの様式: its headings, once for the reader and for the template. */
public final class InstitutionLayout {
    public static final String CODE = "医療機関コード";
    public static final String NAME = "医療機関名";
    public static final String KANA = "医療機関名カナ";
    public static final String POSTCODE = "郵便番号";
    public static final String ADDRESS = "所在地";
    public static final String MUNICIPALITY_CODE = "市区町村コード";
    public static final String PHONE = "電話番号";
    public static final String BEDS = "病床数";
    public static final String BEDS_FROM = "病床数の適用開始日";

    /** The headings, and a row for a sample. */
    public static final List<List<String>> TEMPLATE = List.of(
            List.of(CODE, NAME, KANA, POSTCODE, ADDRESS, MUNICIPALITY_CODE, PHONE, BEDS, BEDS_FROM),
            List.of(
                    "1319990030",
                    "見本クリニック",
                    "ミホンクリニック",
                    "1990001",
                    "東京都みどり野市緑の丘一丁目1番1号",
                    "139904",
                    "042-000-0000",
                    "19",
                    "2026-04-01"));

    private InstitutionLayout() {}
}
