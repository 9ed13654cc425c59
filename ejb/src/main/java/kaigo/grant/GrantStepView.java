package kaigo.grant;

import java.time.Instant;
import kaigo.grant.model.GrantState;

/** 履歴の一行; for an applicant the actor is null where the central federation acted. */
public record GrantStepView(GrantState state, Instant at, String actor, String reason) {}
