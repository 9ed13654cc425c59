package kaigo.grant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import kaigo.document.Template;
import kaigo.grant.model.ChangedApplications;
import kaigo.grant.model.ChangedApplications.Changed;
import kaigo.grant.model.GrantApplication;
import kaigo.grant.model.GrantState;
import kaigo.mail.model.Outbox;
import kaigo.mail.model.QueuedMail;
import kaigo.time.BusinessClock;
import kaigo.time.model.JapaneseDate;

/**
 * 申請者への通知メール: one at every change that the applicant may know, queued in the change's own transaction. The key is
 * application and step, so that no step is told twice. The first line of a template is the subject.
 */
@ApplicationScoped
class GrantMails {
    private final Map<GrantState, Template> templates = new ConcurrentHashMap<>();

    @Inject
    Outbox outbox;

    @Inject
    ChangedApplications applications;

    @Inject
    BusinessClock clock;

    void changed(GrantApplication application) {
        changed(List.of(application.id()), clock.now());
    }

    /** Of many applications, with as many statements as of one. */
    void changed(List<Long> ids, Instant now) {
        List<QueuedMail> mails = applications.of(ids).stream()
                .filter(GrantMails::isTold)
                .map(this::mail)
                .toList();
        if (!mails.isEmpty()) {
            outbox.queueAll(mails, now);
        }
    }

    private static boolean isTold(Changed application) {
        String recipient = application.mail();
        return application.state().toApplicant() == application.state() && recipient != null && !recipient.isBlank();
    }

    private QueuedMail mail(Changed application) {
        String text = templates
                .computeIfAbsent(application.state(), GrantMails::template)
                .text(values(application));
        int end = text.indexOf('\n');
        return new QueuedMail(
                "grant-" + application.id() + "-" + application.steps(),
                application.mail(),
                text.substring(0, end),
                text.substring(end).strip());
    }

    private static Template template(GrantState state) {
        return Template.of(GrantMails.class, "mail/" + state.name().toLowerCase(Locale.ROOT) + ".txt");
    }

    private static Map<String, String> values(Changed application) {
        Map<String, String> values = new HashMap<>();
        values.put("office", application.office());
        values.put("contact", written(application.contact()));
        values.put("kind", application.kind().term());
        values.put("round", application.round());
        values.put("receiptNo", written(application.receiptNo()));
        values.put("amount", application.amount().grouped());
        values.put("noticeBy", date(application.noticeBy()));
        values.put("transferBy", date(application.transferBy()));
        values.put("resubmitUntil", date(application.resubmitUntil()));
        values.put("reason", written(application.reason()));
        values.put(
                "link",
                System.getenv().getOrDefault("KAIGO_PUBLIC_URL", "") + "/mypage/grant.xhtml?id=" + application.id());
        return values;
    }

    private static String written(String value) {
        return value == null ? "" : value;
    }

    private static String date(LocalDate day) {
        return day == null ? "" : JapaneseDate.format(day);
    }
}
