package kaigo.party;

import java.time.LocalDate;
import java.util.List;
import kaigo.party.model.InstitutionDescription;

/**
 * 医療機関の詳細
 *
 * @param beds 病床数の履歴, newest first
 * @param checkDigitFits false: worth a second look at the code
 */
public record InstitutionCard(
        String code, InstitutionDescription description, List<Beds> beds, boolean checkDigitFits, long version) {
    public InstitutionCard {
        beds = List.copyOf(beds);
    }

    /** 病床数 from a day on. */
    public record Beds(LocalDate from, int beds, boolean now) {}
}
