package kaigo.grant;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import kaigo.account.Needs;
import kaigo.account.model.Right;
import kaigo.document.Template;
import kaigo.grant.model.GrantTaxReports;
import kaigo.grant.model.GrantTaxReports.Reminder;
import kaigo.mail.model.Outbox;
import kaigo.mail.model.QueuedMail;
import kaigo.time.model.JapaneseDate;

/** 消費税の報告の案内 (job grant-tax-reminders): what was paid gets its report, and who hasn't filed it a mail. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class GrantTaxReminding {
    private static final Template REMINDER = Template.of(GrantTaxReminding.class, "mail/tax_reminder.txt");
    private static final int AT_ONCE = 1_000;

    @Inject
    GrantTaxReports reports;

    @Inject
    Outbox outbox;

    /** @return how many reports were made ready */
    @Needs(Right.GRANT_RUN)
    public int prepare() {
        return reports.prepare();
    }

    /** The next of those to be reminded, in a transaction of its own; each day of a report once. @return how many */
    @Needs(Right.GRANT_RUN)
    public int remind(GrantRun run) {
        List<Reminder> due = reports.toRemind(run.day(), AT_ONCE);
        if (due.isEmpty()) {
            return 0;
        }
        List<QueuedMail> mails = due.stream()
                .filter(one -> one.mail() != null && !one.mail().isBlank())
                .map(GrantTaxReminding::mail)
                .toList();
        if (!mails.isEmpty()) {
            outbox.queueAll(mails, run.at());
        }
        reports.reminded(due);
        return due.size();
    }

    private static QueuedMail mail(Reminder one) {
        String text = REMINDER.text(Map.of(
                "office", one.office(),
                "contact", one.contact() == null ? "" : one.contact(),
                "receiptNo", one.receiptNo(),
                "amount", one.amount().grouped(),
                "due", JapaneseDate.format(one.dueOn()),
                "link", link(one.applicationId())));
        int end = text.indexOf('\n');
        return new QueuedMail(
                "grant-tax-" + one.applicationId() + "-" + one.number(),
                one.mail(),
                text.substring(0, end),
                text.substring(end).strip());
    }

    static String link(long id) {
        return System.getenv().getOrDefault("KAIGO_PUBLIC_URL", "") + "/mypage/grant-tax-report.xhtml?id=" + id;
    }
}
