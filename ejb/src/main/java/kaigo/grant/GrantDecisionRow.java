package kaigo.grant;

import java.time.LocalDate;
import kaigo.grant.model.GrantKind;
import kaigo.grant.model.GrantState;
import kaigo.grant.model.Yen;

/** 決定の一行: what was decided, and whether its notice is issued. */
public record GrantDecisionRow(
        long id,
        String number,
        LocalDate decidedOn,
        boolean granted,
        Yen amount,
        String receiptNo,
        String officeNo,
        String officeName,
        GrantKind kind,
        GrantState state,
        boolean noticed) {}
