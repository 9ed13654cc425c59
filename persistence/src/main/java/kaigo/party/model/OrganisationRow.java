package kaigo.party.model;

import java.time.Instant;
import kaigo.account.model.OrganisationKind;

/**
 * 組織一覧の一行
 *
 * @param registeredAt when its 初回登録 was done; null when it wasn't, or for an insurer
 * @param accounts how many accounts it has that may log in
 */
public record OrganisationRow(
        OrganisationKind kind,
        String number,
        String name,
        String kana,
        String address,
        String phone,
        boolean active,
        RegistrationState registration,
        Instant registeredAt,
        long accounts,
        String contactMail) {}
