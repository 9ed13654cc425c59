/** 要介護認定: what an insurer's own staff see of the applications under way. */
package kaigo.assessment;
