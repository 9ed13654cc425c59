package kaigo.grant.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import kaigo.grant.GrantFigure;
import kaigo.grant.GrantOverseeing;
import kaigo.grant.GrantProgress;
import kaigo.grant.model.GrantState;
import kaigo.grant.model.Yen;

/** 国保中央会のホーム: days to the notice date, and how many applications stand where. */
@Named("grantHome")
@RequestScoped
public class GrantHomePage {
    private static final double PER_CENT = 100;

    @Inject
    GrantOverseeing overseeing;

    private GrantProgress progress;

    /** まとめ: states that mean the same to who oversees them, with one colour. */
    public enum Group {
        DONE(GrantState.APPROVED, GrantState.DECIDED, GrantState.TRANSFER_ORDERED, GrantState.PAID),
        REVIEW(GrantState.SUBMITTED, GrantState.UNDER_REVIEW, GrantState.AWAITING_SECOND_APPROVAL),
        RETURNED(GrantState.RETURNED, GrantState.TRANSFER_FAILED),
        REFUSED(GrantState.REJECTED, GrantState.REFUSED, GrantState.WITHDRAWN);

        private final Set<GrantState> states;

        Group(GrantState first, GrantState... rest) {
            this.states = EnumSet.of(first, rest);
        }

        public String getLabelKey() {
            return "group." + name();
        }

        public String getStyleClass() {
            return "k-share--" + name().toLowerCase();
        }
    }

    public GrantProgress getProgress() {
        if (progress == null) {
            progress = overseeing.progress();
        }
        return progress;
    }

    public Group[] getGroups() {
        return Group.values();
    }

    public int count(Group group) {
        return figures(group).stream().mapToInt(GrantFigure::count).sum();
    }

    public Yen amount(Group group) {
        return figures(group).stream().map(GrantFigure::amount).reduce(Yen.ZERO, Yen::plus);
    }

    private List<GrantFigure> figures(Group group) {
        return getProgress().figures().stream()
                .filter(figure -> group.states.contains(figure.state()))
                .toList();
    }

    /** 割合: one part of the bar. */
    public record Share(String styleClass, double percent) {}

    public List<Share> getShares() {
        return Arrays.stream(Group.values())
                .map(group -> new Share(group.getStyleClass(), PER_CENT * count(group) / Math.max(1, getTotal())))
                .toList();
    }

    public int getTotal() {
        return getProgress().figures().stream().mapToInt(GrantFigure::count).sum();
    }

    /** The busiest month, the measure of the bars. */
    public int getMostInMonth() {
        return getProgress().months().stream()
                .mapToInt(GrantProgress.Month::count)
                .max()
                .orElse(0);
    }
}
