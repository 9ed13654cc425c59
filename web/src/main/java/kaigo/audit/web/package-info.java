/** 監査記録の画面: what an auditor asks for, the list, one record, and the list as a file. */
package kaigo.audit.web;
