package kaigo.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.Entity;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** 門の規則: nobody walks around the services with their rights, nor around the gate to a person's records. */
class GateRulesTest {
    /**
     * Beans without a right that pages and filters may call all the same: the clocks; what the edge does before anybody is
     * known (whether a certificate, a session or a key stands, whether the system is well); what authorities publish to the
     * world; and the audit logs, which only take.
     */
    private static final Set<String> OPEN_TO_PAGES = Set.of(
            "kaigo.time.BusinessClock",
            "kaigo.time.SystemClock",
            "kaigo.certificate.CertificateStanding",
            "kaigo.certificate.AuthorityPublishing",
            "kaigo.account.SessionStanding",
            "kaigo.api.ApiDoor",
            "kaigo.health.Health",
            "kaigo.audit.AuditLog",
            "kaigo.audit.DoorLog");

    private static final Pattern PERSON_TABLES = Pattern.compile(
            "\\b(insured_person|insured_person_history|insurance_card|burden_ratio|burden_limit|assessment_case"
                    + "|survey_sheet|doctor_opinion|home_aid"
                    + "|stage_(insured|card|assessment|burden_ratio|limit|survey|opinion|home_aid))\\b");

    /** The insurer's own rooms, which fill them, and the gate. */
    private static final List<String> ROOMS_OF_A_PERSON =
            List.of("kaigo/insured/model/", "kaigo/assessment/model/", "kaigo/feed/", "kaigo/sharing/model/");

    @Test
    void pages_use_no_store() {
        noClasses()
                .should()
                .dependOnClassesThat(DescribedPredicate.describe(
                        "beans of a model room",
                        type -> type.getPackageName().matches("kaigo\\.[a-z]+\\.model.*") && isBean(type)))
                .check(House.WEB);
    }

    @Test
    void pages_use_services_that_ask_for_a_right() {
        noClasses()
                .should()
                .dependOnClassesThat(DescribedPredicate.describe(
                        "beans of a service room without rights",
                        type -> type.getPackageName().matches("kaigo\\.[a-z]+")
                                && isBean(type)
                                && !OPEN_TO_PAGES.contains(type.getName())))
                .check(House.WEB);
    }

    @Test
    void services_return_no_entity_however_deep() {
        methods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Stateless.class)
                .and()
                .arePublic()
                .should(new ArchCondition<JavaMethod>("return no entity, not even inside a list or a record") {
                    @Override
                    public void check(JavaMethod method, ConditionEvents events) {
                        for (JavaClass type : method.getReturnType().getAllInvolvedRawTypes()) {
                            if (holdsEntity(type, new HashSet<>())) {
                                events.add(SimpleConditionEvent.violated(
                                        method, method.getFullName() + " returns " + type.getName()));
                            }
                        }
                    }
                })
                .check(House.ALL);
    }

    @Test
    void tables_of_a_person_are_named_in_their_rooms_only() throws IOException {
        for (String module : List.of("persistence", "ejb", "batch", "web")) {
            Path sources = House.ROOT.resolve(module).resolve("src/main/java");
            try (Stream<Path> files = Files.walk(sources)) {
                assertThat(files.filter(file -> file.toString().endsWith(".java"))
                                .filter(file -> !isRoomOfAPerson(sources.relativize(file)))
                                .filter(GateRulesTest::namesATableOfAPerson))
                        .as("sources of %s that name a table of a person's records", module)
                        .isEmpty();
            }
        }
    }

    private static boolean isBean(JavaClass type) {
        return type.isAnnotatedWith(ApplicationScoped.class)
                || type.isAnnotatedWith(RequestScoped.class)
                || type.isAnnotatedWith(Dependent.class)
                || type.isAnnotatedWith(Singleton.class);
    }

    private static boolean holdsEntity(JavaClass type, Set<JavaClass> seen) {
        if (type.isAnnotatedWith(Entity.class)) {
            return true;
        }
        return type.isRecord()
                && seen.add(type)
                && type.getFields().stream()
                        .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
                        .map(JavaField::getType)
                        .flatMap(field -> field.getAllInvolvedRawTypes().stream())
                        .anyMatch(field -> holdsEntity(field, seen));
    }

    private static boolean isRoomOfAPerson(Path source) {
        return ROOMS_OF_A_PERSON.stream().anyMatch(source.toString().replace('\\', '/')::startsWith);
    }

    private static boolean namesATableOfAPerson(Path source) {
        try {
            String code = Files.readString(source, StandardCharsets.UTF_8)
                    .replaceAll("(?s)/\\*.*?\\*/", "")
                    .replaceAll("(?m)//.*$", "");
            return PERSON_TABLES.matcher(code).find();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
