package kaigo.starter.sample;

import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;

/** 壊れた行: takes a right row's bytes and damages them as editors, spreadsheets, lines and hostile senders do. */
final class Mutation {
    private static final String[] ODD = {
        "\"",
        "\"\"",
        ",",
        "\r",
        "\n",
        "\t",
        "\u0000",
        "\uFEFF",
        "\uE000",
        "\uD800",
        "￥",
        "𠮷",
        "=1+1",
        "@x",
        "-",
        "２０２６－１１－０１",
        "99999999999999999999",
        "2026-13-45",
        "0001-01-01",
        "+999999999-01-01",
        "D",
        "U",
        "X",
        " ",
        "　",
        "ﾐﾎﾝ",
        "Ω≒∥",
        "\u202E",
        "e\u0301",
        "1e9",
        "NaN",
        "-0",
        "null",
        "'; --",
        "%s",
        "{0}",
        "<x>",
        "\\",
        "\u001b[2J",
        "あ".repeat(500),
    };

    private final SplittableRandom random;

    Mutation(long seed) {
        random = new SplittableRandom(seed);
    }

    /** One to three kinds of damage at once. */
    byte[] of(byte[] row) {
        byte[] damaged = row;
        for (int times = random.nextInt(1, 4); times > 0; times--) {
            damaged = damage(damaged);
        }
        return damaged;
    }

    private byte[] damage(byte[] row) {
        if (row.length == 0) {
            return odd();
        }
        int at = random.nextInt(row.length);
        return switch (random.nextInt(9)) {
            case 0 -> changed(row, at, (byte) random.nextInt(256));
            case 1 -> changed(row, at, (byte) (row[at] ^ 1 << random.nextInt(8)));
            case 2 -> joined(row, 0, at, row, Math.min(row.length, at + random.nextInt(1, 12)), row.length);
            case 3 -> inserted(row, at, odd());
            case 4 -> joined(row, 0, at, new byte[0], 0, 0);
            case 5 -> joined(row, 0, row.length, row, at, row.length);
            case 6 -> cell(row, at, odd());
            case 7 -> cell(row, at, new byte[0]);
            default -> inserted(row, at, new byte[] {(byte) random.nextInt(256), (byte) random.nextInt(256)});
        };
    }

    /** The cell at that place, replaced. */
    private static byte[] cell(byte[] row, int at, byte[] by) {
        int from = at;
        while (from > 0 && row[from - 1] != ',') {
            from--;
        }
        int to = at;
        while (to < row.length && row[to] != ',') {
            to++;
        }
        return inserted(joined(row, 0, from, row, to, row.length), from, by);
    }

    private byte[] odd() {
        return ODD[random.nextInt(ODD.length)].getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] changed(byte[] row, int at, byte by) {
        byte[] other = row.clone();
        other[at] = by;
        return other;
    }

    private static byte[] inserted(byte[] row, int at, byte[] more) {
        byte[] head = joined(row, 0, at, more, 0, more.length);
        return joined(head, 0, head.length, row, at, row.length);
    }

    private static byte[] joined(byte[] one, int from, int to, byte[] other, int otherFrom, int otherTo) {
        byte[] both = new byte[to - from + otherTo - otherFrom];
        System.arraycopy(one, from, both, 0, to - from);
        System.arraycopy(other, otherFrom, both, to - from, otherTo - otherFrom);
        return both;
    }
}
