package kaigo.starter.sample;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** 重み付きの選択: picks common things more often than rare ones. */
final class Weighted<T> {
    private final List<T> values = new ArrayList<>();
    private int[] ends = new int[0];
    private int total;

    Weighted<T> add(int weight, T value) {
        total += weight;
        values.add(value);
        ends = Arrays.copyOf(ends, ends.length + 1);
        ends[ends.length - 1] = total;
        return this;
    }

    T pick(Dice dice) {
        int at = Arrays.binarySearch(ends, dice.below(total) + 1);
        return values.get(at >= 0 ? at : -at - 1);
    }
}
