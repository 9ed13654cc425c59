/** 稼働確認: the address that load balancers and the starter ask. */
package kaigo.health.web;
