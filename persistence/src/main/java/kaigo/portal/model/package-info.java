/** ポータル: what anybody may know, without logging in: which municipalities take part and from when. No personal data. */
package kaigo.portal.model;
