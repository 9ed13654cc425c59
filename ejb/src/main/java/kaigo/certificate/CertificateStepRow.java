package kaigo.certificate;

import java.time.Instant;
import kaigo.certificate.model.CertificateEvent;

/** 履歴の一行. @param by name of who did it; empty: the system */
public record CertificateStepRow(Instant at, CertificateEvent.Kind kind, String detail, String by) {}
