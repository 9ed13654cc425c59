/**
 * 見本の保険者: makes feed files of believable insurers, of any size, from a seed; nobody in them is real. The layouts are those
 * that the application reads by, so that a row made here is a row that the check takes.
 */
package kaigo.starter.sample;
