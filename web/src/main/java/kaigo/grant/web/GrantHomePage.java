package kaigo.grant.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import kaigo.grant.GrantFigure;
import kaigo.grant.GrantOverseeing;
import kaigo.grant.GrantProgress;
import kaigo.grant.model.Yen;

/** 国保中央会のホーム: days to the notice date, and how many applications stand where. */
@Named("grantHome")
@RequestScoped
public class GrantHomePage {
    private static final double PER_CENT = 100;

    @Inject
    GrantOverseeing overseeing;

    private GrantProgress progress;

    public GrantProgress getProgress() {
        if (progress == null) {
            progress = overseeing.progress();
        }
        return progress;
    }

    public GrantStateGroup[] getGroups() {
        return GrantStateGroup.values();
    }

    public int count(GrantStateGroup group) {
        return figures(group).stream().mapToInt(GrantFigure::count).sum();
    }

    public Yen amount(GrantStateGroup group) {
        return figures(group).stream().map(GrantFigure::amount).reduce(Yen.ZERO, Yen::plus);
    }

    private List<GrantFigure> figures(GrantStateGroup group) {
        return getProgress().figures().stream()
                .filter(figure -> group.holds(figure.state()))
                .toList();
    }

    /** 割合: one part of the bar. */
    public record Share(String styleClass, double percent) {}

    public List<Share> getShares() {
        return Arrays.stream(GrantStateGroup.values())
                .map(group -> new Share(group.getStyleClass(), PER_CENT * count(group) / Math.max(1, getTotal())))
                .toList();
    }

    public int getTotal() {
        return getProgress().figures().stream().mapToInt(GrantFigure::count).sum();
    }
}
