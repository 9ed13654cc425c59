package kaigo.frame.web;

import java.util.List;

/** メニューのまとまり: a heading (empty for the first) and its entries. */
public record NavigationGroup(String key, List<NavigationEntry> entries) {}
