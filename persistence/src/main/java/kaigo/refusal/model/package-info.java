/**
 * 業務上の拒否: how a rule says no. Every rule that refuses throws its own named subclass of {@link
 * kaigo.refusal.model.Refusal}; the edge (page, API, job) turns it into a sentence from the message bundle.
 */
package kaigo.refusal.model;
