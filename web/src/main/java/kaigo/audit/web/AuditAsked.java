package kaigo.audit.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kaigo.account.model.OrganisationKind;
import kaigo.audit.model.AuditOutcome;
import kaigo.audit.model.AuditQuery;
import kaigo.time.BusinessClock;
import kaigo.time.SystemClock;
import kaigo.time.model.JapaneseDate;
import kaigo.time.model.UnreadableDate;

/** 監査記録の問い: what the address asks for, the same for the list and for its file. */
@Named("auditAsked")
@RequestScoped
public class AuditAsked {
    private static final int USUAL_DAYS = 30;
    private static final int LONGEST = 80;

    @Inject
    HttpServletRequest request;

    @Inject
    AuditWords words;

    @Inject
    SystemClock clock;

    /** First day; 30 days back when none was asked for. */
    public LocalDate getFrom() {
        return day("from", today().minusDays(USUAL_DAYS));
    }

    /** Last day. */
    public LocalDate getTo() {
        return day("to", today());
    }

    public String getKind() {
        return text("kind");
    }

    public String getNo() {
        return text("no");
    }

    public String getAccount() {
        return text("account");
    }

    public String getUseCase() {
        return text("useCase");
    }

    public String getOutcome() {
        return text("outcome");
    }

    public String getRequestNo() {
        return text("request");
    }

    public String getSerial() {
        return text("serial");
    }

    /** Whether a day was typed that can't be read. */
    public boolean isUnreadable() {
        return unreadable("from") || unreadable("to");
    }

    public AuditQuery query() {
        return new AuditQuery(
                getFrom().atStartOfDay(BusinessClock.JAPAN).toInstant(),
                getTo().plusDays(1).atStartOfDay(BusinessClock.JAPAN).toInstant(),
                one(OrganisationKind.class, getKind()),
                getNo(),
                getAccount(),
                getUseCase().isEmpty() ? Set.of() : words.useCasesNamed(getUseCase()),
                one(AuditOutcome.class, getOutcome()),
                getRequestNo(),
                getSerial().toLowerCase(Locale.ROOT));
    }

    /** The question as the rest of an address. */
    public String getAddress() {
        Map<String, String> asked = new LinkedHashMap<>();
        asked.put("from", getFrom().toString());
        asked.put("to", getTo().toString());
        asked.put("kind", getKind());
        asked.put("no", getNo());
        asked.put("account", getAccount());
        asked.put("useCase", getUseCase());
        asked.put("outcome", getOutcome());
        asked.put("request", getRequestNo());
        asked.put("serial", getSerial());
        return asked.entrySet().stream()
                .filter(one -> !one.getValue().isEmpty())
                .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    String text(String parameter) {
        String text = request.getParameter(parameter);
        String stripped = text == null ? "" : text.strip();
        return stripped.length() > LONGEST ? stripped.substring(0, LONGEST) : stripped;
    }

    private LocalDate day(String parameter, LocalDate usual) {
        return read(parameter).orElse(usual);
    }

    private boolean unreadable(String parameter) {
        return !text(parameter).isEmpty() && read(parameter).isEmpty();
    }

    private Optional<LocalDate> read(String parameter) {
        try {
            return text(parameter).isEmpty() ? Optional.empty() : Optional.of(JapaneseDate.parse(text(parameter)));
        } catch (UnreadableDate unreadable) {
            return Optional.empty();
        }
    }

    private static <E extends Enum<E>> E one(Class<E> type, String name) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(name)) {
                return constant;
            }
        }
        return null;
    }

    private LocalDate today() {
        return clock.now().atZone(BusinessClock.JAPAN).toLocalDate();
    }
}
