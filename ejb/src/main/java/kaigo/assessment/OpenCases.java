package kaigo.assessment;

import java.util.List;

/** 進行中の申請の一頁: one page of them, the nearest limit first, and how many there are in all. */
public record OpenCases(List<OpenCaseRow> rows, long total) {}
