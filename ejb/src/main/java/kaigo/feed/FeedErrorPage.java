package kaigo.feed;

import java.util.List;
import java.util.stream.IntStream;

/**
 * 所見の一覧の一枚.
 *
 * @param page from 1
 * @param count how many are listed in all
 * @param leftOut rejected rows without a finding in the list: there were too many
 */
public record FeedErrorPage(List<FeedErrorRow> errors, int page, long count, long leftOut) {
    /** 一枚の件数 */
    public static final int SIZE = 100;

    /** No list is that long: nobody asks for a page beyond. */
    public static final int LAST = 1_000_000;

    /** Numbers of all pages. */
    public List<Integer> pages() {
        return IntStream.rangeClosed(1, lastPage()).boxed().toList();
    }

    /** The number of the last page; of an empty list there is one as well. */
    public int lastPage() {
        return (int) Math.max(1, (count + SIZE - 1) / SIZE);
    }
}
