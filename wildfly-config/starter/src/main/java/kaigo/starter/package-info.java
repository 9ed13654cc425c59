/**
 * スターター: a whole system in one command, for demos and for tests. It owns the life of the parts (PostgreSQL, WildFly,
 * demo mail) and works on the application only through the database, the key stores and the loopback management port.
 */
package kaigo.starter;
