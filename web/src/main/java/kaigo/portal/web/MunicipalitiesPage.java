package kaigo.portal.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import kaigo.portal.PortalReading;
import kaigo.portal.model.Municipalities;
import kaigo.portal.model.MunicipalityRow;

/** 市町村の対応状況: all of them, or by name, number or prefecture; page by page. */
@Named
@RequestScoped
public class MunicipalitiesPage {
    private static final int ROWS = 50;
    private static final int PAGES_AROUND = 3;

    @Inject
    PortalReading reading;

    private String typed = "";
    private String prefecture = "";
    private int page = 1;
    private Municipalities.Page found;

    public void open() {
        page = Math.max(1, page);
        found = read();
        if (found.rows().isEmpty() && page > 1) {
            page = 1;
            found = read();
        }
    }

    private Municipalities.Page read() {
        return reading.search(typed, prefecture, (page - 1) * ROWS, ROWS);
    }

    public List<MunicipalityRow> getRows() {
        return found.rows();
    }

    public int getTotal() {
        return found.total();
    }

    public int getLastPage() {
        return Math.max(1, (found.total() + ROWS - 1) / ROWS);
    }

    /** The numbers of the pages near this one. */
    public List<Integer> getPages() {
        return IntStream.rangeClosed(Math.max(1, page - PAGES_AROUND), Math.min(getLastPage(), page + PAGES_AROUND))
                .boxed()
                .toList();
    }

    /** The prefectures to choose from, in the usual order. */
    public List<String> getPrefectures() {
        return TileMap.of(List.of()).stream().map(Tile::prefecture).toList();
    }

    public String getTyped() {
        return typed;
    }

    public void setTyped(String typed) {
        this.typed = Objects.requireNonNullElse(typed, "");
    }

    public String getPrefecture() {
        return prefecture;
    }

    public void setPrefecture(String prefecture) {
        this.prefecture = Objects.requireNonNullElse(prefecture, "");
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
