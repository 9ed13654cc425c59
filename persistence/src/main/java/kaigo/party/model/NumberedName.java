package kaigo.party.model;

/** 番号と名称: a municipality by its code or an insurer by its number, for whoever chooses among them. */
public record NumberedName(String number, String prefecture, String name) {
    static NumberedName of(Object[] row) {
        return new NumberedName((String) row[0], (String) row[1], (String) row[2]);
    }

    /** 東京都みどり野市（132012）: as it is offered, and read back when it was chosen. */
    public String offered() {
        return prefecture + name + "（" + number + "）";
    }
}
