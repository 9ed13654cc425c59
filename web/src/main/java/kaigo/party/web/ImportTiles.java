package kaigo.party.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kaigo.party.model.ChangeKind;
import kaigo.party.model.ImportRow;
import kaigo.party.model.Register;

/** 取込みの件数: what there is to look at in an import, with how many, and the way to each list. */
@Named
@RequestScoped
public class ImportTiles {
    /** An institution has no services, and its files are never complete. */
    private static final Set<String> ONLY_OFFICES = Set.of(ChangeKind.SERVICE.name(), ChangeKind.VANISHED.name());

    @Inject
    ImportPage page;

    public List<Tile> getAll() {
        ImportRow of = page.getRow();
        return Stream.of(
                        tile(ChangeKind.ADDED, of.added()),
                        tile(ChangeKind.SERVICE, of.services()),
                        tile(ChangeKind.CHANGED, of.changed()),
                        tile(ChangeKind.VANISHED, of.vanished()),
                        new Tile(
                                "FINDINGS",
                                of.skipped() + of.warned(),
                                ImportPage.FINDINGS + "=1",
                                page.isFindingsShown()))
                .filter(tile -> of.register() == Register.OFFICE || !ONLY_OFFICES.contains(tile.key()))
                .toList();
    }

    private Tile tile(ChangeKind kind, long count) {
        return new Tile(kind.name(), count, "show=" + kind, !page.isFindingsShown() && page.getShow() == kind);
    }

    /** 件数のひとつ, the address of its list, and whether that is what is shown. */
    public record Tile(String key, long count, String query, boolean shown) {}
}
