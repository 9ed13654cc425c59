package kaigo.feed.model;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.regex.Pattern;
import kaigo.identifier.model.CareLevel;
import kaigo.identifier.model.InsuredNo;
import kaigo.identifier.model.InsurerNo;
import kaigo.identifier.model.Kana;
import kaigo.identifier.model.OfficeNo;
import kaigo.identifier.model.PersonName;
import kaigo.refusal.model.Refusal;

/** 項目の形: how a field's text is read. What comes out is a value that the database takes as it is. */
@FunctionalInterface
interface FieldForm {
    Object read(String text) throws Misread;

    /** 日付: YYYY-MM-DD or YYYYMMDD, a day that exists. */
    FieldForm DATE = new FieldForm() {
        private static final int FIRST_YEAR = 1868;
        private static final int LAST_YEAR = 2199;
        private static final int DASHED = 10;
        private static final int PLAIN = 8;
        private static final int MONTHS = 12;

        /** By hand: half of all fields are dates, and a formatter takes longer than all else that is done with a row. */
        @Override
        public Object read(String text) throws Misread {
            boolean dashed = text.length() == DASHED && text.charAt(4) == '-' && text.charAt(7) == '-';
            if (dashed || text.length() == PLAIN) {
                int year = number(text, 0, 4);
                int month = number(text, dashed ? 5 : 4, 2);
                int day = number(text, dashed ? 8 : 6, 2);
                if (year >= FIRST_YEAR
                        && year <= LAST_YEAR
                        && month >= 1
                        && month <= MONTHS
                        && day >= 1
                        && day <= YearMonth.of(year, month).lengthOfMonth()) {
                    return LocalDate.of(year, month, day);
                }
            }
            throw new Misread(FeedCode.NOT_A_DATE, "");
        }

        /** -1 when it isn't one. */
        private static int number(String text, int from, int digits) {
            int number = 0;
            for (int i = from; i < from + digits; i++) {
                char c = text.charAt(i);
                if (c < '0' || c > '9') {
                    return -1;
                }
                number = number * 10 + c - '0';
            }
            return number;
        }
    };

    /** 文字: kept as sent (異体字 too); refuses what couldn't be decoded, control characters and 外字. */
    FieldForm TEXT = text -> {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isISOControl(c)) {
                throw new Misread(FeedCode.CHARACTER_CONTROL, "");
            }
            if (c >= '\uE000' && c <= '\uF8FF') {
                throw new Misread(FeedCode.CHARACTER_PRIVATE, "");
            }
        }
        return text;
    };

    /** 氏名: as 文字, its blanks made one ({@link PersonName}). */
    FieldForm NAME = text -> {
        TEXT.read(text);
        try {
            return PersonName.of(text).value();
        } catch (Refusal blank) {
            return text;
        }
    };

    /** 文章: as 文字, but it may run over several lines; those end in LF, however they were sent. */
    FieldForm PROSE = text -> {
        String lines = text.replace("\r\n", "\n").replace('\r', '\n');
        TEXT.read(lines.replace("\n", "").replace("\t", ""));
        return lines;
    };

    /** PDFの名前: a file in the same ZIP; what is in it is looked up when all files are read. */
    FieldForm PAPER = text -> {
        TEXT.read(text);
        if (!text.toLowerCase(java.util.Locale.ROOT).endsWith(".pdf")) {
            throw new Misread(FeedCode.PAPER_NOT_PDF, "");
        }
        return text;
    };

    /** 時刻: HH:MM or HH:MM:SS. */
    FieldForm TIME = text -> {
        try {
            return LocalTime.parse(text);
        } catch (DateTimeParseException notATime) {
            throw new Misread(FeedCode.NOT_A_TIME, "");
        }
    };

    /** カナ: katakana of either width; Latin letters and digits happen in names of foreigners. */
    FieldForm KANA = new FieldForm() {
        private static final Pattern READABLE = Pattern.compile("[ァ-ヺーヽヾA-Za-z0-9.,'’&-]+");

        @Override
        public Object read(String text) throws Misread {
            try {
                Kana kana = Kana.of(text);
                if (READABLE.matcher(kana.key()).matches()) {
                    return kana;
                }
            } catch (Refusal notKana) {
                // said below
            }
            throw new Misread(FeedCode.KANA_FORM, "");
        }
    };

    /** Read millions of times: compiled once. */
    final class Numerals {
        static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");
        static final Pattern POSTCODE = Pattern.compile("[0-9]{3}-?[0-9]{4}");

        private Numerals() {}
    }

    /** 整数 */
    FieldForm NUMBER = text -> {
        if (!Numerals.NUMBER.matcher(text).matches()) {
            throw new Misread(FeedCode.NOT_A_NUMBER, "");
        }
        return Integer.valueOf(text);
    };

    /** 整数, up to a highest one. */
    record UpTo(int highest) implements FieldForm {
        @Override
        public Object read(String text) throws Misread {
            Integer number = (Integer) NUMBER.read(text);
            if (number > highest) {
                throw new Misread(FeedCode.TOO_HIGH, String.valueOf(highest));
            }
            return number;
        }
    }

    static FieldForm upTo(int highest) {
        return new UpTo(highest);
    }

    /** 該当の有無: 1 or 0. */
    FieldForm FLAG = text -> {
        oneOf(List.of("0", "1"), text);
        return text.equals("1");
    };

    FieldForm POSTCODE = text -> {
        if (!Numerals.POSTCODE.matcher(text).matches()) {
            throw new Misread(FeedCode.POSTCODE_FORM, "");
        }
        return text.replace("-", "");
    };

    FieldForm CARE_LEVEL =
            codes(List.of(CareLevel.values()).stream().map(CareLevel::code).toArray(String[]::new));

    FieldForm INSURED_NO = number(InsuredNo::of, FeedCode.INSURED_NO_FORM);
    FieldForm OFFICE_NO = number(OfficeNo::of, FeedCode.OFFICE_NO_FORM);
    FieldForm INSURER_NO = number(InsurerNo::of, FeedCode.INSURER_NO_FORM);

    /** コード: one of those given. */
    record Codes(List<String> known) implements FieldForm {
        @Override
        public Object read(String text) throws Misread {
            oneOf(known, text);
            return text;
        }
    }

    static FieldForm codes(String... codes) {
        return new Codes(List.of(codes));
    }

    private static FieldForm number(java.util.function.Function<String, Object> of, FeedCode wrong) {
        return text -> {
            try {
                return of.apply(text);
            } catch (Refusal notSuchANumber) {
                throw new Misread(wrong, "");
            }
        };
    }

    private static void oneOf(List<String> codes, String text) throws Misread {
        if (!codes.contains(text)) {
            throw new Misread(FeedCode.NOT_IN_CODES, String.join("、", codes));
        }
    }
}
