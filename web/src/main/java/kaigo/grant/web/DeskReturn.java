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

    @Inject
    GrantReviewing reviewing;

    @Inject
    GrantDeskPage desk;

    @Inject
    DeskTalk talk;

    private List<DeskReason> reasons;

    /** One for each finding and each mark, and room to write. */
    public List<DeskReason> getReasons() {
        if (reasons == null) {
            reasons = new ArrayList<>(Stream.of(
                            desk.getCase().form().findings().stream().map(DeskReason::of),
                            desk.getCase().marks().stream().map(DeskReason::of),
                            Stream.generate(DeskReason::new).limit(ROOM))
                    .flatMap(found -> found)
                    .toList());
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
