/**
 * 閲覧: who may see what of a person. The matrix is data ({@link kaigo.sharing.model.SharingRule}); the four conditions of
 * a disclosure are a list in order ({@link kaigo.sharing.model.Condition}); every look leaves an access record.
 */
package kaigo.sharing.model;
