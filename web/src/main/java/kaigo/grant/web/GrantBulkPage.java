package kaigo.grant.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.Map;
import kaigo.frame.web.Sentences;
import kaigo.grant.BulkOffer;
import kaigo.grant.BulkOutcome;
import kaigo.grant.GrantBulkApproving;
import kaigo.grant.GrantWorklistRow;

/** まとめて承認: what would be approved and how much it is; then what was approved, and what was left out and why. */
@Named("grantBulk")
@RequestScoped
public class GrantBulkPage {
    private static final String CHOSEN = "[0-9]{1,18}:[0-9]{1,18}";

    @Inject
    GrantBulkApproving approving;

    @Inject
    DeskTalk talk;

    @Inject
    FacesContext faces;

    private BulkOffer offer;
    private BulkOutcome outcome;
    private boolean looked;

    public BulkOffer getOffer() {
        if (offer == null) {
            offer = approving.offer();
        }
        return offer;
    }

    /** What was done by this request; null before. */
    public BulkOutcome getOutcome() {
        return outcome;
    }

    /** 承認: each chosen row sends its application and the version that was shown of it. */
    public void approve() {
        Map<Long, Long> seen = posted();
        if (seen.isEmpty()) {
            talk.refuse("bulk.noneChosen");
        } else if (!looked) {
            talk.refuse("bulk.notLooked");
        } else {
            outcome = approving.approve(seen);
            offer = null;
        }
    }

    private Map<Long, Long> posted() {
        Map<Long, Long> seen = new LinkedHashMap<>();
        String[] chosen =
                faces.getExternalContext().getRequestParameterValuesMap().get("chosen");
        for (String one : chosen == null ? new String[0] : chosen) {
            if (one.matches(CHOSEN)) {
                String[] parts = one.split(":");
                seen.put(Long.valueOf(parts[0]), Long.valueOf(parts[1]));
            }
        }
        return seen;
    }

    /** All at first; what was taken out stays out when the page comes back with something to mend. */
    public boolean isChosen(GrantWorklistRow row) {
        return !faces.isPostback() || posted().containsKey(row.id());
    }

    public String choose(GrantWorklistRow row) {
        return Sentences.of("bulk.choose", row.receiptNo());
    }

    public String why(BulkOutcome.Skipped skipped) {
        return Sentences.of(skipped.reason());
    }

    public boolean isLooked() {
        return looked;
    }

    public void setLooked(boolean looked) {
        this.looked = looked;
    }
}
