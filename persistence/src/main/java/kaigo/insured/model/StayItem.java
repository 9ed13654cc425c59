package kaigo.insured.model;

/** 食費・居住費の区分: a line of the 負担限度額認定証, in the order of the form. */
public enum StayItem {
    /** 食費（介護保険施設） */
    MEAL,
    /** 食費（短期入所） */
    MEAL_SHORT,
    /** ユニット型個室 */
    UNIT_ROOM,
    /** ユニット型個室的多床室 */
    UNIT_SHARED,
    /** 従来型個室（特養等） */
    SINGLE_WELFARE,
    /** 従来型個室（老健・医療院等） */
    SINGLE_HEALTH,
    /** 多床室 */
    SHARED
}
