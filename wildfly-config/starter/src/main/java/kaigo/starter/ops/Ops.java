package kaigo.starter.ops;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import kaigo.account.model.Person;
import kaigo.account.model.SealedSecrets;
import kaigo.account.model.SecretBox;
import kaigo.sharing.model.SealedLog;
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
                                                            (CA_ROOT_PASSWORD, CA_PASSWORD, SEAL_PASSWORD, TLS_KEYSTORE_PASSWORD,
                                                            TLS_TRUSTSTORE_PASSWORD)
            wildfly-config/ops first-operator NAME KANA MAIL  the account that makes all others (DB_…); shows its password once
            wildfly-config/ops operator-certificate FOLDER FILE  a client certificate for 国保中央会 (CA_PASSWORD, DB_…); shows its password once
            wildfly-config/ops revocation-list FOLDER [CONFIGURATION [PORT]]  ca.crl anew from the register (DB_…, CA_PASSWORD); with
                                                            CONFIGURATION also into that folder of this machine's server, which
                                                            reads it at once (management PORT, 9990)
            wildfly-config/ops renew-issuing FOLDER         a new issuing authority beside the old one (as found-authority, and DB_…)
            wildfly-config/ops drop-issuing FOLDER KEYID    the old one is trusted no more (CA_PASSWORD, TLS_TRUSTSTORE_PASSWORD, DB_…)
            wildfly-config/ops renew-server FOLDER DNS…     a new server key store (CA_PASSWORD, TLS_KEYSTORE_PASSWORD)
            wildfly-config/ops renew-seal FOLDER            a new key for the seals of the records (CA_PASSWORD, SEAL_PASSWORD)
            wildfly-config/ops verify-access-log ROOT [HASH] [FROM]  the seals of the access record (DB_…), for auditors: ROOT is root.pem,
                                                            HASH of a seal noted earlier, FROM the first day whose records are still there
            wildfly-config/ops verify-audit-log ROOT [HASH] [FROM]   the same of the audit record
            wildfly-config/ops secret-key                   a new key for KAIGO_SECRET_KEY
            wildfly-config/ops reseal-secrets               all sealed secrets under KAIGO_SECRET_KEY (DB_…, KAIGO_SECRET_KEY_FORMER)""";

    private static final int MANAGEMENT = 9990;

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
        if (words.size() >= 2 && words.get(0).equals("verify-access-log")) {
            return SealCheck.of(SealedLog.ACCESS, words.subList(1, words.size()), database(environment));
        }
        if (words.size() >= 2 && words.get(0).equals("verify-audit-log")) {
            return SealCheck.of(SealedLog.AUDIT, words.subList(1, words.size()), database(environment));
        }
        if (words.size() >= 2) {
            return onAuthority(words, Path.of(words.get(1)), environment);
        }
        throw new StartProblem(USAGE);
    }

    private static String onAuthority(List<String> words, Path folder, Map<String, String> environment) {
        String word = words.get(0) + " " + Math.min(words.size(), 3);
        Rotation rotation = switch (word) {
            case "revocation-list 2",
                    "revocation-list 3",
                    "renew-issuing 2",
                    "drop-issuing 3",
                    "renew-server 3",
                    "renew-seal 2",
                    "operator-certificate 3" -> new Rotation(folder, environment, Instant.now());
            default -> throw new StartProblem(USAGE);
        };
        switch (words.get(0)) {
            case "revocation-list" -> {
                String made =
                        rotation.revocationLists(database(environment)) + " certificates in " + folder + "/ca.crl.";
                if (words.size() == 2) {
                    return made;
                }
                int port = words.size() == 3 ? MANAGEMENT : Integer.parseInt(words.get(3));
                RevocationBringing.to(folder, Path.of(words.get(2)), port);
                return made + " The server has read it.";
            }
            case "renew-issuing" -> {
                String former = rotation.renewIssuing(database(environment));
                return "The former authority is issuing-" + former.substring(0, 16) + ". Take root.p12 offline again.";
            }
            case "drop-issuing" -> {
                rotation.dropIssuing(words.get(2), database(environment));
                return "Dropped. Bring trust.p12 and ca.crl to the servers and reload.";
            }
            case "renew-seal" -> {
                rotation.renewSeal();
                return "seal.p12 is new in " + folder + ". Bring it to the servers; the next seal is signed by it.";
            }
            case "operator-certificate" -> {
                String password = rotation.operatorCertificate(Path.of(words.get(2)), database(environment));
                return words.get(2) + " is opened by " + password;
            }
            default -> {
                rotation.renewServer(words.subList(2, words.size()));
                return "server.p12 is new in " + folder + ".";
            }
        }
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
