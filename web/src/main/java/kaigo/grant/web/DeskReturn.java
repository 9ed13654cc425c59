package kaigo.grant.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kaigo.grant.GrantReviewing;

/** 不備差戻し: what the applicant is told, reason by reason. */
@Named("deskReturn")
@RequestScoped
public class DeskReturn {
    private static final int ROOM = 2;
    private static final int MOST = 200;

    @Inject
    GrantReviewing reviewing;

    @Inject
    GrantDeskPage desk;

    @Inject
    DeskTalk talk;

    @Inject
    Asked asked;

    private List<DeskReason> reasons;

    /** One for each finding and each mark, and room to write; as many as the page had, when fewer are found by now. */
    public List<DeskReason> getReasons() {
        if (reasons == null) {
            reasons = new ArrayList<>(Stream.of(
                            desk.getCase().form().findings().stream().map(DeskReason::of),
                            desk.getCase().marks().stream().map(DeskReason::of),
                            Stream.generate(DeskReason::new).limit(ROOM))
                    .flatMap(found -> found)
                    .toList());
            long posted = Math.min(MOST, asked.orElse("reasons", 0));
            Stream.generate(DeskReason::new)
                    .limit(Math.max(0, posted - reasons.size()))
                    .forEach(reasons::add);
        }
        return reasons;
    }

    public List<DeskCause> getCauses() {
        return DeskCause.all();
    }

    public void giveBack() {
        reviewing.returnForCorrection(
                desk.id(),
                desk.version(),
                getReasons().stream().map(DeskReason::reason).toList());
        talk.goOn("desk.returned");
    }
}
