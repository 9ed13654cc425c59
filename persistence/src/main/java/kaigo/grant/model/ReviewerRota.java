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

    /** 次の担当 for an application of this office; null when nobody may review it, then somebody claims it. */
    public synchronized Long next(String officeNo) {
        List<Load> passedOver = new ArrayList<>();
        Load least = loads.poll();
        while (least != null && least.conflicts().contains(officeNo)) {
            passedOver.add(least);
            least = loads.poll();
        }
        loads.addAll(passedOver);
        if (least == null) {
            return null;
        }
        loads.add(new Load(least.reviewer(), least.applications() + 1, least.conflicts()));
        return least.reviewer();
    }

    /**
     * 手持ち件数
     *
     * @param reviewer account
     * @param applications how many he has under review
     * @param conflicts 利害関係: numbers of offices whose applications he isn't given
     */
    public record Load(long reviewer, long applications, Set<String> conflicts) {
        public Load {
            conflicts = Set.copyOf(conflicts);
        }
    }
}
