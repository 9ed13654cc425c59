/**
 * 文書: what the system issued (交付決定通知書 …), kept as it was issued, with its hash; and the judge of papers that somebody
 * uploads. A document is made once by its key and never made again.
 */
package kaigo.document.model;
