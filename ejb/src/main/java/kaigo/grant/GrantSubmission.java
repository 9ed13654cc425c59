package kaigo.grant;

import java.util.List;
import kaigo.grant.model.GrantFinding;

/** 提出の結果: the receipt number, or every finding at once. */
public record GrantSubmission(boolean accepted, String receiptNo, List<GrantFinding> findings) {}
