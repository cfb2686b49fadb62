package dev.sekisho.finding;

/**
 * Counts of one run. Verdict counts are of answers (a finding that speaks of three instances counts
 * as one); {@code conforming} and {@code notApplicable} have no findings behind them.
 *
 * @param baselined findings that a baseline hides
 * @param unaffected findings left out since the change that was asked for has nothing to do with
 *     them
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
    int baselined,
    int unaffected) {

  /** Of nothing. */
  public static final Summary NONE = new Summary(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

  /** The same with counts of what is left when findings that a change does not affect go. */
  public Summary without(
      int unaffectedOnes, int violations, int open, int advised, int accepted, int silenced) {
    return new Summary(
        files,
        resources,
        systems,
        rules,
        violations,
        open,
        advised,
        conforming,
        accepted,
        notApplicable,
        silenced,
        baselined,
        unaffectedOnes);
  }
}
