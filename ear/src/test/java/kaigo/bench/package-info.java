/** Figures of the running system (spec: performance). Each bench measures ours against a base in one run and prints one line of JSON. */
package kaigo.bench;
