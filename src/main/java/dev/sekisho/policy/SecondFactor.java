package dev.sekisho.policy;

import dev.sekisho.value.Truth;

/**
 * Whether the condition of a Deny is met by callers who signed in without a second factor: {@code
 * aws:MultiFactorAuthPresent} is false, or there is no {@code aws:MultiFactorAuthAge}. Whoever
 * signs in at the console always has the first of these keys, so asking whether it is missing
 * refuses nobody there; the second is there only after a second factor (IAM user guide, global
 * condition keys; read 2026-11-29). Further conditions beside it are not weighed.
 */
final class SecondFactor {
  private SecondFactor() {}

  static Truth refusesOne(PolicyConditions conditions) {
    return conditions.some(
        test ->
            switch (test.key()) {
              case "aws:multifactorauthpresent" -> present(test);
              case "aws:multifactorauthage" ->
                  test.operator().equals("null")
                      ? test.anyOf("true"::equalsIgnoreCase)
                      : Truth.of(test.operator().startsWith("numericgreater"));
              default -> Truth.FALSE;
            });
  }

  private static Truth present(PolicyConditions.Test test) {
    return switch (test.operator()) {
      case "bool", "stringequals" -> test.anyOf("false"::equalsIgnoreCase);
      case "stringnotequals" -> test.anyOf("true"::equalsIgnoreCase);
      default -> Truth.FALSE;
    };
  }
}
