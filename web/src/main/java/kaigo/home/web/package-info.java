/**
 * ホーム: the first page of each area, what is to be done today by whoever has logged in. It reads the services of the
 * capabilities and has no rules of its own.
 */
package kaigo.home.web;
