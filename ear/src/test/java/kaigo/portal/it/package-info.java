/** ポータルの試験: what anybody sees without logging in. */
package kaigo.portal.it;
