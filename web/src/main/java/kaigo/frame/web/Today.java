package kaigo.frame.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import kaigo.time.BusinessClock;

/** きょう: the business date of this request, asked of the clock once, however many rows of a page count days from it. */
@RequestScoped
public class Today {
    @Inject
    BusinessClock clock;

    private LocalDate day;

    public LocalDate day() {
        if (day == null) {
            day = clock.today();
        }
        return day;
    }
}
