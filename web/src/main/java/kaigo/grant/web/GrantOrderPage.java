package kaigo.grant.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import kaigo.grant.GrantTracing;
import kaigo.grant.OrderTrace;
import kaigo.grant.model.TransferOrderState;

/** 振込の追跡: what was asked for, and the orders that it finds. */
@Named("grantOrder")
@RequestScoped
public class GrantOrderPage {
    @Inject
    GrantTracing tracing;

    @Inject
    Asked asked;

    private List<OrderTrace> orders;

    public String getText() {
        return asked.has("q") ? asked.parameter("q").strip() : "";
    }

    public boolean isAsked() {
        return !getText().isEmpty();
    }

    public List<OrderTrace> getOrders() {
        if (orders == null) {
            orders = isAsked() ? tracing.find(getText()) : List.of();
        }
        return orders;
    }

    /** Tone of the chip of an order's state. */
    public String tone(TransferOrderState state) {
        return switch (state) {
            case MADE -> "";
            case SENT -> "run";
            case PAID -> "ok";
            case FAILED, CORRECTED -> "warn";
        };
    }
}
