package kaigo.grant.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.IntStream;
import kaigo.frame.web.Formats;
import kaigo.frame.web.Sentences;
import kaigo.grant.GrantAttachmentView;
import kaigo.grant.GrantMarking;
import kaigo.grant.model.GrantMark;

/** 審査担当の指摘: what the reviewer found by eye, with its mark on the page of a paper. */
@Named("deskMarks")
@RequestScoped
public class DeskMarks {
    private static final int PER_CENT = 100;
    private static final int MOST_PAGES = 999;

    @Inject
    GrantMarking marking;

    @Inject
    GrantViewer viewer;

    @Inject
    DeskTalk talk;

    @Inject
    Asked asked;

    @Inject
    Formats formats;

    private String remark;
    private boolean onPaper = true;
    private Long page;
    private Long across;
    private Long down;

    /** 番号と指摘: a mark bears its place in the list, after the automatic findings. */
    public record Numbered(int number, GrantMark mark, GrantAttachmentView paper) {}

    public List<Numbered> getAll() {
        List<GrantMark> marks = viewer.opened().marks();
        int before = viewer.opened().form().findings().size();
        return IntStream.range(0, marks.size())
                .mapToObj(i -> new Numbered(
                        before + i + 1,
                        marks.get(i),
                        viewer.paper(marks.get(i).place().paper())))
                .toList();
    }

    /** Those with a point on the paper that lies on the desk. */
    public List<Numbered> getOnSheet() {
        return getAll().stream()
                .filter(one -> one.mark().place().hasPoint() && one.paper() != null)
                .filter(one -> viewer.getPaper() != null
                        && one.paper().id() == viewer.getPaper().id())
                .toList();
    }

    /** Where it is, who wrote it and when. */
    public String said(Numbered one) {
        String by = Sentences.of(
                "mark.by", one.mark().actor(), formats.dateTime(one.mark().at()));
        if (one.paper() == null) {
            return by;
        }
        String paper = Sentences.of("paper." + one.paper().kind());
        Integer leaf = one.mark().place().page();
        return (leaf == null ? paper : Sentences.of("mark.atPage", paper, leaf)) + "　" + by;
    }

    public void add() {
        if (isOutside(across, 0, PER_CENT) || isOutside(down, 0, PER_CENT) || isOutside(page, 1, MOST_PAGES)) {
            talk.refuse("mark.range");
            return;
        }
        boolean here = onPaper && viewer.getPaper() != null;
        boolean point = here && across != null && down != null;
        marking.add(
                viewer.opened().form().id(),
                here
                        ? new GrantMark.Place(
                                viewer.getPaper().id(),
                                page == null ? null : page.intValue(),
                                point ? across.intValue() : null,
                                point ? down.intValue() : null)
                        : GrantMark.Place.WHOLE,
                remark);
        talk.stay("mark.added");
    }

    private static boolean isOutside(Long number, int least, int most) {
        return number != null && (number < least || number > most);
    }

    /** The mark comes with its row's form: the list may have changed since it was shown. */
    public void remove() {
        marking.remove(viewer.opened().form().id(), asked.number("mark"));
        talk.stay("mark.removed");
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }

    public boolean isOnPaper() {
        return onPaper;
    }

    public void setOnPaper(boolean onPaper) {
        this.onPaper = onPaper;
    }

    public Long getPage() {
        return page;
    }

    public void setPage(Long page) {
        this.page = page;
    }

    public Long getAcross() {
        return across;
    }

    public void setAcross(Long across) {
        this.across = across;
    }

    public Long getDown() {
        return down;
    }

    public void setDown(Long down) {
        this.down = down;
    }
}
