package kaigo.grant;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import kaigo.account.Needs;
import kaigo.account.model.Right;
import kaigo.grant.model.CompatibleReader;
import kaigo.grant.model.CompatibleReaders;

/** 対応カードリーダーの一覧: the operator's list, by which the checks know a model. */
@Stateless
public class ReaderListing {
    @Inject
    CompatibleReaders readers;

    /** 一覧 */
    @Needs(Right.GRANT_READERS)
    public List<CompatibleReader> readers() {
        return readers.all();
    }

    /** 入れ替え: the checks of the next moment know the new list. */
    @Needs(Right.GRANT_READERS)
    public void replace(List<CompatibleReader> list) {
        readers.replace(list);
    }
}
