package kaigo.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import kaigo.consent.model.PersonNo;
import kaigo.consent.model.Sex;
import kaigo.document.PdfPrinter;
import kaigo.identifier.model.CareLevel;
import kaigo.insured.model.BurdenRatioCard;
import kaigo.insured.model.FacilityStay;
import kaigo.insured.model.LimitCard;
import kaigo.insured.model.LimitStage;
import kaigo.insured.model.Restriction;
import kaigo.insured.model.StayItem;
import kaigo.insured.model.StayLimits;
import kaigo.sharing.model.InformationKind;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** 証の様式: what each of the three says, on one page, and what it says where the card is empty. Pictures in target/papers. */
class CardFormsTest {
    private static final LocalDate BASE = LocalDate.of(2026, 11, 20);
    private static final LocalDate FROM = LocalDate.of(2026, 8, 1);
    private static final LocalDate TO = LocalDate.of(2027, 7, 31);
    private static final String INSTITUTION = "社会福祉法人みどり野会　特別養護老人ホーム　みどり野の里（ユニット型）（見本）";

    private final CardForms forms = new CardForms();

    CardFormsTest() {
        forms.printer = new PdfPrinter();
        forms.limits = new StayLimits() {
            @Override
            public Map<StayItem, Integer> on(LocalDate day, LimitStage stage) {
                return Map.of(StayItem.UNIT_ROOM, 1370, StayItem.SHARED, 0);
            }
        };
    }

    @Test
    void the_insurance_card_has_its_three_faces() throws IOException {
        CardView card = new CardView(
                LocalDate.of(2025, 12, 20),
                CareLevel.CARE_2,
                19705,
                "訪問看護　5,000単位",
                LocalDate.of(2025, 12, 18),
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2026, 12, 31),
                "口腔機能の向上に努めること。福祉用具貸与については、歩行器の利用が望ましい。",
                new Restriction("支払方法の変更（償還払い）", LocalDate.of(2026, 9, 1), null),
                List.of(
                        new CardView.CareOffice("1379990010", "ひだまり居宅介護支援事業所（見本）", LocalDate.of(2026, 1, 5)),
                        new CardView.CareOffice("1379990028", null, null)),
                new FacilityStay(INSTITUTION, LocalDate.of(2026, 10, 1), null),
                BASE,
                List.of());

        assertThat(text(CardPaper.CARD, record(card, null, null)))
                .contains("介護保険被保険者証", "写し（閲覧用）", "0000123456", "𠮷野　髙子", "ミホン　タロウ", "昭和16年4月12日")
                .contains("要介護2", "19,705単位", "支払方法の変更（償還払い）", "ひだまり居宅介護支援事業所", "1379990028")
                .contains("139907", "みどり野市", "令和8年11月25日 19:05", "相川 のぞみ");
    }

    @Test
    void an_empty_card_says_so() throws IOException {
        CardView card =
                new CardView(FROM, null, null, null, null, null, null, null, null, List.of(), null, null, List.of());

        assertThat(text(CardPaper.CARD, record(card, null, null)))
                .contains("記載なし")
                .doesNotContain("記載なしから");
        assertThat(forms.fill(CardPaper.CARD, copy(), record(null, null, null))).isEmpty();
        assertThat(forms.fill(CardPaper.RATIO, copy(), record(null, new RatioView(null, null), null)))
                .isEmpty();
        assertThat(forms.fill(CardPaper.LIMIT, copy(), record(null, null, new LimitView(null, null, null, null))))
                .isEmpty();
    }

    @Test
    void the_ratio_card_has_a_second_line_for_a_change_in_the_year() throws IOException {
        RatioView ratio = new RatioView(
                new BurdenRatioCard(1, FROM, LocalDate.of(2026, 12, 31), LocalDate.of(2026, 7, 15), BASE),
                new BurdenRatioCard(2, LocalDate.of(2027, 1, 1), TO, LocalDate.of(2026, 12, 1), BASE));

        assertThat(text(CardPaper.RATIO, record(null, ratio, null)))
                .contains("介護保険負担割合証", "1割", "2割", "令和9年1月1日", "令和9年7月31日");
    }

    @Test
    void the_limit_card_shows_the_stage_and_what_is_paid_at_most() throws IOException {
        LimitCard card = new LimitCard(
                false, LimitStage.THREE_FIRST, 650, 1000, 1370, null, null, FROM, TO, LocalDate.of(2026, 7, 20), BASE);

        assertThat(text(CardPaper.LIMIT, record(null, null, new LimitView(card, null, null, null))))
                .contains("介護保険負担限度額認定証", "第3段階①", "650円", "1,000円", "1,370円", "0円", "令和9年7月31日まで");
    }

    @Test
    void the_copy_of_a_hidden_person_warns() throws IOException {
        RatioView ratio = new RatioView(new BurdenRatioCard(1, FROM, TO, null, BASE), null);
        byte[] pdf = forms.fill(CardPaper.RATIO, copy(true), record(null, ratio, null))
                .orElseThrow()
                .bytes();

        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document)).contains("不開示・取扱注意", "記載なし");
        }
        assertThat(text(CardPaper.RATIO, record(null, ratio, null))).doesNotContain("不開示");
    }

    /** The text of the paper, which is one page; its picture is kept. */
    private String text(CardPaper paper, PersonRecord record) throws IOException {
        byte[] pdf = forms.fill(paper, copy(), record).orElseThrow().bytes();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            String name = paper == CardPaper.CARD && record.card().data().level() == null ? "EMPTY" : paper.name();
            File picture = new File("target/papers/" + name + ".png");
            picture.getParentFile().mkdirs();
            ImageIO.write(new PDFRenderer(document).renderImageWithDPI(0, 90), "png", picture);
            return new PDFTextStripper().getText(document);
        }
    }

    private static PersonRecord record(CardView card, RatioView ratio, LimitView limit) {
        return new PersonRecord(
                new Disclosed<>(InformationKind.CARD, card, null),
                new Disclosed<>(InformationKind.BURDEN_RATIO, ratio, null),
                new Disclosed<>(InformationKind.LIMIT, limit, null),
                new Disclosed<>(InformationKind.ASSESSMENT, null, null));
    }

    private static CardForms.Copy copy() {
        return copy(false);
    }

    private static CardForms.Copy copy(boolean nonDisclosure) {
        InsuredFacts facts = new InsuredFacts(
                "𠮷野　髙子",
                "ミホン　タロウ",
                LocalDate.of(1941, 4, 12),
                Sex.FEMALE,
                "1000001",
                "みどり野市見本町一丁目２番３号　みどり野ハイツ１０１号室",
                "1",
                false,
                false,
                LocalDate.of(2006, 4, 11),
                null,
                null,
                nonDisclosure);
        return new CardForms.Copy(
                PersonNo.of("139907", "0000123456"),
                facts,
                "みどり野市（見本）",
                "ひだまり居宅介護支援事業所（見本）",
                "相川 のぞみ",
                Instant.parse("2026-11-25T10:05:00Z"));
    }
}
