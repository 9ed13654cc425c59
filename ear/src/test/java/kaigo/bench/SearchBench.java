package kaigo.bench;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.lang.reflect.Field;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import kaigo.feed.model.FeedKind;
import kaigo.insured.model.InsuredAsked;
import kaigo.insured.model.InsuredPersons;
import kaigo.insured.model.InsuredSearch;
import kaigo.starter.database.DatabaseAccess;
import kaigo.starter.sample.SampleOrder;

/**
 * 検索: the 4情報 check and a page of the kana search among a million insured ÷ the same among ten thousand, by the
 * application's own stores on JPA, one transaction each. The ratio is the worse one of the two.
 */
final class SearchBench implements Bench.Measurement {
    private static final int MANY = 1_000_000;
    private static final int FEW = 10_000;
    private static final int LOOKS = 3_000;
    private static final int PAGE = 20;
    private static final double TARGET = 1.3;
    private static final double MICRO = 1e6;

    /** Beginnings that fill a page among ten thousand too. */
    private static final List<String> KANA = List.of("サト", "スズ", "タカ", "タナ", "ワタ", "ヤマ", "コバ", "マツ", "イト", "ナカ");

    private final SplittableRandom random = new SplittableRandom(1);

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
            double[] small = measured(system, few);
            double[] large = measured(system, lots);
            Map<String, String> more = new TreeMap<>(Map.of(
                    "persons", Integer.toString(many),
                    "fourItemsMicros", FeedSystem.number(large[0] * MICRO),
                    "fourItemsBaseMicros", FeedSystem.number(small[0] * MICRO),
                    "fourItemsRatio", FeedSystem.number(large[0] / small[0]),
                    "kanaMicros", FeedSystem.number(large[1] * MICRO),
                    "kanaBaseMicros", FeedSystem.number(small[1] * MICRO),
                    "kanaRatio", FeedSystem.number(large[1] / small[1])));
            int worse = large[0] / small[0] > large[1] / small[1] ? 0 : 1;
            boolean ok = large[worse] / small[worse] <= TARGET;
            return new Result("search", large[worse], small[worse], TARGET, ok, more);
        }
    }

    private double[] measured(FeedSystem system, SampleOrder order) throws Exception {
        system.run(system.store(order, system.write(order).file()));
        system.vacuum();
        List<String> numbers = numbers(system, order.insurerNo());
        try (EntityManagerFactory factory = factory(system.running().database())) {
            Look fourItems = entities -> {
                InsuredPersons persons = with(new InsuredPersons(), entities);
                String number = numbers.get(random.nextInt(numbers.size()));
                return persons.findHeld(order.insurerNo(), number).isPresent() ? 1 : 0;
            };
            Look kana = entities -> with(new InsuredSearch(), entities)
                    .first(order.insurerNo(), new InsuredAsked("", KANA.get(random.nextInt(KANA.size())), null), PAGE)
                    .rows()
                    .size();
            for (Look warm : List.of(fourItems, kana)) {
                median(factory, warm, 1);
            }
            return new double[] {median(factory, fourItems, 1), median(factory, kana, PAGE)};
        }
    }

    private static double median(EntityManagerFactory factory, Look look, int least) throws Exception {
        List<Double> seconds = new ArrayList<>();
        for (int i = 0; i < LOOKS; i++) {
            try (EntityManager entities = factory.createEntityManager()) {
                long begin = System.nanoTime();
                entities.getTransaction().begin();
                int rows = look.rows(entities);
                entities.getTransaction().commit();
                seconds.add((System.nanoTime() - begin) / 1e9);
                if (rows < least) {
                    throw new IllegalStateException("only " + rows + " rows");
                }
            }
        }
        return seconds.stream().sorted().toList().get(LOOKS / 2);
    }

    private static List<String> numbers(FeedSystem system, String insurer) throws Exception {
        List<String> numbers = new ArrayList<>();
        try (Connection connection = system.database();
                PreparedStatement select =
                        connection.prepareStatement("SELECT insured_no FROM insured_person WHERE insurer_no = ?")) {
            select.setString(1, insurer);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    numbers.add(row.getString(1));
                }
            }
        }
        return numbers;
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
