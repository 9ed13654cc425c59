/** 監査: a record of every use case: who, what, when, with which outcome; identifiers only, nothing personal. */
package kaigo.audit;
