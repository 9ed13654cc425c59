/** API 接続の試験: clients with certificates and keys of their own, over TLS. */
package kaigo.api.it;
