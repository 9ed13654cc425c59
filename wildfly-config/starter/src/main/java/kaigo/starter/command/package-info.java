/** コマンド: what ./run understands beside starting: one class a word, each on a running system of this source tree. */
package kaigo.starter.command;
