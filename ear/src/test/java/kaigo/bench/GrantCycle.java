package kaigo.bench;

import java.util.Map;
import java.util.TreeMap;

/** 月次処理の一巡 over one set: how long each job took, and what heap it needed. */
record GrantCycle(double review, double decision, double transfer, long heapMb) {

    /** Review, decision without printing, transfer. What people do in between isn't counted. */
    static GrantCycle run(GrantSystem system, GrantSet set) throws Exception {
        system.submit(set);
        system.print(set);
        system.settle();
        try (HeapWatch watch = system.watchHeap()) {
            double review = system.run("grant-review", set);
            system.review(set);
            system.settle();
            double decision = system.run("grant-decision", set);
            system.settle();
            double transfer = system.run("grant-transfer", set);
            return new GrantCycle(review, decision, transfer, watch.peakMegabytes());
        }
    }

    /** Decisions of a set with all their notices printed: seconds of the decision alone, by the clock and of the server's cores. */
    record Printing(double seconds, double cpuSeconds) {
        /** The figures of so many notices. On a machine with other work the cores' time says more than the clock's. */
        Map<String, String> figures(int notices) {
            return Map.of(
                    "notices", Integer.toString(notices),
                    "printing", FeedSystem.number(seconds),
                    "noticesPerSecond", FeedSystem.number(notices / seconds),
                    "cpuMillisANotice", FeedSystem.number(1000 * cpuSeconds / notices));
        }
    }

    static Printing printed(GrantSystem system, GrantSet set) throws Exception {
        system.submit(set);
        system.run("grant-review", set);
        system.review(set);
        system.settle();
        double before = system.serverCpuSeconds();
        double seconds = system.run("grant-decision", set);
        return new Printing(seconds, system.serverCpuSeconds() - before);
    }

    double seconds() {
        return review + decision + transfer;
    }

    /** The raw figures, each name with this ending. */
    Map<String, String> figures(String ending) {
        return new TreeMap<>(Map.of(
                "review" + ending, FeedSystem.number(review),
                "decision" + ending, FeedSystem.number(decision),
                "transfer" + ending, FeedSystem.number(transfer),
                "peakHeapMb" + ending, Long.toString(heapMb)));
    }
}
