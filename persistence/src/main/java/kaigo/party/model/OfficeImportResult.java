package kaigo.party.model;

/** 取込みの結果: what the merge did. {@code rowsWritten} counts the rows of the file that changed something. */
public record OfficeImportResult(
        long offices,
        long officesInserted,
        long officesUpdated,
        long services,
        long servicesInserted,
        long servicesUpdated,
        long rowsWritten) {
    public long officesUnchanged() {
        return offices - officesInserted - officesUpdated;
    }

    public long servicesUnchanged() {
        return services - servicesInserted - servicesUpdated;
    }
}
