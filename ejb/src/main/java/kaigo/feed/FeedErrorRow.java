package kaigo.feed;

import kaigo.feed.model.FeedKind;

/** 反映できない行の所見. */
public record FeedErrorRow(FeedKind kind, String fileName, long line, String column, String code, String detail) {}
