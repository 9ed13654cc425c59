package kaigo.party.model;

/** 医療機関の取込みの結果. {@code rowsWritten} counts the rows of the file that changed something. */
public record InstitutionImportResult(
        long institutions, long inserted, long updated, long bedsWritten, long rowsWritten) {
    public long unchanged() {
        return institutions - inserted - updated;
    }
}
