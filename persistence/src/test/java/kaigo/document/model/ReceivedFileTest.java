package kaigo.document.model;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** 受け取ったファイル */
class ReceivedFileTest {
    private static final String PDF = "%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n";

    @Test
    void the_type_is_told_from_the_content() {
        assertThat(ReceivedFile.of("領収書.pdf", pdf(PDF)).type()).isEqualTo(FileType.PDF);
        assertThat(ReceivedFile.of("領収書.JPG", picture("jpg")).type()).isEqualTo(FileType.JPEG);
        assertThat(ReceivedFile.of("a.b.png", picture("png")).type()).isEqualTo(FileType.PNG);
    }

    @Test
    void a_disguised_file_is_refused() throws IOException {
        refused("refusal.fileType", "a.pdf", "MZ\u0090\u0000".getBytes(ISO_8859_1));
        refused("refusal.fileType", "a.pdf", ("<html>" + PDF).getBytes(US_ASCII));
        refused("refusal.fileType", "a.png", "<svg xmlns='http://www.w3.org/2000/svg' onload='x'/>".getBytes(US_ASCII));
        refused("refusal.fileType", "a.pdf", zip());
        refused("refusal.fileName", "a.pdf", picture("png"));
        refused("refusal.fileName", "a.exe", pdf(PDF));
        refused("refusal.fileName", "png", picture("jpg"));
    }

    @Test
    void nothing_and_too_much_are_refused() {
        refused("refusal.fileEmpty", "a.pdf", new byte[0]);
        refused("refusal.fileTooLarge", "a.pdf", new byte[ReceivedFile.LARGEST + 1]);
    }

    /** However much comes, no more is read than tells that it is too much. */
    @Test
    void the_size_is_watched_while_reading() {
        long[] given = {0};
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                given[0]++;
                return 'x';
            }
        };

        assertThatThrownBy(() -> ReceivedFile.read("a.pdf", endless)).isInstanceOf(FileUnusable.class);
        assertThat(given[0]).isLessThan(ReceivedFile.LARGEST + 100_000L);
        assertThat(ReceivedFile.read("a.pdf", new ByteArrayInputStream(pdf(PDF)))
                        .bytes())
                .isEqualTo(pdf(PDF));
    }

    @Test
    void what_is_something_else_as_well_is_refused() throws IOException {
        refused("refusal.fileDouble", "a.png", both(picture("png"), zip()));
        refused("refusal.fileDouble", "a.jpg", both(picture("jpg"), zip()));
        refused("refusal.fileDouble", "a.pdf", both(pdf(PDF), zip()));
        refused("refusal.fileDouble", "a.png", both(picture("png"), "<?php ?>".getBytes(US_ASCII)));
        byte[] comment = "\u00ff\u00fe\u0000\u0040%PDF-1.4".getBytes(ISO_8859_1);
        byte[] jpeg = picture("jpg");
        refused(
                "refusal.fileDouble",
                "a.jpg",
                both(
                        Arrays.copyOf(jpeg, 2),
                        both(Arrays.copyOf(comment, 66), Arrays.copyOfRange(jpeg, 2, jpeg.length))));
    }

    @Test
    void what_broke_off_is_refused() {
        refused("refusal.fileBroken", "a.pdf", pdf(PDF.substring(0, 40)));
        refused("refusal.fileBroken", "a.png", Arrays.copyOf(picture("png"), 60));
        refused("refusal.fileBroken", "a.jpg", Arrays.copyOf(picture("jpg"), 200));
        refused("refusal.fileBroken", "a.jpg", new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0});
    }

    @Test
    void a_picture_that_unfolds_hugely_is_refused() {
        byte[] png = picture("png");
        ByteBuffer.wrap(png).putInt(16, 60_000).putInt(20, 60_000);

        refused("refusal.filePixels", "a.png", png);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<</S/JavaScript/JS(app.alert\\(1\\))>>",
                "<</S/J#61vaScript/JS(x)>>",
                "<</S/Launch/F(cmd.exe)>>",
                "<</Type/EmbeddedFile>>",
                "<</S/SubmitForm/F(http://example.com)>>"
            })
    void a_pdf_that_does_things_is_refused(String object) throws IOException {
        refused("refusal.fileDoing", "a.pdf", pdf(PDF.replace("trailer", "2 0 obj" + object + "endobj\ntrailer")));
        refused("refusal.fileDoing", "a.pdf", withObjectStream("2 0 " + object));
    }

    @Test
    void a_locked_pdf_is_refused() {
        refused("refusal.fileLocked", "a.pdf", pdf(PDF.replace("/Root", "/Encrypt 3 0 R/Root")));
    }

    @Test
    void a_pdf_that_unfolds_hugely_is_refused_while_it_unfolds() throws IOException {
        byte[] bomb = withObjectStream("2 0 " + " ".repeat(70 << 20));
        assertThat(bomb.length).isLessThan(200_000);

        refused("refusal.fileDoing", "a.pdf", bomb);
    }

    @Test
    void drawings_and_pictures_in_a_pdf_are_left_alone() throws IOException {
        assertThat(ReceivedFile.of("a.pdf", withObjectStream("BT (/JavaScript) ET"))
                        .type())
                .isEqualTo(FileType.PDF);
    }

    @Test
    void the_hash_is_sha_256() {
        assertThat(ReceivedFile.hash("abc".getBytes(US_ASCII)))
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    private static byte[] withObjectStream(String objects) throws IOException {
        ByteArrayOutputStream folded = new ByteArrayOutputStream();
        try (DeflaterOutputStream folding = new DeflaterOutputStream(folded)) {
            folding.write(objects.getBytes(ISO_8859_1));
        }
        byte[] head = pdf("%PDF-1.7\n9 0 obj<</Type/ObjStm/Filter/FlateDecode>>stream\n");
        byte[] tail = pdf("\nendstream\nendobj\n%%EOF\n");
        return both(both(head, folded.toByteArray()), tail);
    }

    private static byte[] pdf(String text) {
        return text.getBytes(US_ASCII);
    }

    private static byte[] picture(String form) {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), form, bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static byte[] zip() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("a.class"));
            zip.write(1);
        }
        return bytes.toByteArray();
    }

    private static byte[] both(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    private static void refused(String key, String name, byte[] bytes) {
        assertThatThrownBy(() -> ReceivedFile.of(name, bytes))
                .isInstanceOfSatisfying(
                        FileUnusable.class,
                        refusal -> assertThat(refusal.messageKey()).isEqualTo(key));
    }
}
