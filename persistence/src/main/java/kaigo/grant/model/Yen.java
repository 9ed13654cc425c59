package kaigo.grant.model;

/** 円: a whole, never negative amount of yen. Money is exact: no fractions anywhere. */
public record Yen(long amount) implements Comparable<Yen> {
    public static final Yen ZERO = new Yen(0);

    public Yen {
        if (amount < 0) {
            throw new NegativeAmount();
        }
    }

    public static Yen of(long amount) {
        return new Yen(amount);
    }

    public Yen plus(Yen other) {
        return new Yen(Math.addExact(amount, other.amount));
    }

    public Yen times(int count) {
        return new Yen(Math.multiplyExact(amount, count));
    }

    /** A fraction of this amount; what is less than one yen is dropped. */
    public Yen fraction(int numerator, int denominator) {
        return new Yen(Math.multiplyExact(amount, numerator) / denominator);
    }

    /** 端数切捨て: down to a multiple of the unit. */
    public Yen roundedDownTo(int unit) {
        return new Yen(amount / unit * unit);
    }

    public Yen min(Yen other) {
        return amount <= other.amount ? this : other;
    }

    /** What is left of this amount after the other is taken, never below zero. */
    public Yen lessAtMost(Yen other) {
        return new Yen(Math.max(0, amount - other.amount));
    }

    public boolean isZero() {
        return amount == 0;
    }

    public boolean exceeds(Yen other) {
        return amount > other.amount;
    }

    /** With thousands separators: 128,000. */
    public String grouped() {
        return String.format("%,d", amount);
    }

    @Override
    public int compareTo(Yen other) {
        return Long.compare(amount, other.amount);
    }
}
