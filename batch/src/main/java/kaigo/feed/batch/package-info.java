/**
 * 保険者データ連携のジョブ: check, merge, next; and back again by undo, next. The work itself is in {@code kaigo.feed}; here stands the procedure, and the
 * watch that takes up feeds whose server died.
 */
package kaigo.feed.batch;
