/**
 * 要介護認定: the applications of insured persons, where each stands between application and decision, and when the
 * decision may be expected from the insurer's own recent pace.
 */
package kaigo.assessment.model;
