/** 閲覧の門の試験: on the real server and the real database. */
package kaigo.sharing.it;
