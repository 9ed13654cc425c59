/**
 * 時計: two clocks. The business clock (業務日付) can be moved by whole days on a demo system; the system clock never
 * moves. Which one a rule reads is part of the rule.
 */
package kaigo.time;
