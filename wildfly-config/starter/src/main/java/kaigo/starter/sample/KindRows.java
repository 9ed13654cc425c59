package kaigo.starter.sample;

import java.io.IOException;

/** 一種類の行: writes a person's rows of one kind. */
@FunctionalInterface
interface KindRows {
    /** @param dice the person's own for this kind */
    void write(SamplePerson person, Dice dice, SampleFile out) throws IOException;
}
