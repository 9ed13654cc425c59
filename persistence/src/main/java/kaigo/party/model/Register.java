package kaigo.party.model;

/** 台帳 that is kept up by files. */
public enum Register {
    /** 介護事業所: the open data of 介護サービス情報公表システム */
    OFFICE,
    /** 医療機関: names, places, and beds by date */
    INSTITUTION
}
