/** API 接続: the keys by which systems of insurers, offices and institutions come in beside their certificates. */
package kaigo.api.model;
