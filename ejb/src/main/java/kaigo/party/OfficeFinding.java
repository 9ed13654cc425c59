package kaigo.party;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import kaigo.account.Needs;
import kaigo.account.model.Right;
import kaigo.identifier.model.OfficeNo;
import kaigo.party.model.Office;
import kaigo.party.model.OfficeProfile;
import kaigo.party.model.OfficeRow;
import kaigo.party.model.Offices;
import kaigo.party.model.ServiceType;

/** 事業所の検索: public, as the open data is. */
@Stateless
public class OfficeFinding {
    private static final int CANDIDATES = 50;

    @Inject
    Offices offices;

    @Needs(Right.PORTAL_READ)
    public List<OfficeRow> offices(String typed) {
        return offices.search(typed, CANDIDATES);
    }

    /** One office with its services. @throws kaigo.party.model.NoSuchParty when nobody has this number */
    @Needs(Right.PORTAL_READ)
    public OfficeProfile profile(OfficeNo no) {
        Office office = offices.require(no);
        List<OfficeProfile.Service> services =
                offices.serviceTypes(no).stream().map(OfficeFinding::service).toList();
        return new OfficeProfile(
                no,
                office.name(),
                office.kana(),
                office.corporationName(),
                office.postcode(),
                office.fullAddress(),
                office.phone(),
                services);
    }

    private static OfficeProfile.Service service(ServiceType type) {
        return new OfficeProfile.Service(type.code(), type.name(), type.takesConsent());
    }
}
