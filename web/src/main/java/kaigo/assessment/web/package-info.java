/** 要介護認定の画面: the home of an insurer's staff, with the applications that need them first. */
package kaigo.assessment.web;
