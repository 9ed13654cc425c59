/** 助成金の試験 on the running system: jobs on the real database, and the whole way of an application in the browser. */
package kaigo.grant.it;
