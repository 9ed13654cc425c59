/** API 接続: keys given out to an organisation's systems, and the door at which they are shown. */
package kaigo.api;
