/**
 * 秘密: passwords and keys of one system. They are made at the first start, kept in files for their owner only, and handed
 * to processes by the environment, never on a command line.
 */
package kaigo.starter.secret;
