package kaigo.setting.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** 設定の変更履歴の置き場 */
@ApplicationScoped
public class SettingChanges {
    @PersistenceContext
    EntityManager entities;

    public void add(Setting setting, String before, String after, String reason, long byAccountId, Instant at) {
        entities.createNativeQuery("INSERT INTO platform_setting_change"
                        + " (name, old_value, new_value, reason, by_account_id, at) VALUES (?, ?, ?, ?, ?, ?)")
                .setParameter(1, setting.name())
                .setParameter(2, before)
                .setParameter(3, after)
                .setParameter(4, reason)
                .setParameter(5, byAccountId)
                .setParameter(6, Timestamp.from(at))
                .executeUpdate();
    }

    /** The newest first. */
    public List<SettingChange> of(Setting setting, int atMost) {
        List<SettingChange> changes = new ArrayList<>();
        for (Object one : entities.createNativeQuery("SELECT c.at, c.old_value, c.new_value, c.reason,"
                        + " coalesce(a.name, '') FROM platform_setting_change c"
                        + " LEFT JOIN account a ON a.id = c.by_account_id WHERE c.name = ?"
                        + " ORDER BY c.at DESC, c.id DESC LIMIT ?")
                .setParameter(1, setting.name())
                .setParameter(2, atMost)
                .getResultList()) {
            Object[] row = (Object[]) one;
            changes.add(new SettingChange(
                    ((Timestamp) row[0]).toInstant(), (String) row[1], (String) row[2], (String) row[3], (String)
                            row[4]));
        }
        return changes;
    }
}
