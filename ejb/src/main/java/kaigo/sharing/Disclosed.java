package kaigo.sharing;

import kaigo.sharing.model.Condition;
import kaigo.sharing.model.InformationKind;

/**
 * 開示の結果: the information of one kind, or the condition at which the way to it ended.
 *
 * @param data null when denied, or when it wasn't asked for
 * @param stoppedAt null when granted
 */
public record Disclosed<T>(InformationKind kind, T data, Condition stoppedAt) {
    public boolean granted() {
        return stoppedAt == null;
    }
}
