package kaigo.grant.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import kaigo.account.Actors;
import kaigo.account.model.Right;
import kaigo.grant.GrantWorklistFilter;
import kaigo.grant.GrantWorklistOrder;
import kaigo.grant.model.GrantKind;
import kaigo.grant.model.GrantState;

/** 審査一覧の条件: how the address filters and sorts the worklist, and the same again as an address. What nobody knows isn't asked for. */
@Named("worklistAsked")
@RequestScoped
public class WorklistAsked {
    private static final int MOST_TEXT = 100;

    @Inject
    Asked asked;

    /** わたしの担当 unless all are asked for; only a reviewer has any of his own. */
    public boolean isMine() {
        return isReviewer() && !"all".equals(asked.parameter("who"));
    }

    public boolean isReviewer() {
        return Right.GRANT_REVIEW.heldBy(Actors.current().roles());
    }

    public GrantWorklistFilter.Findings getFindings() {
        return known("findings", GrantWorklistFilter.Findings.ANY);
    }

    /** An approver begins with what waits for him; ANY in the address asks for all. */
    public GrantState getState() {
        boolean approver = Right.GRANT_SECOND_APPROVAL.heldBy(Actors.current().roles());
        return "ANY".equals(asked.parameter("state"))
                ? null
                : known(GrantState.class, "state", approver ? GrantState.AWAITING_SECOND_APPROVAL : null);
    }

    public GrantKind getKind() {
        return known(GrantKind.class, "kind", null);
    }

    public GrantWorklistOrder getOrder() {
        return known("sort", GrantWorklistOrder.NOTICE);
    }

    /** So much of it as a name or a number can be. */
    public String getText() {
        String text = asked.parameter("text");
        return text == null
                ? null
                : text.strip().substring(0, Math.min(text.strip().length(), MOST_TEXT));
    }

    public int getPage() {
        String page = asked.parameter("page");
        return page != null && page.matches("[1-9][0-9]{0,4}") ? Integer.parseInt(page) : 1;
    }

    GrantWorklistFilter filter() {
        return new GrantWorklistFilter(
                isMine(), getFindings(), getState(), getKind(), getText(), getOrder(), getPage());
    }

    /** As it stands in addresses and is saved, without the page. */
    public String getCondition() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("who", isMine() ? "mine" : "all");
        parts.put("findings", getFindings().name());
        parts.put("state", getState() == null ? "ANY" : getState().name());
        if (getKind() != null) {
            parts.put("kind", getKind().name());
        }
        if (getText() != null && !getText().isBlank()) {
            parts.put("text", getText());
        }
        parts.put("sort", getOrder().name());
        return parts.entrySet().stream()
                .map(part -> part.getKey() + "=" + URLEncoder.encode(part.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    /** With the page, to come back to the same place. */
    public String getQuery() {
        return getCondition() + "&page=" + getPage();
    }

    private <E extends Enum<E>> E known(String name, E otherwise) {
        return known(otherwise.getDeclaringClass(), name, otherwise);
    }

    private <E extends Enum<E>> E known(Class<E> type, String name, E otherwise) {
        return Arrays.stream(type.getEnumConstants())
                .filter(one -> one.name().equals(asked.parameter(name)))
                .findFirst()
                .orElse(otherwise);
    }
}
