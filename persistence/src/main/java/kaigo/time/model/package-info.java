/**
 * 暦: how Japan writes its dates and which days it works on. Dates are {@code LocalDate} everywhere; the era stands in
 * what people type and read only.
 */
package kaigo.time.model;
