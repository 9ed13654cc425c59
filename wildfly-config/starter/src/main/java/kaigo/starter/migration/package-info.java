/**
 * マスタの移行: the masters that come as files (municipalities, service types, banks) are loaded by the migration step, set
 * based, and again only when their file changed. Flyway finds the classes here as repeatable migrations.
 */
package kaigo.starter.migration;
