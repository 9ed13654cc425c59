package kaigo.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kaigo.account.model.OrganisationKind;
import kaigo.account.model.OrganisationNames;
import kaigo.document.Template;
import kaigo.feed.model.Feed;
import kaigo.mail.model.Outbox;
import kaigo.mail.model.QueuedMail;
import kaigo.party.model.NoticeAddresses;
import kaigo.party.model.NoticePurpose;
import kaigo.time.BusinessClock;
import kaigo.time.model.JapaneseDate;

/** 処理結果のメール, to the insurer's addresses: numbers and figures, nothing of a person. Once per feed and outcome. */
@ApplicationScoped
class FeedMails {
    @Inject
    Outbox outbox;

    @Inject
    NoticeAddresses addresses;

    @Inject
    OrganisationNames organisations;

    @Inject
    BusinessClock clock;

    /** 反映しました: written in the merge's own transaction. */
    void applied(Connection connection, Feed feed, long written, long rejected) throws SQLException {
        queue(
                connection,
                mails(
                        feed,
                        "applied",
                        Map.of("written", String.valueOf(written), "rejected", String.valueOf(rejected))));
    }

    /** 確認をお待ちしています: in the rehearsal's own transaction. */
    void rehearsed(Connection connection, Feed feed) throws SQLException {
        queue(connection, mails(feed, "rehearsed", Map.of()));
    }

    /** 元に戻しました: in the undo's own transaction. */
    void undone(Connection connection, Feed feed) throws SQLException {
        queue(connection, mails(feed, "undone", Map.of()));
    }

    /** 受け付けられませんでした: in the transaction that refuses it. */
    void refused(Feed feed, String code) {
        mails(feed, "refused", Map.of("code", code))
                .forEach(mail -> outbox.queue(mail.key(), mail.recipient(), mail.subject(), mail.body(), clock.now()));
    }

    private void queue(Connection connection, List<QueuedMail> mails) throws SQLException {
        for (QueuedMail mail : mails) {
            Outbox.queue(connection, mail, clock.now());
        }
    }

    private List<QueuedMail> mails(Feed feed, String outcome, Map<String, String> figures) {
        String insurer = feed.insurerNo().value();
        Map<String, String> values = new HashMap<>(figures);
        values.put("insurer", organisations.of(OrganisationKind.INSURER, insurer));
        values.put("sequence", String.valueOf(feed.sequenceNo()));
        values.put("baseDate", JapaneseDate.format(feed.baseDate()));
        values.put(
                "link",
                System.getenv().getOrDefault("KAIGO_SERVICES_URL", "") + "/insurer/feed-result.xhtml?feed="
                        + feed.id());
        String text = Template.of(FeedMails.class, "mail/" + outcome + ".txt").text(values);
        int end = text.indexOf('\n');
        List<QueuedMail> mails = new ArrayList<>();
        for (String address : addresses.to(feed.insurerNo(), NoticePurpose.FEED_RESULT)) {
            mails.add(new QueuedMail(
                    "feed-" + feed.id() + "-" + outcome + "-" + mails.size(),
                    address,
                    text.substring(0, end),
                    text.substring(end).strip()));
        }
        return mails;
    }
}
