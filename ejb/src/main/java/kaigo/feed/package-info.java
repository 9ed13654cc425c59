/**
 * 保険者データ連携: what an insurer's staff and the job do with feeds: receiving files, checking and applying them, reading
 * what came of it. Everybody sees the feeds of his own insurer only.
 */
package kaigo.feed;
