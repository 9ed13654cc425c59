/** 要介護認定 on the running system: usual days and the list of open applications. */
package kaigo.assessment.it;
