package kaigo.grant;

import kaigo.grant.model.GrantState;
import kaigo.grant.model.Yen;

/** 状態ごとの件数と金額, for the home pages. */
public record GrantFigure(GrantState state, int count, Yen amount) {}
