package kaigo.starter.secret;

import java.security.SecureRandom;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** 合言葉: a random password that can be read aloud and typed; well over the twelve characters that accounts ask for. */
public final class Passphrase {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int PARTS = 4;
    private static final List<String> SYLLABLES = List.of(
            "ka", "ki", "ku", "ke", "ko", "sa", "su", "se", "so", "ta", "te", "to", "na", "ni", "ne", "no", "ha", "hi",
            "ho", "ma", "mi", "mu", "me", "mo", "ya", "yu", "yo", "ra", "ri", "ru", "re", "wa");

    private Passphrase() {}

    /** Four words of two syllables and a digit: 53 random bits. */
    public static String invent() {
        return IntStream.range(0, PARTS).mapToObj(part -> word()).collect(Collectors.joining("-"));
    }

    private static String word() {
        return syllable() + syllable() + RANDOM.nextInt(10);
    }

    private static String syllable() {
        return SYLLABLES.get(RANDOM.nextInt(SYLLABLES.size()));
    }
}
