/** 保険者データ連携 on the running system: files in, data out. */
package kaigo.feed.it;
