/**
 * 保険者データ連携の画面: sending files, what came of them, the rows to be mended and the templates. For an insurer's own
 * staff, on the services listener.
 */
package kaigo.feed.web;
