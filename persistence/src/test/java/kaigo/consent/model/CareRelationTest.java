package kaigo.consent.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import kaigo.identifier.model.OfficeNo;
import org.junit.jupiter.api.Test;

/** 担当事業所: opened by a check, ended, opened again. */
class CareRelationTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final Listing HANAKO = new Listing(
            PersonNo.of("139907", "0000123456"),
            "介護 花子",
            "カイゴ ハナコ",
            "カイゴハナコ",
            LocalDate.of(1941, 4, 12),
            Sex.FEMALE,
            null);
    private static final Staff AIKAWA = new Staff(1L, "相川 のぞみ");

    @Test
    void isOpenFromTheDayOfTheCheck() {
        CareRelation relation = relation();

        assertThat(relation.openOn(TODAY.minusDays(1))).isFalse();
        assertThat(relation.openOn(TODAY)).isTrue();
        assertThat(relation.openOn(TODAY.plusYears(10))).isTrue();
    }

    @Test
    void isClosedFromTheDayThePersonLeavesTheInsurer() {
        LocalDate leaving = TODAY.plusDays(3);
        Listing listing = new Listing(
                HANAKO.person(),
                HANAKO.name(),
                HANAKO.kana(),
                HANAKO.kanaKey(),
                HANAKO.birthDate(),
                HANAKO.sex(),
                leaving);

        CareRelation relation = new CareRelation(OfficeNo.of("1370099994"), listing, AIKAWA, TODAY);

        assertThat(relation.openOn(leaving.minusDays(1))).isTrue();
        assertThat(relation.openOn(leaving)).isFalse();
    }

    @Test
    void isClosedFromTheDayItEnds() {
        CareRelation relation = relation();

        relation.end(CareRelation.EndReason.CONTRACT_ENDED, TODAY.plusDays(3));

        assertThat(relation.openOn(TODAY.plusDays(2))).isTrue();
        assertThat(relation.openOn(TODAY.plusDays(3))).isFalse();
        assertThatThrownBy(() -> relation.end(CareRelation.EndReason.CONTRACT_ENDED, TODAY.plusDays(3)))
                .isInstanceOf(RelationEnded.class);
    }

    @Test
    void opensAgainWithAnotherCheck() {
        CareRelation relation = relation();
        relation.end(CareRelation.EndReason.CONTRACT_ENDED, TODAY.plusDays(3));

        relation.confirm(HANAKO, AIKAWA, TODAY.plusDays(30));

        assertThat(relation.openOn(TODAY.plusDays(29))).isFalse();
        assertThat(relation.openOn(TODAY.plusDays(30))).isTrue();
    }

    @Test
    void aSecondCheckOfAnOpenRelationKeepsItsBeginning() {
        CareRelation relation = relation();

        relation.confirm(HANAKO, AIKAWA, TODAY.plusDays(30));

        assertThat(relation.openOn(TODAY)).isTrue();
    }

    private static CareRelation relation() {
        return new CareRelation(OfficeNo.of("1370999991"), HANAKO, AIKAWA, TODAY);
    }
}
