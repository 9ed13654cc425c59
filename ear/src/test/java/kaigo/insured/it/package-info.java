/** 被保険者検索と被保険者の詳細 in the running application. */
package kaigo.insured.it;
