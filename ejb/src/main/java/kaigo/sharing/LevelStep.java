package kaigo.sharing;

import java.time.LocalDate;
import kaigo.identifier.model.CareLevel;

/** これまでの要介護度: a care level and the day from which it held. */
public record LevelStep(LocalDate from, CareLevel level) {}
