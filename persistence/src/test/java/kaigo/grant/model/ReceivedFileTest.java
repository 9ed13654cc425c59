package kaigo.grant.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** 受け取ったファイル */
class ReceivedFileTest {
    @Test
    void the_type_is_told_from_the_content() {
        assertThat(ReceivedFile.of("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII))
                        .type())
                .isEqualTo(FileType.PDF);
        assertThat(ReceivedFile.of(new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0})
                        .type())
                .isEqualTo(FileType.JPEG);
        assertThat(ReceivedFile.of(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'})
                        .type())
                .isEqualTo(FileType.PNG);
    }

    @Test
    void a_disguised_file_is_refused() {
        assertRefused("MZ\u0090\u0000".getBytes(StandardCharsets.ISO_8859_1), "refusal.fileType");
        assertRefused("<html>%PDF-".getBytes(StandardCharsets.US_ASCII), "refusal.fileType");
    }

    @Test
    void nothing_and_too_much_are_refused() {
        assertRefused(new byte[0], "refusal.fileEmpty");
        assertRefused(new byte[ReceivedFile.LARGEST + 1], "refusal.fileTooLarge");
    }

    @Test
    void the_hash_is_sha_256() {
        assertThat(ReceivedFile.hash("abc".getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    private static void assertRefused(byte[] bytes, String key) {
        assertThatThrownBy(() -> ReceivedFile.of(bytes))
                .isInstanceOfSatisfying(
                        FileUnusable.class,
                        refusal -> assertThat(refusal.messageKey()).isEqualTo(key));
    }
}
