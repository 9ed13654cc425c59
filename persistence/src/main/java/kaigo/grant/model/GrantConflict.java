package kaigo.grant.model;

import java.time.Instant;

/** 利害関係の一行: an office or a medical institution by its number, and since when. */
public record GrantConflict(String officeNo, String officeName, Instant declaredAt) {}
