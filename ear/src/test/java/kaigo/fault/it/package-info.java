/** Faults on purpose: kill -9 of the server in the middle of a job, on a system of its own that may be hurt. */
package kaigo.fault.it;
