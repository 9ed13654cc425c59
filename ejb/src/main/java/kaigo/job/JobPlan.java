package kaigo.job;

import java.time.LocalDate;
import kaigo.job.model.CalendarRule;

/** 起動の予定 of a job that starts by the calendar. */
public record JobPlan(String jobName, CalendarRule rule, LocalDate nextOn) {}
