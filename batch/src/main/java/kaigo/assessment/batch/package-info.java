/** 要介護認定の定例: what is counted each night of the applications. */
package kaigo.assessment.batch;
