package kaigo.party.model;

import java.util.List;
import kaigo.identifier.model.OfficeNo;
import kaigo.identifier.model.ServiceCode;

/** 事業所の概要: what a page shows of an office. */
public record OfficeProfile(
        OfficeNo officeNo,
        String name,
        String kana,
        String corporationName,
        String postcode,
        String address,
        String phone,
        List<Service> services) {
    public OfficeProfile {
        services = List.copyOf(services);
    }

    /** サービス of the office. */
    public record Service(ServiceCode code, String name, boolean takesConsent) {}
}
