package kaigo.portal.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import kaigo.portal.PortalReading;
import kaigo.portal.model.MunicipalityRow;

/** 市町村の対応状況: search by name or number, or all of one prefecture. */
@Named
@RequestScoped
public class MunicipalitiesPage {
    @Inject
    PortalReading reading;

    private String typed = "";
    private String prefecture = "";
    private List<MunicipalityRow> rows = List.of();

    public void open() {
        if (isAsked()) {
            rows = reading.search(typed, prefecture);
        }
    }

    public boolean isAsked() {
        return !typed.isBlank() || !prefecture.isBlank();
    }

    public List<MunicipalityRow> getRows() {
        return rows;
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
}
