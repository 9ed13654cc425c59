/**
 * 被保険者: what an insurer's own staff ask of its insured persons. Whom they open then, {@link kaigo.sharing} discloses; an
 * office has no way through here.
 */
package kaigo.insured;
