package kaigo.starter.demo;

import java.util.List;

/** 見本の登録できる人: persons of the demo's feed whom ひだまり居宅介護支援事業所 doesn't serve yet, with the four items of their card. */
public record DemoNewcomers(String insuredNo, String kana, String birthDate, String sex) {
    /** みどり野市. */
    public static final String INSURER = "139907";

    public static final List<DemoNewcomers> ALL = List.of(
            new DemoNewcomers("0000200034", "ウエノハラ タダシ", "S20.11.30", "男"),
            new DemoNewcomers("0000200117", "シミズカワ セツコ", "S14.10.10", "女"),
            new DemoNewcomers("0000200281", "ホシヤ シゲル", "S22.10.4", "男"));
}
