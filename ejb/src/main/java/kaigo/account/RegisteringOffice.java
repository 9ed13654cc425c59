package kaigo.account;

import java.io.Serializable;
import kaigo.account.model.OrganisationKind;

/**
 * 登録しようとしている組織: whose ID was proved.
 *
 * @param userId ID of 電子請求受付システム
 */
public record RegisteringOffice(String userId, OrganisationKind kind, String number, String name)
        implements Serializable {}
