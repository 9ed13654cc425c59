/** ポータル: the public reading of municipalities and notices; every method needs {@code PORTAL_READ}, which anybody holds. */
package kaigo.portal;
