package kaigo.grant.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;

/** 担当の割当: hands applications out one by one, always to the reviewer who then has the fewest. Lives for one run of the job. */
public final class ReviewerRota {
    private final PriorityQueue<Load> loads =
            new PriorityQueue<>(Comparator.comparingLong(Load::applications).thenComparingLong(Load::reviewer));

    public ReviewerRota(List<Load> loads) {
        this.loads.addAll(new ArrayList<>(loads));
    }

    /**
     * 次の担当; null when nobody may review it, then somebody claims it.
     *
     * @param keptOut 利害関係: accounts that declared one with the applicant
     */
    public synchronized Long next(Set<Long> keptOut) {
        List<Load> passedOver = new ArrayList<>();
        Load least = loads.poll();
        while (least != null && keptOut.contains(least.reviewer())) {
            passedOver.add(least);
            least = loads.poll();
        }
        loads.addAll(passedOver);
        if (least == null) {
            return null;
        }
        loads.add(new Load(least.reviewer(), least.applications() + 1));
        return least.reviewer();
    }

    /**
     * 手持ち件数
     *
     * @param reviewer account
     * @param applications how many he has under review
     */
    public record Load(long reviewer, long applications) {}
}
