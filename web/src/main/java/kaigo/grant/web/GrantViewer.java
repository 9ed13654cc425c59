package kaigo.grant.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import kaigo.grant.GrantAttachmentView;
import kaigo.grant.GrantReviewCase;
import kaigo.grant.model.AttachmentKind;

/** 書類の表示: which paper of the application lies on the desk, and its neighbours. */
@Named("grantViewer")
@RequestScoped
public class GrantViewer {
    static final List<AttachmentKind> ORDER = List.of(
            AttachmentKind.RECEIPT,
            AttachmentKind.RECEIPT_DETAIL,
            AttachmentKind.COMPLETION_REPORT,
            AttachmentKind.BANKBOOK,
            AttachmentKind.DESIGNATION,
            AttachmentKind.MENU_SCREEN);

    @Inject
    GrantDeskPage desk;

    @Inject
    Asked asked;

    /** The application whose papers these are. */
    GrantReviewCase opened() {
        return desk.getCase();
    }

    /** The receipts first, on which most depends. */
    public List<GrantAttachmentView> getPapers() {
        return desk.getCase().form().attachments().stream()
                .sorted(Comparator.comparing(paper -> ORDER.indexOf(paper.kind())))
                .toList();
    }

    /** Place of the paper shown, the first unless another one is asked for; -1 when there is none. */
    public int getPlace() {
        long wanted = asked.orElse("paper", 0);
        List<Long> ids = getPapers().stream().map(GrantAttachmentView::id).toList();
        return ids.contains(wanted) ? ids.indexOf(wanted) : ids.isEmpty() ? -1 : 0;
    }

    public GrantAttachmentView getPaper() {
        return getPlace() < 0 ? null : getPapers().get(getPlace());
    }

    public GrantAttachmentView getBefore() {
        return getPlace() < 1 ? null : getPapers().get(getPlace() - 1);
    }

    public GrantAttachmentView getAfter() {
        return getPlace() + 1 >= getPapers().size() ? null : getPapers().get(getPlace() + 1);
    }

    /** The paper of a mark; null for none. */
    GrantAttachmentView paper(Long id) {
        return getPapers().stream()
                .filter(paper -> id != null && paper.id() == id)
                .findFirst()
                .orElse(null);
    }

    /** Address of the bytes. */
    public String source(GrantAttachmentView paper) {
        return "/central/grant-paper?id=" + desk.getCase().form().id() + "&paper=" + paper.id();
    }

    /** The page of a PDF that the address asks for, as its viewer is told. */
    public String getLeaf() {
        long leaf = asked.orElse("leaf", 0);
        return leaf == 0 ? "" : "&page=" + leaf;
    }

    public boolean isPicture() {
        return getPaper() != null && getPaper().picture();
    }
}
