package kaigo.consent.model;

/** 同意を受け取れないわけ: why an office can't take the consent of a person now. */
public enum ConsentObstacle {
    /** 訪問・通所などの事業所と医療機関は受け取れない */
    KIND_OF_OFFICE,
    /** 担当事業所ではない */
    NO_RELATION,
    /** 同意は済んでいる */
    GIVEN_ALREADY,
    /** 24時間以内の本人確認がない */
    CHECK_TOO_OLD
}
