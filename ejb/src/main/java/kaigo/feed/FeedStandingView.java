package kaigo.feed;

import java.time.Instant;
import java.time.LocalDate;

/** 公開中のデータ: which feed an insurer's data come from and how fresh they are. */
public record FeedStandingView(int sequenceNo, LocalDate baseDate, Instant appliedAt) {}
