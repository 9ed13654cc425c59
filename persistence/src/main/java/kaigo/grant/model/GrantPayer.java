package kaigo.grant.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** 振込依頼人: the account from which grants are paid, as the header of the transfer file carries it. */
@Entity
@Table(name = "grant_payer")
public class GrantPayer {
    @Id
    private String id;

    @Column(name = "consignor_code")
    private String consignorCode;

    @Column(name = "consignor_name")
    private String consignorName;

    @Column(name = "bank_code")
    private String bankCode;

    @Column(name = "bank_name")
    private String bankName;

    @Column(name = "branch_code")
    private String branchCode;

    @Column(name = "branch_name")
    private String branchName;

    @Column(name = "account_type")
    private String accountType;

    @Column(name = "account_no")
    private String accountNo;

    @Column(name = "line_ends")
    private boolean lineEnds;

    protected GrantPayer() {}

    /** The header's facts. */
    public TransferFile.Source source() {
        return new TransferFile.Source(
                consignorCode,
                consignorName,
                bankCode,
                bankName,
                branchCode,
                branchName,
                accountType,
                accountNo,
                lineEnds);
    }
}
