package kaigo.party.batch;

import java.nio.file.Path;
import kaigo.party.RegisterImporting.Directories;
import kaigo.party.model.Register;

/** 取込み元: a file of one register, read; the other's is null. */
record RegisterSource(RegisterFile<OfficeColumn> offices, RegisterFile<InstitutionColumn> institutions) {
    /** @throws RegisterFileRefused when it isn't such a file */
    static RegisterSource at(Register register, Path file) {
        return register == Register.OFFICE
                ? new RegisterSource(RegisterFile.read(OfficeColumn.class, file), null)
                : new RegisterSource(null, RegisterFile.read(InstitutionColumn.class, file));
    }

    /** @throws RegisterFileRefused likewise */
    static RegisterSource in(Register register, String name, byte[] bytes) {
        return register == Register.OFFICE
                ? new RegisterSource(RegisterFile.read(OfficeColumn.class, name, bytes), null)
                : new RegisterSource(null, RegisterFile.read(InstitutionColumn.class, name, bytes));
    }

    OfficeRowReading offices(Directories directories) {
        return OfficeRowReading.of(offices, directories);
    }

    InstitutionRowReading institutions(Directories directories) {
        return InstitutionRowReading.of(institutions, directories);
    }

    /** Rows of the file. */
    long rows() {
        return offices == null ? institutions.rows().size() : offices.rows().size();
    }
}
