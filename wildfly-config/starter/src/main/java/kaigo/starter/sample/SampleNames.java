package kaigo.starter.sample;

import java.util.HashMap;
import java.util.Map;

/** 氏名: family names by how common they are, given names by how common they were in the year of birth. */
final class SampleNames {
    private static final int FIRST_YEAR = 1900;

    /** A name as written and as read. */
    record Name(String written, String kana) {}

    private final Weighted<Name> family = new Weighted<>();
    private final Map<String, Weighted<Name>> given = new HashMap<>();

    SampleNames() {
        for (String[] row : SampleList.rows("family-names.csv")) {
            family.add(Integer.parseInt(row[2]), new Name(row[0], row[1]));
        }
        for (String[] row : SampleList.rows("given-names.csv")) {
            for (int year = Integer.parseInt(row[1]); year <= Integer.parseInt(row[2]); year++) {
                given.computeIfAbsent(key(row[0], year), none -> new Weighted<>())
                        .add(Integer.parseInt(row[5]), new Name(row[3], row[4]));
            }
        }
    }

    Name of(Dice dice, String sex, int birthYear) {
        Name first = family.pick(dice);
        Name second = given.get(key(sex, Math.max(birthYear, FIRST_YEAR))).pick(dice);
        return new Name(first.written() + "　" + second.written(), first.kana() + "　" + second.kana());
    }

    private static String key(String sex, int year) {
        return sex + year;
    }
}
