package kaigo.certificate.model;

import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * 証明書の検索: by organisation number, name or serial, and by state; every part may be left out.
 *
 * @param text beginning of a number or serial, or a part of the name
 * @param standing null: any
 */
public record CertificateSearch(String text, Standing standing, Instant now) {
    public CertificateSearch {
        text = text == null ? "" : text.strip();
    }

    String condition() {
        List<String> parts = new ArrayList<>(List.of("1 = 1"));
        if (!text.isEmpty()) {
            parts.add("(c.organisationNo LIKE :start ESCAPE '!' OR c.serial LIKE :serial ESCAPE '!'"
                    + " OR c.organisationName LIKE :part ESCAPE '!')");
        }
        if (standing != null) {
            parts.add(
                    switch (standing) {
                        case REVOKED -> "c.revokedAt IS NOT NULL";
                        case UNSIGNED -> "c.revokedAt IS NULL AND c.applicationId IS NOT NULL AND c.sha256 IS NULL";
                        case NOT_YET -> "c.revokedAt IS NULL AND c.notBefore > :now";
                        case EXPIRED -> "c.revokedAt IS NULL AND c.notAfter <= :now";
                        case ENDING ->
                            "c.revokedAt IS NULL AND c.notBefore <= :now AND c.notAfter > :now AND c.notAfter <= :soon";
                        case VALID -> "c.revokedAt IS NULL AND c.notBefore <= :now AND c.notAfter > :soon";
                    });
        }
        return String.join(" AND ", parts);
    }

    <T> TypedQuery<T> bind(TypedQuery<T> query) {
        if (!text.isEmpty()) {
            query.setParameter("start", escaped() + "%")
                    .setParameter("serial", escaped().toLowerCase(Locale.ROOT) + "%")
                    .setParameter("part", "%" + escaped() + "%");
        }
        query.getParameters().stream().map(parameter -> parameter.getName()).forEach(name -> bindTime(query, name));
        return query;
    }

    private void bindTime(TypedQuery<?> query, String name) {
        if ("now".equals(name)) {
            query.setParameter(name, now);
        } else if ("soon".equals(name)) {
            query.setParameter(name, now.plus(ClientCertificate.RENEWAL_WINDOW));
        }
    }

    private String escaped() {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
