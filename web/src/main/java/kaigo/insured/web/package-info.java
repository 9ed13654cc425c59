/** 被保険者検索と被保険者の詳細: the pages for an insurer's own staff. */
package kaigo.insured.web;
