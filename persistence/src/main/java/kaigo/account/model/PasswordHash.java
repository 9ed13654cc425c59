package kaigo.account.model;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * パスワードのハッシュ: Argon2id (RFC 9106) of the password in NFKC, in the usual string form, which carries its parameters
 * and salt, so that they may rise without a migration.
 *
 * @param encoded {@code $argon2id$v=19$m=…,t=…,p=…$salt$hash}
 */
public record PasswordHash(String encoded) {
    private static final Pattern FORM = Pattern.compile(
            "\\$argon2id\\$v=19\\$m=(\\d{1,7}),t=(\\d{1,2}),p=(\\d)\\$([A-Za-z0-9+/]+)\\$([A-Za-z0-9+/]+)");
    private static final SecureRandom RANDOM = new SecureRandom();

    /** OWASP's password storage advice: 19 MiB, two passes, one lane. */
    private static final Cost TODAY = new Cost(19_456, 2, 1);

    /** Every cost that hashes of this system may still have, today's last. One that leaves the list must be gone from the table. */
    private static final List<Cost> GENERATIONS = List.of(TODAY);

    /**
     * One at a time for each core, in their order: more at once would end no sooner, and each holds 19 MiB meanwhile. However
     * many ask at once, the heap holds these few.
     */
    private static final Semaphore AT_ONCE = new Semaphore(Runtime.getRuntime().availableProcessors(), true);

    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;

    /** Of no password at all. */
    public static final PasswordHash OF_NOBODY = of(randomPassword());

    public PasswordHash {
        if (!FORM.matcher(encoded).matches()) {
            throw new IllegalArgumentException("not an Argon2id string");
        }
    }

    public static PasswordHash of(char[] password) {
        byte[] salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        byte[] hash = PasswordHash.argon2(password, salt, TODAY, HASH_BYTES);
        Base64.Encoder base64 = Base64.getEncoder().withoutPadding();
        return new PasswordHash(
                "$argon2id$v=19$" + TODAY + "$" + base64.encodeToString(salt) + "$" + base64.encodeToString(hash));
    }

    /** Costs one Argon2id whatever the answer; compares in constant time. */
    public boolean matches(char[] password) {
        return matches(password, PasswordHash::argon2);
    }

    /**
     * ログインの照合: one Argon2id of each generation's parameters, whoever is asked for: an unknown account, one with dated
     * parameters and one with today's take the same time (docs/decisions/0036).
     *
     * @param known the account's hash; null when there is no such account
     */
    public static boolean check(PasswordHash known, char[] password) {
        return check(known, password, PasswordHash::argon2);
    }

    static boolean check(PasswordHash known, char[] password, Hashing hashing) {
        Cost own = known == null ? null : cost(known.form());
        boolean right = false;
        for (Cost cost : GENERATIONS) {
            if (cost.equals(own)) {
                right = known.matches(password, hashing);
            } else {
                hashing.hash(password, new byte[SALT_BYTES], cost, HASH_BYTES);
            }
        }
        return own == null || GENERATIONS.contains(own) ? right : known.matches(password, hashing);
    }

    private boolean matches(char[] password, Hashing hashing) {
        Matcher form = form();
        byte[] salt = Base64.getDecoder().decode(form.group(4));
        byte[] hash = Base64.getDecoder().decode(form.group(5));
        return MessageDigest.isEqual(hash, hashing.hash(password, salt, cost(form), hash.length));
    }

    /** Whether the parameters have risen since; the next login then hashes anew. */
    public boolean isDated() {
        return !cost(form()).equals(TODAY);
    }

    /** Never the hash: a record's toString may reach a log. */
    @Override
    public String toString() {
        return "PasswordHash";
    }

    private Matcher form() {
        Matcher form = FORM.matcher(encoded);
        form.matches();
        return form;
    }

    private static Cost cost(Matcher form) {
        return new Cost(
                Integer.parseInt(form.group(1)), Integer.parseInt(form.group(2)), Integer.parseInt(form.group(3)));
    }

    private static byte[] argon2(char[] password, byte[] salt, Cost cost, int length) {
        return inTurn(PasswordHash::argon2Now, password, salt, cost, length);
    }

    static byte[] inTurn(Hashing work, char[] password, byte[] salt, Cost cost, int length) {
        AT_ONCE.acquireUninterruptibly();
        try {
            return work.hash(password, salt, cost, length);
        } finally {
            AT_ONCE.release();
        }
    }

    private static byte[] argon2Now(char[] password, byte[] salt, Cost cost, int length) {
        byte[] bytes = PasswordText.bytes(password);
        Argon2BytesGenerator generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(cost.kibibytes())
                .withIterations(cost.passes())
                .withParallelism(cost.lanes())
                .withSalt(salt)
                .build());
        byte[] hash = new byte[length];
        generator.generateBytes(bytes, hash);
        Arrays.fill(bytes, (byte) 0);
        return hash;
    }

    private static char[] randomPassword() {
        byte[] bytes = new byte[SALT_BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes).toCharArray();
    }

    /** The work itself; a test counts it. */
    interface Hashing {
        byte[] hash(char[] password, byte[] salt, Cost cost, int length);
    }

    record Cost(int kibibytes, int passes, int lanes) {
        @Override
        public String toString() {
            return "m=" + kibibytes + ",t=" + passes + ",p=" + lanes;
        }
    }
}
