/**
 * 被保険者と証: the insured persons of each insurer and their cards, as the insurer's own system last sent them. The rows
 * are written by feeds; the platform reads them, and only through the disclosure gate for an office.
 */
package kaigo.insured.model;
