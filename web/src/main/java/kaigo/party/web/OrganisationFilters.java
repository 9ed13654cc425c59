package kaigo.party.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.IntStream;
import kaigo.account.model.OrganisationKind;
import kaigo.party.model.RegistrationState;

/** 組織一覧の絞り込み: what can be chosen. */
@Named
@ApplicationScoped
public class OrganisationFilters {
    private static final int PREFECTURES = 47;

    public List<OrganisationKind> getKinds() {
        return List.of(OrganisationKind.OFFICE, OrganisationKind.MEDICAL, OrganisationKind.INSURER);
    }

    /** 都道府県番号 01–47; their names are {@code prefecture.<number>} in the bundle. */
    public List<String> getPrefectures() {
        return IntStream.rangeClosed(1, PREFECTURES).mapToObj("%02d"::formatted).toList();
    }

    public RegistrationState[] getRegistrations() {
        return RegistrationState.values();
    }

    /** Colour of a registration's state. */
    public String tone(RegistrationState state) {
        return switch (state) {
            case DONE -> "ok";
            case OPEN -> "run";
            case NO_ID -> "";
        };
    }
}
