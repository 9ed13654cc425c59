/** プロセス: starting and stopping the programs of a system, so that none outlives its starter unnoticed. */
package kaigo.starter.process;
