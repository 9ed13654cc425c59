/** ポータル: the public pages: where to begin, what is new, which municipality takes part. */
package kaigo.portal.web;
