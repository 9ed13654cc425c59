package kaigo.party.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** 台帳の取込み: one file, from its upload over the comparison to the decision. */
@Entity
@Table(name = "register_import")
public class RegisterImport {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Enumerated(EnumType.STRING)
    private Register register;

    @Column(name = "file_name")
    private String fileName;

    @Column(name = "upload_id")
    private Long uploadId;

    @Enumerated(EnumType.STRING)
    private ImportState state;

    @Column(name = "received_at")
    private Instant receivedAt;

    @Column(name = "received_by")
    private String receivedBy;

    @Column(name = "ordered_at")
    private Instant orderedAt;

    @Column(name = "checked_at")
    private Instant checkedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "ended_by")
    private String endedBy;

    @Column(name = "execution_id")
    private Long executionId;

    @Version
    private long version;

    protected RegisterImport() {} // JPA

    private RegisterImport(Register register, String fileName, ImportState state, String by, Instant at) {
        this.register = register;
        this.fileName = fileName;
        this.state = state;
        this.receivedBy = by;
        this.receivedAt = at;
        this.orderedAt = at;
    }

    /** アップロード: it is compared first. */
    public static RegisterImport uploaded(Register register, String fileName, long uploadId, String by, Instant at) {
        RegisterImport given = new RegisterImport(register, fileName, ImportState.CHECKING, by, at);
        given.uploadId = uploadId;
        return given;
    }

    /** コマンド: whoever names a file on the server has decided already. */
    public static RegisterImport ordered(Register register, String fileName, String by, Instant at) {
        return new RegisterImport(register, fileName, ImportState.APPLYING, by, at);
    }

    /** The run that takes it in hand. */
    public void runBy(long execution) {
        executionId = execution;
    }

    /** 確認の終わり: somebody has to decide now. */
    public void checked(Instant at) {
        require(state == ImportState.CHECKING);
        state = ImportState.READY;
        checkedAt = at;
    }

    /** もう一度確認: also after its run broke off. */
    public void checkAgain(Instant at) {
        require(!state.isFinal());
        orderedAt = at;
        state = ImportState.CHECKING;
        executionId = null;
    }

    /** 反映の決定 @param lastApplied when another file was applied to this register last, or null */
    public void confirm(String by, Instant at, Instant lastApplied) {
        require(state == ImportState.READY);
        if (lastApplied != null && lastApplied.isAfter(checkedAt)) {
            throw ImportRefused.overtaken();
        }
        state = ImportState.APPLYING;
        orderedAt = at;
        executionId = null;
        endedBy = by;
    }

    /** 反映の終わり */
    public void applied(Instant at) {
        require(state == ImportState.APPLYING);
        end(ImportState.APPLIED, at);
    }

    /** 取りやめ */
    public void discard(String by, Instant at) {
        require(!state.isFinal());
        endedBy = by;
        end(ImportState.DISCARDED, at);
    }

    /** 受付不可: its run found that it can't be read. */
    public void refuse(Instant at) {
        require(state.isRunning());
        end(ImportState.REFUSED, at);
    }

    private void end(ImportState how, Instant at) {
        state = how;
        endedAt = at;
        uploadId = null;
    }

    private static void require(boolean right) {
        if (!right) {
            throw ImportRefused.notNow();
        }
    }

    public Long id() {
        return id;
    }

    public Register register() {
        return register;
    }

    public String fileName() {
        return fileName;
    }

    /** Of its bytes; null when they are gone, or never were here. */
    public Long uploadId() {
        return uploadId;
    }

    public ImportState state() {
        return state;
    }

    public Long executionId() {
        return executionId;
    }
}
