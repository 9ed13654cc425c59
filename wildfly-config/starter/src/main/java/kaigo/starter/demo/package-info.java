/**
 * 見本のデータ: what a demo system is filled with: invented organisations, persons and cases, marked （見本）, each loaded by
 * the way that a real one takes wherever there is one (jobs, feeds). Every step does nothing the second time.
 */
package kaigo.starter.demo;
