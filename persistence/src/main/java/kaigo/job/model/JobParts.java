package kaigo.job.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** 進みの記録: one row per part, which only that part writes: parts never wait for each other. */
@ApplicationScoped
public class JobParts {
    @PersistenceContext
    EntityManager entities;

    public void begin(long executionId, JobPart part) {
        entities.createNativeQuery(
                        "INSERT INTO job_part (execution_id, step, part, total, done) VALUES (?, ?, ?, ?, ?)"
                                + " ON CONFLICT (execution_id, step, part) DO UPDATE SET total = excluded.total, done = excluded.done")
                .setParameter(1, executionId)
                .setParameter(2, part.step())
                .setParameter(3, part.part())
                .setParameter(4, part.total())
                .setParameter(5, part.done())
                .executeUpdate();
    }

    public void advance(long executionId, JobPart part) {
        entities.createNativeQuery("UPDATE job_part SET done = ? WHERE execution_id = ? AND step = ? AND part = ?")
                .setParameter(1, part.done())
                .setParameter(2, executionId)
                .setParameter(3, part.step())
                .setParameter(4, part.part())
                .executeUpdate();
    }

    /** The parts of a run, step by step. */
    public List<JobPart> of(long executionId) {
        List<?> rows = entities.createNativeQuery(
                        "SELECT step, part, total, done FROM job_part" + " WHERE execution_id = ? ORDER BY step, part")
                .setParameter(1, executionId)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new JobPart(
                        (String) row[0],
                        ((Number) row[1]).intValue(),
                        ((Number) row[2]).longValue(),
                        ((Number) row[3]).longValue()))
                .toList();
    }
}
