/** 監査の試験: what is found, by whom, how fast, and what the pages look like. */
package kaigo.audit.it;
