package kaigo.setting.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** 運用設定の置き場: read where they count, never kept: a change works at the next use, on every node. */
@ApplicationScoped
public class Settings {
    @PersistenceContext
    EntityManager entities;

    public boolean isOn(Setting setting) {
        return value(setting).equals("on");
    }

    public int count(Setting setting) {
        return Integer.parseInt(value(setting));
    }

    public String value(Setting setting) {
        List<?> values = entities.createNativeQuery("SELECT value FROM platform_setting WHERE name = ?")
                .setParameter(1, setting.name())
                .getResultList();
        return values.isEmpty() ? setting.unset() : (String) values.get(0);
    }

    /** One hand at a time changes a setting, until the transaction ends; also one that nobody has set yet. */
    public void lock(Setting setting) {
        entities.createNativeQuery("SELECT pg_advisory_xact_lock(hashtextextended(?, 2))")
                .setParameter(1, setting.name())
                .getSingleResult();
    }

    /** Sets it for everyone. @throws IllegalArgumentException when the setting doesn't allow the value */
    public void set(Setting setting, String value) {
        if (!setting.allows(value)) {
            throw new IllegalArgumentException(setting + " can't be so");
        }
        entities.createNativeQuery("INSERT INTO platform_setting (name, value) VALUES (?, ?)"
                        + " ON CONFLICT (name) DO UPDATE SET value = excluded.value")
                .setParameter(1, setting.name())
                .setParameter(2, value)
                .executeUpdate();
    }
}
