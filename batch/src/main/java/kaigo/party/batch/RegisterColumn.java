package kaigo.party.batch;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;

/** 台帳のファイルの列: a column that is taken, by its heading; an enum of them is a kind of file. */
interface RegisterColumn {
    String heading();

    /** A file without it is no such file. */
    boolean isRequired();

    /** Where the sentences for its refusals are: {@code refusal.<this>.<reason>}. */
    String refusals();

    /** How the bytes may be written, in the order of trying. */
    default List<Charset> charsets() {
        return List.of(StandardCharsets.UTF_8);
    }

    default boolean isHeaded(String text) {
        return same(text).equals(same(heading()));
    }

    private static String same(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s", "");
    }
}
