package kaigo.starter.demo;

import kaigo.account.model.OrganisationKind;
import kaigo.certificate.model.CertificateSubject;

/** 見本の組織: invented, with numbers that no real one has (valid check digits all the same). */
enum DemoOrganisation {
    HIDAMARI(OrganisationKind.OFFICE, "1370099994", "ひだまり居宅介護支援事業所（見本）"),
    TSUBAME(OrganisationKind.OFFICE, "1379990011", "つばめ訪問介護ステーション（見本）"),
    YAMABUKI(OrganisationKind.OFFICE, "1379990029", "やまぶきデイサービス（見本）"),
    CLINIC(OrganisationKind.MEDICAL, "1319990014", "緑の丘クリニック（見本）"),
    HOSPITAL(OrganisationKind.MEDICAL, "1319990022", "みどり野中央病院（見本）"),
    MIDORINO(OrganisationKind.INSURER, "139907", "みどり野市（見本）"),
    CENTRAL(OrganisationKind.CENTRAL, "CENTRAL", "国民健康保険中央会（見本）");

    private final OrganisationKind kind;
    private final String number;
    private final String title;

    DemoOrganisation(OrganisationKind kind, String number, String title) {
        this.kind = kind;
        this.number = number;
        this.title = title;
    }

    OrganisationKind kind() {
        return kind;
    }

    String number() {
        return number;
    }

    String title() {
        return title;
    }

    CertificateSubject subject() {
        return new CertificateSubject(kind, number, title);
    }

    /** Name of the certificate's file. */
    String fileName() {
        return name().toLowerCase(java.util.Locale.ROOT) + ".p12";
    }
}
