package kaigo.grant.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** 助成金申請の保管 */
@ApplicationScoped
public class GrantApplications {
    @PersistenceContext
    EntityManager entities;

    public void add(GrantApplication application) {
        entities.persist(application);
        entities.flush();
    }

    /** The version after what was just changed, as the next page has to send it. */
    public long versionNow(GrantApplication application) {
        entities.flush();
        return application.version();
    }

    /** @throws NoSuchApplication when there is none */
    public GrantApplication require(long id) {
        GrantApplication application = entities.find(GrantApplication.class, id);
        if (application == null) {
            throw new NoSuchApplication();
        }
        return application;
    }

    /** One that was submitted: drafts, also those taken back, are the applicant's own. @throws NoSuchApplication when there is none */
    public GrantApplication requireSubmitted(long id) {
        GrantApplication application = require(id);
        if (application.reception().on() == null || application.state() == GrantState.DRAFT) {
            throw new NoSuchApplication();
        }
        return application;
    }

    /**
     * The application as the page saw it, locked to the end of the transaction: of two who press at once the second is told.
     *
     * @throws Outdated when somebody changed it since
     */
    public GrantApplication require(long id, long version) {
        GrantApplication application = locked(id);
        if (application.version() != version) {
            throw new Outdated();
        }
        return application;
    }

    /** An office's own application: that of another office doesn't exist for it. */
    public GrantApplication requireOf(String officeNo, long id) {
        GrantApplication application = require(id);
        if (!application.officeNo().equals(officeNo)) {
            throw new NoSuchApplication();
        }
        return application;
    }

    public GrantApplication requireOf(String officeNo, long id, long version) {
        requireOf(officeNo, id);
        return require(id, version);
    }

    /** To the end of the transaction the terms of the application's round stay as they are. To be called before it is read. */
    public void holdRoundOf(long id) {
        entities.createNativeQuery("SELECT r.id FROM grant_round r JOIN grant_application a ON a.round_id = r.id"
                        + " WHERE a.id = ? FOR SHARE OF r")
                .setParameter(1, id)
                .getResultList();
    }

    /** The office's own one, locked to the end of the transaction: its papers and its submission take turns. */
    public GrantApplication lockedOf(String officeNo, long id) {
        requireOf(officeNo, id);
        return locked(id);
    }

    /** An office's applications, the newest first. */
    public List<GrantApplication> ofOffice(String officeNo) {
        return entities.createQuery(
                        "SELECT a FROM GrantApplication a JOIN FETCH a.round WHERE a.officeNo = :office"
                                + " ORDER BY a.id DESC",
                        GrantApplication.class)
                .setParameter("office", officeNo)
                .getResultList();
    }

    /** To the end of the transaction nobody else begins an application of this office and kind. */
    public void lockPlace(String officeNo, GrantKind kind) {
        entities.createNativeQuery("SELECT cast(pg_advisory_xact_lock(hashtextextended(?, 0)) AS text)")
                .setParameter(1, "grant-place-" + kind + officeNo)
                .getSingleResult();
    }

    /** The one live application of an office, kind and round. */
    public Optional<GrantApplication> live(String officeNo, GrantKind kind, GrantRound round) {
        return ofOffice(officeNo).stream()
                .filter(a -> a.kind() == kind && a.round().id().equals(round.id()))
                .filter(a -> a.state().isLive())
                .findFirst();
    }

    /** The application, locked to the end of the transaction: for jobs, which may meet a person at work. */
    public GrantApplication locked(long id) {
        GrantApplication application = entities.find(GrantApplication.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (application == null) {
            throw new NoSuchApplication();
        }
        return application;
    }

    /**
     * With their services and receipts, in 受付番号 order, to be read only: nothing is managed any more in this transaction
     * (EclipseLink takes receipt lines that were read for many at once for entities that may have changed).
     */
    public List<GrantApplication> read(List<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        List<GrantApplication> read = entities.createQuery(
                        "SELECT a FROM GrantApplication a JOIN FETCH a.round WHERE a.id IN :ids"
                                + " ORDER BY a.reception.number",
                        GrantApplication.class)
                .setParameter("ids", ids)
                .setHint("eclipselink.batch.type", "IN")
                .setHint("eclipselink.batch", "a.services")
                .setHint("eclipselink.batch", "a.receipts")
                .getResultList();
        read.forEach(application -> {
            Objects.requireNonNull(application.services());
            Objects.requireNonNull(application.receipts());
        });
        entities.clear();
        return read;
    }

    /** What this reviewer has of the office under review, locked to the end of the transaction. */
    public List<GrantApplication> onDeskOf(long reviewer, String officeNo) {
        return entities.createQuery(
                        "SELECT a FROM GrantApplication a WHERE a.officeNo = :office AND a.reviewerId = :reviewer"
                                + " AND a.state = :state",
                        GrantApplication.class)
                .setParameter("office", officeNo)
                .setParameter("reviewer", reviewer)
                .setParameter("state", GrantState.UNDER_REVIEW)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** Submitted applications whose review may begin on this day, in 受付番号 order. */
    public List<Long> dueForReview(LocalDate day, SubmissionSpan span) {
        return entities.createQuery(
                        "SELECT a.id FROM GrantApplication a WHERE a.state = :submitted"
                                + " AND a.reception.reviewFrom <= :day AND a.reception.on BETWEEN :from AND :to"
                                + " ORDER BY a.reception.number",
                        Long.class)
                .setParameter("submitted", GrantState.SUBMITTED)
                .setParameter("day", day)
                .setParameter("from", span.from())
                .setParameter("to", span.to())
                .getResultList();
    }
}
