package kaigo.certificate.model;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import kaigo.account.model.OrganisationKind;

/** 証明書の種類: for whom, and for which fee. */
public enum CertificateKind {
    /** 介護保険証明書: also opens 電子請求受付システム. */
    CARE(13_200, OrganisationKind.OFFICE, OrganisationKind.MEDICAL),
    /** 介護DX証明書: for an office that doesn't claim electronically by itself. */
    DX(0, OrganisationKind.OFFICE, OrganisationKind.MEDICAL),
    /** 保険者証明書: for an insurer's staff and its 委員. */
    INSURER(0, OrganisationKind.INSURER),
    /** 運用者証明書: for 国保中央会. */
    CENTRAL(0, OrganisationKind.CENTRAL);

    private final int feeYen;
    private final Set<OrganisationKind> holders;

    CertificateKind(int feeYen, OrganisationKind first, OrganisationKind... rest) {
        this.feeYen = feeYen;
        this.holders = EnumSet.of(first, rest);
    }

    /** 発行手数料, in yen. */
    public int feeYen() {
        return feeYen;
    }

    public boolean isFor(OrganisationKind organisation) {
        return holders.contains(organisation);
    }

    /** What an organisation of this kind may apply for. */
    public static List<CertificateKind> of(OrganisationKind organisation) {
        return Arrays.stream(values()).filter(kind -> kind.isFor(organisation)).toList();
    }
}
