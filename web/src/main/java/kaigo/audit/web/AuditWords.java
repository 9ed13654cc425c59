package kaigo.audit.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Collections;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import kaigo.audit.model.AuditOutcome;
import kaigo.audit.model.AuditRow;
import kaigo.frame.web.Sentences;
import kaigo.time.BusinessClock;

/** 監査のことば: what use cases, outcomes and reasons are called. Names of use cases are written from the code's comments. */
@Named("auditWords")
@ApplicationScoped
public class AuditWords {
    private static final DateTimeFormatter EXACT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSS");
    private static final int AREA_WORDS = 2;

    /** 2026-11-25 10:24:03.120, in Japan: as log files write it. */
    public String exact(Instant at) {
        return ZonedDateTime.ofInstant(at, BusinessClock.JAPAN).format(EXACT);
    }

    /** 助成金の審査：承認; of the edge: 画面への立入り /central/; a use case of an older release keeps its id. */
    public String useCase(String id) {
        ResourceBundle names = names();
        if (names.containsKey(id)) {
            return names.getString(id);
        }
        String[] words = id.split(" ", AREA_WORDS);
        try {
            String edge = Sentences.in("audit", "edge." + words[0]);
            return words.length == AREA_WORDS ? edge + " " + words[1] : edge;
        } catch (MissingResourceException unknown) {
            return id;
        }
    }

    /** Ids of the use cases whose name or id holds the text; a search of one that no use case holds finds nothing. */
    Set<String> useCasesNamed(String text) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        Set<String> ids = Collections.list(names().getKeys()).stream()
                .filter(id -> id.toLowerCase(Locale.ROOT).contains(wanted)
                        || names().getString(id).toLowerCase(Locale.ROOT).contains(wanted))
                .collect(Collectors.toSet());
        if (ids.isEmpty()) {
            ids.add(text.strip());
        }
        return ids;
    }

    /** Who: a user id, a job, a key, or nobody yet. */
    public String who(AuditRow row) {
        if (row.login() != null) {
            return row.login();
        }
        if (row.accountId() != null) {
            return "#" + row.accountId();
        }
        return row.actor() == null ? Sentences.in("audit", "nobody") : row.actor();
    }

    /** For whom: 事業所 1399990019. */
    public String organisation(AuditRow row) {
        String kind = Sentences.in("audit", "organisation." + row.organisation());
        return row.organisationNo().isEmpty() || row.organisation().equals(row.organisationNo())
                ? kind
                : kind + " " + row.organisationNo();
    }

    public String tone(AuditOutcome outcome) {
        return switch (outcome) {
            case ALLOWED -> "ok";
            case DENIED, FAILED -> "error";
            case REFUSED -> "warn";
        };
    }

    private static ResourceBundle names() {
        return ResourceBundle.getBundle("kaigo.messages.usecase", Locale.JAPAN, AuditWords.class.getClassLoader());
    }
}
