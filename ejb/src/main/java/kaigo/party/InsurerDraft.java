package kaigo.party;

import java.util.List;
import kaigo.identifier.model.Kana;
import kaigo.party.model.InsurerKind;

/**
 * 保険者の登録・変更の内容
 *
 * @param feedResults 処理結果の通知先
 * @param caseFiles 審査会資料の通知先
 */
public record InsurerDraft(InsurerKind kind, String name, Kana kana, List<String> feedResults, List<String> caseFiles) {
    public InsurerDraft {
        feedResults = List.copyOf(feedResults);
        caseFiles = List.copyOf(caseFiles);
    }
}
