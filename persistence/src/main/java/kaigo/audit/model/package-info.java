/** 監査: the records as an auditor reads them; how they are asked for, page by page. */
package kaigo.audit.model;
