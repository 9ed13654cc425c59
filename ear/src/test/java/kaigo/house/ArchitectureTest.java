package kaigo.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import jakarta.ejb.Stateless;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Entity;
import kaigo.account.Needs;
import org.junit.jupiter.api.Test;

/** 家の規則: modules, layers and declarations of docs/architecture.md. */
class ArchitectureTest {
    private static final DescribedPredicate<JavaClass> ENTITY =
            DescribedPredicate.describe("an entity", type -> type.isAnnotatedWith(Entity.class));

    @Test
    void each_module_keeps_to_its_packages() {
        classes().should().resideInAPackage("kaigo.*.model..").check(House.PERSISTENCE);
        classes().should().resideInAPackage("kaigo.*").check(House.EJB);
        classes().should().resideInAPackage("kaigo.*.batch..").check(House.BATCH);
        classes().should().resideInAPackage("kaigo.*.web..").check(House.WEB);
    }

    @Test
    void dependencies_go_one_way() {
        noClasses()
                .that()
                .resideInAPackage("kaigo.*.model..")
                .should()
                .dependOnClassesThat(DescribedPredicate.describe(
                        "of ejb, batch or web",
                        type -> type.getPackageName().startsWith("kaigo.")
                                && !type.getPackageName().matches("kaigo\\.[a-z]+\\.model.*")))
                .check(House.ALL);
        noClasses()
                .that()
                .resideInAPackage("kaigo.*")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("kaigo.*.batch..", "kaigo.*.web..")
                .check(House.ALL);
        noClasses()
                .that()
                .resideInAPackage("kaigo.*.batch..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("kaigo.*.web..")
                .check(House.ALL);
        noClasses()
                .that()
                .resideInAPackage("kaigo.*.web..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("kaigo.*.batch..")
                .check(House.ALL);
    }

    @Test
    void pages_reach_data_only_through_services() {
        noClasses().should().dependOnClassesThat(ENTITY).check(House.WEB);
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.persistence..", "java.sql..", "javax.sql..", "org.postgresql..")
                .check(House.WEB);
    }

    @Test
    void every_public_service_method_declares_its_right() {
        methods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Stateless.class)
                .and()
                .arePublic()
                .and(DescribedPredicate.<JavaMethod>describe(
                        "not synthetic", method -> !method.getModifiers().contains(JavaModifier.SYNTHETIC)))
                .should()
                .beAnnotatedWith(Needs.class)
                .check(House.EJB);
    }

    @Test
    void services_return_view_records_never_entities() {
        noMethods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Stateless.class)
                .and()
                .arePublic()
                .should()
                .haveRawReturnType(ENTITY)
                .check(House.EJB);
    }

    /** 閲覧の門: an office reaches a person's records only through kaigo.sharing; the insurer's own rooms fill them. */
    @Test
    void records_of_a_person_are_read_behind_the_gate_only() {
        noClasses()
                .that()
                .resideOutsideOfPackages("kaigo.sharing..", "kaigo.feed..", "kaigo.insured..", "kaigo.assessment..")
                .should()
                .dependOnClassesThat(DescribedPredicate.describe(
                        "stores of a person's records",
                        type -> type.getPackageName().matches("kaigo\\.(insured|assessment)\\.model")
                                && type.isAnnotatedWith(ApplicationScoped.class)))
                .check(House.ALL);
    }

    @Test
    void no_room_is_called_util() {
        noClasses()
                .should()
                .resideInAnyPackage(
                        "..util..", "..common..", "..manager..", "..helper..", "..helpers..", "..dto..", "..impl..")
                .check(House.ALL);
    }

    @Test
    void time_comes_from_the_two_clocks() {
        noClasses()
                .that()
                .resideOutsideOfPackage("kaigo.time")
                .should()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now", java.time.ZoneId.class)
                .orShould()
                .callMethod(java.time.LocalDateTime.class, "now")
                .orShould()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callConstructor(java.util.Date.class)
                .check(House.ALL);
    }
}
