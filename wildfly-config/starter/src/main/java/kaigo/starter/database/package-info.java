/**
 * データベース: the real PostgreSQL of a demo or test system, unpacked from Maven Central and run durably (fsync on), and the
 * schema migration, which production uses too.
 */
package kaigo.starter.database;
