package kaigo.sharing.model;

import java.time.LocalDate;
import java.util.List;

/** 閲覧の前提: who looks, on which day, by which rules; the same for every person of a list. */
public record Viewing(Viewer viewer, LocalDate today, List<SharingRule> rules) {}
