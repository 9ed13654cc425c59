package kaigo.starter.ops;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import kaigo.account.model.Person;
import kaigo.account.model.SealedSecrets;
import kaigo.account.model.SecretBox;
import kaigo.starter.StartProblem;
import kaigo.starter.database.DatabaseAccess;
import kaigo.starter.database.Migration;

/** 運用コマンド: what wildfly-config/ops calls. */
public final class Ops {
    private static final String USAGE = """
            wildfly-config/ops migrate                      schema and masters of DB_URL, DB_USER, DB_PASSWORD
            wildfly-config/ops backup FILE                  the whole database
            wildfly-config/ops restore FILE                 into an empty database
            wildfly-config/ops found-authority FOLDER DNS…  root and issuing authority, server key store, trust store, CRL
                                                            (CA_ROOT_PASSWORD, CA_PASSWORD, TLS_KEYSTORE_PASSWORD, TLS_TRUSTSTORE_PASSWORD)
            wildfly-config/ops first-operator NAME KANA MAIL  the account that makes all others (DB_…); shows its password once
            wildfly-config/ops revocation-list FOLDER       ca.crl anew from the register (DB_…, CA_PASSWORD)
            wildfly-config/ops secret-key                   a new key for KAIGO_SECRET_KEY
            wildfly-config/ops reseal-secrets               all sealed secrets under KAIGO_SECRET_KEY (DB_…, KAIGO_SECRET_KEY_FORMER)""";

    private Ops() {}

    public static void main(String[] words) {
        try {
            System.out.println(run(List.of(words), System.getenv()));
        } catch (StartProblem e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    static String run(List<String> words, Map<String, String> environment) {
        if (words.equals(List.of("migrate"))) {
            return Migration.apply(database(environment)) + " migrations applied.";
        }
        if (words.size() >= 3 && words.get(0).equals("found-authority")) {
            Path folder = Path.of(words.get(1));
            Founding.of(folder, words.subList(2, words.size()), environment, Instant.now());
            return "Founded in " + folder + ". Take root.p12 offline now.";
        }
        if (words.size() == 2 && words.get(0).equals("revocation-list")) {
            Path list = Path.of(words.get(1)).resolve("ca.crl");
            int revoked = Founding.revocationList(list, database(environment), environment, Instant.now());
            return revoked + " certificates in " + list + ".";
        }
        if (words.size() == 4 && words.get(0).equals("first-operator")) {
            Person person = new Person(words.get(1), words.get(2), words.get(3), null);
            return FirstOperator.found(database(environment), person);
        }
        if (words.equals(List.of("secret-key"))) {
            return SecretBox.newKey();
        }
        if (words.equals(List.of("reseal-secrets"))) {
            SecretBox secrets =
                    SecretBox.of(required(environment, SecretBox.ENVIRONMENT), environment.get(SecretBox.FORMER));
            int renewed = database(environment).call(connection -> new SealedSecrets(connection, secrets).renewAll());
            return renewed + " secrets sealed anew; " + SecretBox.FORMER + " may go now.";
        }
        throw new StartProblem(USAGE);
    }

    private static DatabaseAccess database(Map<String, String> environment) {
        return new DatabaseAccess(
                required(environment, "DB_URL"),
                required(environment, "DB_USER"),
                required(environment, "DB_PASSWORD"));
    }

    static String required(Map<String, String> environment, String name) {
        String value = environment.get(name);
        if (value == null || value.isBlank()) {
            throw new StartProblem("The environment variable " + name + " is not set.");
        }
        return value;
    }
}
