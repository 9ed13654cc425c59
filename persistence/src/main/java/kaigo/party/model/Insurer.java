package kaigo.party.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import kaigo.identifier.model.InsurerNo;

/** 保険者: a municipality or a union of municipalities that runs the insurance. */
@Entity
public class Insurer implements Organisation {
    private static final int DAYS_FROM_SETUP_TO_SERVICE = 7;

    @Id
    @Column(name = "insurer_no")
    private String insurerNo;

    private String name;
    private String kana;
    private String prefecture;
    private String kind;
    private boolean active = true;

    @Column(name = "setup_completed_on")
    private LocalDate setupCompletedOn;

    @Column(name = "service_start_on")
    private LocalDate serviceStartOn;

    @Version
    private long version;

    protected Insurer() {} // JPA

    /** 初期セットアップ完了: data is visible from this day; service is announced for a week later. */
    public void completeSetup(LocalDate on) {
        setupCompletedOn = on;
        serviceStartOn = on.plusDays(DAYS_FROM_SETUP_TO_SERVICE);
    }

    /** Whether data is visible on this day: from the completion, even before the published 利用開始日. */
    public boolean isSetUpOn(LocalDate day) {
        return active && InsurerSetup.doneOn(setupCompletedOn, day);
    }

    public InsurerNo insurerNo() {
        return new InsurerNo(insurerNo);
    }

    @Override
    public String name() {
        return name;
    }

    public String kana() {
        return kana;
    }

    public String prefecture() {
        return prefecture;
    }

    /** 広域連合・一部事務組合. */
    public boolean isUnion() {
        return "UNION".equals(kind);
    }

    public LocalDate setupCompletedOn() {
        return setupCompletedOn;
    }

    public LocalDate serviceStartOn() {
        return serviceStartOn;
    }

    @Override
    public void close() {
        active = false;
    }

    @Override
    public void reopen() {
        active = true;
    }

    @Override
    public boolean isActive() {
        return active;
    }
}
