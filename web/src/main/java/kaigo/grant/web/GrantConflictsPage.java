package kaigo.grant.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import kaigo.grant.ConflictDeclaring;
import kaigo.grant.model.GrantConflict;

/** 利害関係の申告: the offices whose applications one keeps out of. */
@Named("grantConflicts")
@RequestScoped
public class GrantConflictsPage {
    private static final String ITSELF = "/central/grant-conflicts.xhtml";

    @Inject
    ConflictDeclaring declaring;

    @Inject
    Asked asked;

    @Inject
    DeskTalk talk;

    private String officeNo;
    private List<GrantConflict> declared;

    public List<GrantConflict> getDeclared() {
        if (declared == null) {
            declared = declaring.declared();
        }
        return declared;
    }

    public void declare() {
        String number =
                Normalizer.normalize(officeNo, Normalizer.Form.NFKC).strip().toUpperCase(Locale.ROOT);
        int left = declaring.declare(number);
        if (left == 0) {
            talk.say("conflict.declared", number);
        } else {
            talk.say("conflict.declaredAndLeft", number, left);
        }
        asked.redirect(ITSELF);
    }

    /** The number comes with the row's form: the list may have changed since it was shown. */
    public void end() {
        String number = asked.parameter("office");
        declaring.end(number);
        talk.say("conflict.ended", number);
        asked.redirect(ITSELF);
    }

    public String getOfficeNo() {
        return officeNo;
    }

    public void setOfficeNo(String officeNo) {
        this.officeNo = officeNo;
    }
}
