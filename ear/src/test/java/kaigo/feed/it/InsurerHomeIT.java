package kaigo.feed.it;

import static kaigo.feed.model.FeedKind.ASSESSMENT;
import static kaigo.feed.model.FeedKind.CARD;
import static kaigo.feed.model.FeedKind.INSURED;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import kaigo.feed.FeedReading;
import kaigo.feed.InsurerHomeFigures;
import kaigo.it.InContainer;
import kaigo.time.BusinessClock;
import org.junit.jupiter.api.Test;

/** 保険者のホームの件数: living insured persons by the card that each has in hand. */
class InsurerHomeIT extends InContainer {
    @Inject
    FeedSending feeds;

    @Inject
    FeedReading reading;

    @Inject
    BusinessClock clock;

    @Test
    void only_the_card_in_hand_of_a_living_insured_person_counts() throws Exception {
        String insurer = "139717";
        LocalDate today = clock.today();
        String soon = YearMonth.from(today.plusDays(20)).atEndOfMonth().toString();
        String late = YearMonth.from(today.plusDays(400)).atEndOfMonth().toString();
        String begun = today.minusDays(300).toString();
        feeds.sent(
                insurer,
                FeedFile.of(INSURED, insurer)
                        .persons(1, 3)
                        .row("4", "0000000004", "死亡日", today.minusDays(2).toString())
                        .incoming(),
                FeedFile.of(CARD, insurer)
                        .row("1", "0000000001", "交付日", begun, "認定日", begun, "有効期間開始", begun, "有効期間終了", soon)
                        .row("2", "0000000002", "交付日", begun, "認定日", begun, "有効期間開始", begun, "有効期間終了", soon)
                        .row(
                                "3",
                                "0000000002",
                                "交付日",
                                today.minusDays(10).toString(),
                                "認定日",
                                today.minusDays(10).toString(),
                                "有効期間開始",
                                today.minusDays(20).toString(),
                                "有効期間終了",
                                late)
                        .row("4", "0000000003", "交付日", begun, "認定日", begun, "有効期間開始", begun, "有効期間終了", late)
                        .row("5", "0000000004", "交付日", begun, "認定日", begun, "有効期間開始", begun, "有効期間終了", soon)
                        .incoming(),
                FeedFile.of(ASSESSMENT, insurer)
                        .row("1", "0000000004", "申請日", "2020-01-06", "調査依頼日", "", "意見書依頼日", "")
                        .incoming());

        InsurerHomeFigures home = feeds.as(insurer, reading::home);

        assertThat(home.insured()).as("insured").isEqualTo(3);
        assertThat(home.certified()).as("certified").isEqualTo(3);
        assertThat(home.endingCards()).as("ending").isEqualTo(1);
    }
}
