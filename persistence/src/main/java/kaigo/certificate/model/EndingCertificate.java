package kaigo.certificate.model;

import java.time.Instant;

/** 期限の近い証明書: one mail to write: which certificate, to whom, for which of the days before its end. */
public record EndingCertificate(
        String serial,
        CertificateKind kind,
        String organisationName,
        Instant notAfter,
        long accountId,
        String mail,
        int days) {}
