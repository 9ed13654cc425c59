package kaigo.grant;

import java.time.Instant;
import java.time.LocalDate;
import kaigo.grant.model.TransferBatchState;
import kaigo.grant.model.Yen;

/** 振込バッチの一行. */
public record TransferBatchRow(
        long id,
        long version,
        TransferBatchState state,
        LocalDate transferOn,
        int orders,
        Yen total,
        LocalDate madeOn,
        String maker,
        String confirmer,
        String sha256,
        Instant sentAt,
        String sender,
        LocalDate reconciledOn) {}
