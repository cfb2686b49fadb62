package dev.sekisho.policy;

import dev.sekisho.value.Truth;

/**
 * Whether a condition is met by the root user of an account, whichever it is: {@code
 * aws:PrincipalArn} is like {@code arn:aws:iam::*:root} (AWS's samples of service control policies,
 * privileged access; IAM user guide, aws:PrincipalArn; read 2026-11-29).
 */
final class RootUser {
  static final String KEY = "aws:principalarn";
  private static final String ANY = "arn:aws:iam::000000000000:root";
  private static final String OTHER = "arn:aws:iam::999999999999:root";

  private RootUser() {}

  static Truth met(PolicyConditions conditions) {
    return conditions.some(
        test ->
            test.key().equals(KEY) && !test.negated()
                ? test.anyOf(RootUser::fitsEveryRoot)
                : Truth.FALSE);
  }

  private static boolean fitsEveryRoot(String pattern) {
    return pattern.endsWith("root")
        && Wildcards.match(pattern, ANY)
        && Wildcards.match(pattern, OTHER);
  }
}
