package kaigo.consent.model;

import java.io.Serializable;
import java.util.Objects;
import kaigo.identifier.model.OfficeNo;

/** 担当の鍵: office and person. (JPA asks for a class, not a record.) */
public class CareRelationId implements Serializable {
    private static final long serialVersionUID = 1L;

    private String officeNo;
    private String insurerNo;
    private String insuredNo;

    protected CareRelationId() {} // JPA

    public CareRelationId(OfficeNo office, PersonNo person) {
        this.officeNo = office.value();
        this.insurerNo = person.insurer().value();
        this.insuredNo = person.insured().value();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CareRelationId that
                && officeNo.equals(that.officeNo)
                && insurerNo.equals(that.insurerNo)
                && insuredNo.equals(that.insuredNo);
    }

    @Override
    public int hashCode() {
        return Objects.hash(officeNo, insurerNo, insuredNo);
    }
}
