package kaigo.party;

import java.time.LocalDate;
import java.util.List;
import kaigo.party.model.InsurerKind;
import kaigo.party.model.MunicipalityNow;
import kaigo.party.model.ServiceStart;

/**
 * 保険者の詳細
 *
 * @param setupCompletedOn 初期セットアップ完了日, or null
 * @param serviceStartOn 利用開始日, or null
 * @param members 構成市町村 today; of a single municipality itself
 * @param planned changes to come
 * @param together insurers whose start goes together with this one's: itself alone, or all in a union that only assesses
 */
public record InsurerCard(
        String number,
        String name,
        String kana,
        InsurerKind kind,
        LocalDate setupCompletedOn,
        LocalDate serviceStartOn,
        List<String> feedResults,
        List<String> caseFiles,
        List<MunicipalityNow> members,
        List<MunicipalityNow> planned,
        List<Partner> together,
        long version) {
    public InsurerCard {
        feedResults = List.copyOf(feedResults);
        caseFiles = List.copyOf(caseFiles);
        members = List.copyOf(members);
        planned = List.copyOf(planned);
        together = List.copyOf(together);
    }

    /** ともに始める保険者 */
    public record Partner(String number, String name, LocalDate setupCompletedOn) {}

    /** Whether others start with it. */
    public boolean startsWithOthers() {
        return together.size() > 1;
    }

    /** 利用開始日 when no other day is asked for; null while one isn't completed. */
    public LocalDate usualStart() {
        return ServiceStart.of(together.stream().map(Partner::setupCompletedOn).toList(), null);
    }
}
