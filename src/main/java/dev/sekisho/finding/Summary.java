package dev.sekisho.finding;

/**
 * Counts of one run. Verdict counts are of answers (a finding that speaks of three instances counts
 * as one); {@code conforming} and {@code notApplicable} have no findings behind them.
 */
public record Summary(
    int files,
    int resources,
    int systems,
    int rules,
    int violation,
    int undetermined,
    int advice,
    int conforming,
    int excepted,
    int notApplicable,
    int suppressed,
    int baselined) {}
