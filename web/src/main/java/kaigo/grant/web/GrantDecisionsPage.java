package kaigo.grant.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import kaigo.grant.GrantDecisionReading;
import kaigo.grant.GrantDecisionRow;

/** 決定通知: what was decided, with the notices. */
@Named("grantDecisions")
@RequestScoped
public class GrantDecisionsPage {
    @Inject
    GrantDecisionReading reading;

    @Inject
    Asked asked;

    private List<GrantDecisionRow> rows;

    public List<GrantDecisionRow> getRows() {
        if (rows == null) {
            rows = reading.decisions(getText());
        }
        return rows;
    }

    public String getText() {
        return asked.parameter("text");
    }
}
