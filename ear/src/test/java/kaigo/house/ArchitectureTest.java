package kaigo.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import jakarta.ejb.MessageDriven;
import jakarta.ejb.Remote;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Stateful;
import jakarta.ejb.Stateless;
import jakarta.ejb.Timeout;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.servlet.Filter;
import jakarta.servlet.Servlet;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.util.List;
import javax.sql.DataSource;
import kaigo.account.Needs;
import org.junit.jupiter.api.Test;

/** 家の規則: modules, layers and declarations of docs/architecture.md. */
class ArchitectureTest {
    private static final DescribedPredicate<JavaClass> ENTITY =
            DescribedPredicate.describe("an entity", type -> type.isAnnotatedWith(Entity.class));

    private static final List<Class<? extends Annotation>> ON_ITS_OWN =
            List.of(Singleton.class, Startup.class, MessageDriven.class);

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

    /** Whoever acts on its own, by timer, at start or by message, takes the way of everybody: an actor, then a service. */
    @Test
    void what_acts_on_its_own_reaches_data_only_through_services() {
        noClasses()
                .that(DescribedPredicate.describe(
                        "act on their own",
                        type -> ON_ITS_OWN.stream().anyMatch(type::isAnnotatedWith)
                                || type.getMethods().stream()
                                        .anyMatch(method -> method.isAnnotatedWith(Schedule.class)
                                                || method.isAnnotatedWith(Timeout.class))))
                .should()
                .dependOnClassesThat()
                .areAssignableTo(EntityManager.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(DataSource.class)
                .check(House.ALL);
        noMethods().that().areAnnotatedWith(Schedule.class).should().bePublic().check(House.ALL);
    }

    /** The API takes the services of the pages; so does every servlet and filter. */
    @Test
    void resources_and_servlets_hold_no_data_source() {
        noClasses()
                .that()
                .areAnnotatedWith(Path.class)
                .or()
                .areAssignableTo(Servlet.class)
                .or()
                .areAssignableTo(Filter.class)
                .should()
                .dependOnClassesThat()
                .areAssignableTo(DataSource.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(EntityManager.class)
                .orShould()
                .dependOnClassesThat(ENTITY)
                .allowEmptyShould(true)
                .check(House.ALL);
    }

    /** Nothing acts outside the doors above: no bean is called from afar, none answers messages. */
    @Test
    void no_bean_is_called_from_afar() {
        noClasses()
                .should()
                .beAnnotatedWith(Remote.class)
                .orShould()
                .beAnnotatedWith(MessageDriven.class)
                .orShould()
                .beAnnotatedWith(Stateful.class)
                .check(House.ALL);
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

    /** A spreadsheet would run what begins like a formula: each cell of each CSV passes one place. */
    @Test
    void who_writes_csv_guards_its_cells() {
        classes()
                .that(DescribedPredicate.describe(
                        "write CSV",
                        type -> type.getDirectDependenciesFromSelf().stream()
                                .anyMatch(
                                        on -> on.getTargetClass().getName().startsWith("de.siegmar.fastcsv.writer."))))
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("kaigo.document.model.CsvCell")
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
