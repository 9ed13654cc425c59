package kaigo.grant.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 全銀ファイル, read back by a parser of the published layout. */
class TransferFileTest {
    private static final LocalDate DAY = LocalDate.of(2027, 1, 20);

    @Test
    void an_independent_parser_reads_what_was_ordered() {
        byte[] file = new TransferFile(source(true), DAY)
                .add(order(1, "カブシキガイシャ　ヒダマリケアセンター", 124_000))
                .add(order(2, "ｼｬｶｲﾌｸｼﾎｳｼﾞﾝ ｳﾞｨﾗ", 64_000))
                .close();

        PublishedLayout.Read read = PublishedLayout.read(file, true);

        assertThat(file).hasSize(5 * 122);
        assertThat(read.consignor()).isEqualTo("0000000001");
        assertThat(read.name()).isEqualTo("ｺｸﾐﾝｹﾝｺｳﾎｹﾝﾁﾕｳｵｳｶｲ");
        assertThat(read.day()).isEqualTo("0120");
        assertThat(read.sourceAccount()).isEqualTo("999800110000000");
        assertThat(read.transfers())
                .containsExactly(
                        new PublishedLayout.Transfer(
                                "9900", "018", '1', "0000123", "ｶ)ﾋﾀﾞﾏﾘｹｱｾﾝﾀ-", 124_000, "0000000001"),
                        new PublishedLayout.Transfer("9900", "018", '1', "0000123", "ﾌｸ)ｳﾞｲﾗ", 64_000, "0000000002"));
    }

    @Test
    void without_line_ends_records_follow_each_other() {
        byte[] file =
                new TransferFile(source(false), DAY).add(order(7, "アオイ", 1_000)).close();
        assertThat(file).hasSize(4 * 120);
        assertThat(PublishedLayout.read(file, false).transfers()).hasSize(1);
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    ァィゥェォッャュョヮ                       | ｱｲｳｴｵﾂﾔﾕﾖﾜ
                    ｧｨｩｪｫｯｬｭｮ                                  | ｱｲｳｴｵﾂﾔﾕﾖ
                    ヴァイオリン                               | ｳﾞｱｲｵﾘﾝ
                    ｳﾞｧｲｵﾘﾝ                                    | ｳﾞｱｲｵﾘﾝ
                    ケアセンター                               | ｹｱｾﾝﾀ-
                    ｹｱｾﾝﾀｰ                                     | ｹｱｾﾝﾀ-
                    ㈱アオゾラ                                 | ｶ)ｱｵｿﾞﾗ
                    アオゾラ㈱                                 | ｱｵｿﾞﾗ(ｶ
                    ｱｵｿﾞﾗ                                      | ｱｵｿﾞﾗ
                    ガギグゲゴザジズゼゾダヂヅデドバビブベボ   | ｶﾞｷﾞｸﾞｹﾞｺﾞｻﾞｼﾞｽﾞｾﾞｿﾞﾀﾞﾁﾞﾂﾞﾃﾞﾄﾞ
                    アガギグゲゴザジズゼゾダヂヅデド           | ｱｶﾞｷﾞｸﾞｹﾞｺﾞｻﾞｼﾞｽﾞｾﾞｿﾞﾀﾞﾁﾞﾂﾞﾃﾞﾄ
                    シャカイフクシホウジンミドリノフクシカイヒダマリノイエアオイ | ﾌｸ)ﾐﾄﾞﾘﾉﾌｸｼｶｲﾋﾀﾞﾏﾘﾉｲｴｱｵｲ
                    """)
    void a_bank_reads_names_of_all_kinds(String name, String read) {
        byte[] file =
                new TransferFile(source(true), DAY).add(order(1, name, 1_000)).close();
        assertThat(PublishedLayout.read(file, true).transfers().get(0).payee()).isEqualTo(read);
    }

    @Test
    void a_name_that_cannot_be_written_is_no_order() {
        assertThatThrownBy(() -> order(1, "アオゾラ髙橋", 1_000)).isInstanceOf(Unwritable.class);
    }

    @Test
    void a_name_is_cut_at_30_bytes() {
        byte[] file = new TransferFile(source(true), DAY)
                .add(order(1, "ガ".repeat(16), 1_000))
                .close();
        assertThat(PublishedLayout.read(file, true).transfers().get(0).payee()).isEqualTo("ｶﾞ".repeat(15));
    }

    @Test
    void the_same_orders_give_the_same_bytes() {
        assertThat(new TransferFile(source(true), DAY).add(order(1, "アオイ", 1)).close())
                .isEqualTo(new TransferFile(source(true), DAY)
                        .add(order(1, "アオイ", 1))
                        .close());
    }

    @Test
    void nothing_of_zero_yen_is_ordered() {
        TransferFile file = new TransferFile(source(true), DAY);
        assertThatThrownBy(() -> file.add(order(1, "アオイ", 0))).isInstanceOf(IllegalArgumentException.class);
    }

    private static TransferFile.Source source(boolean lineEnds) {
        return new TransferFile.Source(
                "0000000001", "ｺｸﾐﾝｹﾝｺｳﾎｹﾝﾁﾕｳｵｳｶｲ", "9998", "ﾐﾎﾝ", "001", "ﾎﾝﾃﾝ", "1", "0000000", lineEnds);
    }

    private static TransferFile.Order order(long number, String name, long amount) {
        TransferAccount account =
                TransferAccount.of(PayeeEntry.yucho("10180", "1231", name), new BankNames("ユウチヨ", "ゼロイチハチ"));
        return new TransferFile.Order(
                number,
                account.bankCode(),
                "ﾕｳﾁﾖ",
                account.branchCode(),
                "ｾﾞﾛｲﾁﾊﾁ",
                account.accountType(),
                account.accountNo(),
                account.payee(),
                Yen.of(amount));
    }
}
