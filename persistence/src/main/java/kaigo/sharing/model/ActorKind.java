package kaigo.sharing.model;

import java.util.EnumSet;
import java.util.Set;
import kaigo.account.model.OrganisationKind;

/** 閲覧者の種類: a column of the sharing matrix. An office that runs several services stands in several columns. */
public enum ActorKind {
    /** 利用者 */
    CITIZEN,
    /** 市区町村 */
    INSURER,
    /** 居宅介護支援事業所 (介護予防支援を含む) */
    CARE_MANAGER,
    /** 介護事業所 */
    CARE_OFFICE,
    /** 医療機関 */
    MEDICAL;

    private static final Set<String> CARE_MANAGEMENT = Set.of("43", "46");

    /** The columns that an organisation with these services stands in. */
    public static Set<ActorKind> of(OrganisationKind organisation, Set<String> services) {
        return switch (organisation) {
            case OFFICE -> ofOffice(services);
            case MEDICAL -> EnumSet.of(MEDICAL);
            case INSURER -> EnumSet.of(INSURER);
            case CITIZEN -> EnumSet.of(CITIZEN);
            case CENTRAL, SYSTEM -> EnumSet.noneOf(ActorKind.class);
        };
    }

    private static Set<ActorKind> ofOffice(Set<String> services) {
        Set<ActorKind> kinds = EnumSet.noneOf(ActorKind.class);
        for (String service : services) {
            kinds.add(CARE_MANAGEMENT.contains(service) ? CARE_MANAGER : CARE_OFFICE);
        }
        return kinds;
    }
}
