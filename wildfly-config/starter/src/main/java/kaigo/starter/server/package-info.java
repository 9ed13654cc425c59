/**
 * サーバー: the WildFly of a demo or test system: its own base directory beside the provisioned server, its certificates, its
 * process and its management port. How production does the same is in docs/guide/ops.md.
 */
package kaigo.starter.server;
