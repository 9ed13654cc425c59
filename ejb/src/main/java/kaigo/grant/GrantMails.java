package kaigo.grant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import kaigo.document.Template;
import kaigo.grant.model.GrantApplication;
import kaigo.mail.model.Outbox;
import kaigo.time.BusinessClock;
import kaigo.time.model.JapaneseDate;

/**
 * 申請者への通知メール: one at every change that the applicant may know, queued in the change's own transaction. The key is
 * application and step, so that no step is told twice. The first line of a template is the subject.
 */
@ApplicationScoped
class GrantMails {
    @Inject
    Outbox outbox;

    @Inject
    GrantPages pages;

    @Inject
    BusinessClock clock;

    void changed(GrantApplication application) {
        changed(application, clock.now());
    }

    void changed(GrantApplication application, Instant now) {
        String recipient = application.contact().mail();
        if (application.state().toApplicant() != application.state() || recipient == null || recipient.isBlank()) {
            return;
        }
        String text = Template.of(
                        GrantMails.class, "mail/" + application.state().name().toLowerCase(Locale.ROOT) + ".txt")
                .text(values(application));
        int end = text.indexOf('\n');
        outbox.queue(
                key(application),
                recipient,
                text.substring(0, end),
                text.substring(end).strip(),
                now);
    }

    private static String key(GrantApplication application) {
        return "grant-" + application.id() + "-" + application.history().size();
    }

    private Map<String, String> values(GrantApplication application) {
        Map<String, String> values = new HashMap<>();
        values.put("office", pages.office(application.officeNo()).name());
        values.put("contact", application.contact().name());
        values.put("round", application.round().name());
        values.put(
                "receiptNo",
                application.reception().number() == null
                        ? ""
                        : application.reception().number());
        values.put("amount", application.grantAmount().grouped());
        values.put("noticeBy", date(application.reception().noticeBy()));
        values.put("transferBy", date(application.reception().transferBy()));
        values.put("resubmitUntil", date(application.round().resubmitUntil()));
        values.put("reason", lastReason(application));
        values.put(
                "link",
                System.getenv().getOrDefault("KAIGO_PUBLIC_URL", "") + "/mypage/grant.xhtml?id=" + application.id());
        return values;
    }

    private static String date(LocalDate day) {
        return day == null ? "" : JapaneseDate.format(day);
    }

    private static String lastReason(GrantApplication application) {
        String reason =
                application.history().get(application.history().size() - 1).reason();
        return reason == null ? "" : reason;
    }
}
