package kaigo.grant;

import java.util.List;

/** 振込バッチとその振込. */
public record TransferBatchView(TransferBatchRow batch, List<TransferOrderRow> orders) {}
