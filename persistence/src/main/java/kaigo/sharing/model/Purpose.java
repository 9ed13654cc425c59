package kaigo.sharing.model;

/** 閲覧の目的: why an access record was made. */
public enum Purpose {
    /** 利用者の情報を開いた */
    PERSON_OPENED,
    /** きょうの仕事の一覧に出た */
    WORKLIST,
    /** 証の写しを取り出した */
    CARD_PRINTED
}
