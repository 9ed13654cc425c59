package kaigo.party.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import kaigo.identifier.model.InsurerNo;
import kaigo.identifier.model.Kana;

/** 保険者: a municipality or a union of municipalities that runs the insurance, or a union that only assesses. */
@Entity
public class Insurer implements Organisation {
    @Id
    @Column(name = "insurer_no")
    private String insurerNo;

    private String name;
    private String kana;
    private String prefecture;
    private String kind;
    private boolean insures = true;
    private boolean edited;
    private boolean active = true;

    @Column(name = "setup_completed_on")
    private LocalDate setupCompletedOn;

    @Column(name = "service_start_on")
    private LocalDate serviceStartOn;

    @Version
    private long version;

    protected Insurer() {} // JPA

    /** 登録 by the operator. */
    public Insurer(InsurerNo no, String prefecture, InsurerKind kind, String name, Kana kana) {
        this.insurerNo = no.value();
        this.prefecture = prefecture;
        describe(kind, name, kana);
    }

    /** 種類・名称の変更 by the operator: a release's masters don't overwrite it any more. */
    public final void describe(InsurerKind kind, String name, Kana kana) {
        this.kind = kind.column();
        this.insures = kind.insures();
        this.name = name;
        this.kana = kana.value();
        this.edited = true;
    }

    /**
     * 初期セットアップ: data is visible from the day of its completion, also before the published start.
     *
     * @param completed null when it isn't completed
     * @param start as {@link ServiceStart} says
     */
    public void setUp(LocalDate completed, LocalDate start) {
        setupCompletedOn = completed;
        serviceStartOn = start;
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

    public InsurerKind kind() {
        return InsurerKind.of(kind, insures);
    }

    /** 保険者の機能: false of a union that only assesses; it doesn't connect, its members feed. */
    public boolean insures() {
        return insures;
    }

    /** 広域連合・一部事務組合. */
    public boolean isUnion() {
        return kind().isUnion();
    }

    public LocalDate setupCompletedOn() {
        return setupCompletedOn;
    }

    public LocalDate serviceStartOn() {
        return serviceStartOn;
    }

    /** Of the row that was read; who changes it says which one he saw. */
    public long version() {
        return version;
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
