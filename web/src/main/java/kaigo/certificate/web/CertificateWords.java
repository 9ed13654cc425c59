package kaigo.certificate.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import kaigo.certificate.CertificateApplicationRow;
import kaigo.certificate.CertificateRow;
import kaigo.certificate.CertificateStepRow;
import kaigo.certificate.model.ApplicationState;
import kaigo.certificate.model.RevocationReason;
import kaigo.certificate.model.Standing;
import kaigo.frame.web.Sentences;

/** 電子証明書の言い方: colours and sentences that all pages about certificates share. */
@Named
@ApplicationScoped
public class CertificateWords {
    public String tone(Standing standing) {
        return switch (standing) {
            case VALID -> "ok";
            case ENDING -> "warn";
            case NOT_YET, UNSIGNED -> "";
            case EXPIRED, REVOKED -> "error";
        };
    }

    public String applicationTone(ApplicationState state) {
        return switch (state) {
            case APPLIED, PAID -> "run";
            case RELEASED, PASSWORD_MADE -> "warn";
            case ISSUED -> "ok";
            case WITHDRAWN -> "";
            case CLOSED -> "error";
        };
    }

    /** What comes next, for who applied. */
    public String next(CertificateApplicationRow row) {
        return word(row.waitsForFee() ? "next.fee" : "next." + row.state());
    }

    /** Names of the steps of an application; a kind without fee has one less. */
    public List<String> steps(CertificateApplicationRow row) {
        List<String> names = new ArrayList<>(List.of(word("step.applied")));
        if (row.feeYen() > 0) {
            names.add(word("step.paid"));
        }
        names.addAll(List.of(word("step.released"), word("step.password"), word("step.issued")));
        return names;
    }

    /** The step that is being done; past the last one when all are. */
    public int now(CertificateApplicationRow row) {
        int fee = row.feeYen() > 0 ? 1 : 0;
        return switch (row.state()) {
            case APPLIED -> 1;
            case PAID -> 1 + fee;
            case RELEASED -> 2 + fee;
            case PASSWORD_MADE -> 3 + fee;
            default -> 4 + fee;
        };
    }

    /** あと12日 / 3日すぎました; nothing when it no longer counts anyway. */
    public String left(CertificateRow row) {
        if (!row.counts()) {
            return "";
        }
        return row.daysLeft() == 0 ? word("lastDay") : Sentences.in("certificate", "daysLeft", row.daysLeft());
    }

    /** One line of the history. */
    public String step(CertificateStepRow step) {
        String what = word("event." + step.kind());
        return switch (step.kind()) {
            case REVOKED -> what + "（" + word("reason." + RevocationReason.valueOf(step.detail())) + "）";
            case REMINDED -> Sentences.in("certificate", "event.REMINDED", step.detail());
            default -> what;
        };
    }

    /** 00d1f2… in groups of four, as it can be compared by eye. */
    public String grouped(String hex) {
        return hex == null ? "" : hex.toUpperCase(java.util.Locale.ROOT).replaceAll("(.{4})(?=.)", "$1 ");
    }

    private static String word(String key) {
        return Sentences.in("certificate", key);
    }
}
