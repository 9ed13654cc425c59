package kaigo.starter.sample;

/** 町名: the towns of the invented city; every sample city is built like it. */
final class SampleTowns {
    /** An address with its postcode. */
    record Address(String postcode, String text) {}

    private final String city;
    private final Weighted<String[]> towns = new Weighted<>();

    SampleTowns(String city) {
        this.city = city;
        for (String[] row : SampleList.rows("towns.csv")) {
            towns.add(Integer.parseInt(row[2]), row);
        }
    }

    Address any(Dice dice) {
        String[] town = towns.pick(dice);
        StringBuilder text = new StringBuilder(city).append(town[0]);
        if (town[0].startsWith("大字")) {
            text.append(dice.between(1, 2_400)).append("番地");
        } else {
            text.append(dice.between(1, 24))
                    .append('番')
                    .append(dice.between(1, 30))
                    .append('号');
        }
        if (dice.chance(0.12)) {
            text.append("　").append(dice.oneOf("コーポ緑", "みどりハイツ", "川原第二住宅", "桜台ガーデン", "メゾン若葉"));
            text.append(dice.between(1, 5)).append("0").append(dice.between(1, 9));
        }
        return new Address(town[1], text.toString());
    }
}
