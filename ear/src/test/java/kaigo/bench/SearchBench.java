package kaigo.bench;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.lang.reflect.Field;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.Supplier;
import kaigo.feed.model.FeedKind;
import kaigo.insured.model.InsuredAsked;
import kaigo.insured.model.InsuredPersons;
import kaigo.insured.model.InsuredSearch;
import kaigo.starter.database.DatabaseAccess;
import kaigo.starter.sample.SampleOrder;

/**
 * 検索: the 4情報 check and a page of the search by number, kana, birth date, and kana with birth date among a million
 * insured ÷ the same among ten thousand beside them, by the application's own stores on JPA, one transaction each. The ratio is the
 * worst of those that answer alike.
 */
final class SearchBench implements Bench.Measurement {
    private static final int MANY = 1_000_000;
    private static final int FEW = 10_000;
    private static final int LOOKS = 3_000;
    private static final int PAGE = 20;
    private static final double TARGET = 1.3;
    private static final double MICRO = 1e6;

    /** Stated, not judged: of a million some seventy are born on one day, of ten thousand one: a page beside a row. */
    private static final String BIRTH = "birth";

    /** Beginnings that fill a page among ten thousand too. */
    private static final List<String> KANA = List.of("サト", "スズ", "タカ", "タナ", "ワタ", "ヤマ", "コバ", "マツ", "イト", "ナカ");

    private final SplittableRandom random = new SplittableRandom(1);

    /** Whom one can ask for. */
    private record Known(String number, String kana, LocalDate birthDate) {}

    /** One question, asked in a transaction of its own. */
    private interface Look {
        int rows(EntityManager entities) throws ReflectiveOperationException;
    }

    @Override
    public Result run(BenchOptions options) throws Exception {
        int many = options.number("persons", MANY);
        SampleOrder few = SampleOrder.of(FEW, 1).only(EnumSet.of(FeedKind.INSURED));
        SampleOrder lots =
                SampleOrder.of(many, 2).only(EnumSet.of(FeedKind.INSURED)).insurer("139915", "見本市");
        try (FeedSystem system = FeedSystem.start(options, "bench-search")) {
            Map<String, Look> smallLooks = looks(system, few);
            Map<String, Look> largeLooks = looks(system, lots);
            system.vacuum();
            Map<String, Double> small = new LinkedHashMap<>();
            Map<String, Double> large = new LinkedHashMap<>();
            measure(system, smallLooks, small, largeLooks, large); // warm
            measure(system, smallLooks, small, largeLooks, large);
            Map<String, String> more = new TreeMap<>(Map.of("persons", Integer.toString(many)));
            String worst = "";
            for (String look : small.keySet()) {
                more.put(look + "Micros", FeedSystem.number(large.get(look) * MICRO));
                more.put(look + "BaseMicros", FeedSystem.number(small.get(look) * MICRO));
                more.put(look + "Ratio", FeedSystem.number(large.get(look) / small.get(look)));
                if (!look.equals(BIRTH)
                        && (worst.isEmpty()
                                || large.get(look) / small.get(look) > large.get(worst) / small.get(worst))) {
                    worst = look;
                }
            }
            double ours = large.get(worst);
            double base = small.get(worst);
            return new Result("search", ours, base, TARGET, ours / base <= TARGET, more);
        }
    }

    private Map<String, Look> looks(FeedSystem system, SampleOrder order) throws Exception {
        system.run(system.store(order, system.write(order).file()));
        List<Known> persons = persons(system, order.insurerNo());
        Map<String, Look> looks = new LinkedHashMap<>();
        looks.put(
                "fourItems",
                entities -> with(new InsuredPersons(), entities)
                                .findHeld(order.insurerNo(), any(persons).number())
                                .isPresent()
                        ? 1
                        : 0);
        looks.put("number", asking(order, () -> new InsuredAsked(any(persons).number(), "", null)));
        looks.put("kana", asking(order, () -> new InsuredAsked("", KANA.get(random.nextInt(KANA.size())), null)));
        looks.put(
                "birth",
                asking(order, () -> new InsuredAsked("", "", any(persons).birthDate())));
        looks.put("kanaAndBirth", asking(order, () -> {
            Known person = any(persons);
            return new InsuredAsked("", person.kana().substring(0, 2), person.birthDate());
        }));
        return looks;
    }

    private Look asking(SampleOrder order, Supplier<InsuredAsked> asked) {
        return entities -> with(new InsuredSearch(), entities)
                .first(order.insurerNo(), asked.get(), PAGE)
                .rows()
                .size();
    }

    private Known any(List<Known> persons) {
        return persons.get(random.nextInt(persons.size()));
    }

    /** Median seconds of each look, small and large in turn: what the machine does besides falls on both. */
    private static void measure(
            FeedSystem system,
            Map<String, Look> smallLooks,
            Map<String, Double> small,
            Map<String, Look> largeLooks,
            Map<String, Double> large)
            throws Exception {
        try (EntityManagerFactory factory = factory(system.running().database())) {
            for (String look : smallLooks.keySet()) {
                double[] few = new double[LOOKS];
                double[] many = new double[LOOKS];
                for (int i = 0; i < LOOKS; i++) {
                    few[i] = timed(factory, smallLooks.get(look));
                    many[i] = timed(factory, largeLooks.get(look));
                }
                small.put(look, median(few));
                large.put(look, median(many));
            }
        }
    }

    private static double median(double[] seconds) {
        Arrays.sort(seconds);
        return seconds[seconds.length / 2];
    }

    private static double timed(EntityManagerFactory factory, Look look) throws Exception {
        try (EntityManager entities = factory.createEntityManager()) {
            long begin = System.nanoTime();
            entities.getTransaction().begin();
            int rows = look.rows(entities);
            entities.getTransaction().commit();
            if (rows == 0) {
                throw new IllegalStateException("Nobody was found");
            }
            return (System.nanoTime() - begin) / 1e9;
        }
    }

    private static List<Known> persons(FeedSystem system, String insurer) throws Exception {
        List<Known> persons = new ArrayList<>();
        try (Connection connection = system.database();
                PreparedStatement select = connection.prepareStatement(
                        "SELECT insured_no, kana_key, birth_date FROM insured_person WHERE insurer_no = ?")) {
            select.setString(1, insurer);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    persons.add(new Known(row.getString(1), row.getString(2), row.getObject(3, LocalDate.class)));
                }
            }
        }
        return persons;
    }

    /** As the server's container does it. */
    private static <T> T with(T store, EntityManager entities) throws ReflectiveOperationException {
        Field field = store.getClass().getDeclaredField("entities");
        field.setAccessible(true);
        field.set(store, entities);
        return store;
    }

    private static EntityManagerFactory factory(DatabaseAccess database) {
        Map<String, String> own = new TreeMap<>(Map.of(
                "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
                "jakarta.persistence.jtaDataSource", "",
                "jakarta.persistence.nonJtaDataSource", "",
                "jakarta.persistence.jdbc.driver", "org.postgresql.Driver",
                "jakarta.persistence.jdbc.url", database.url(),
                "jakarta.persistence.jdbc.user", database.user(),
                "jakarta.persistence.jdbc.password", database.password(),
                "eclipselink.target-server", "None",
                "eclipselink.weaving", "false"));
        return Persistence.createEntityManagerFactory("kaigo", own);
    }
}
