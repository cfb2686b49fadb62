package dev.sekisho.policy;

import dev.sekisho.value.Truth;
import dev.sekisho.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The condition of a statement, test by test. All tests must hold for the statement to apply, so
 * each of them leaves requests out.
 */
final class PolicyConditions {
  /** Keys about who calls, beside those that begin with {@code aws:Principal}. */
  private static final Set<String> CALLER =
      Set.of(
          "aws:assumedroot",
          "aws:calledvia",
          "aws:calledviafirst",
          "aws:calledvialast",
          "aws:sourceidentity",
          "aws:userid",
          "aws:username",
          "aws:viaawsservice");

  private static final Set<String> SOURCE =
      Set.of(
          "aws:sourceip", "aws:vpcsourceip", "aws:sourcevpc", "aws:sourcevpcarn", "aws:sourcevpce");

  private final List<Test> tests = new ArrayList<>();
  private boolean open;

  private PolicyConditions() {}

  /**
   * One test.
   *
   * @param operator in lower case, without {@code ForAnyValue}, {@code ForAllValues} and {@code
   *     IfExists}
   * @param key in lower case
   */
  record Test(String operator, String key, Value value) {
    boolean negated() {
      return operator.contains("not");
    }

    /**
     * Whether it merely leaves callers out: it applies to all who are not named, or to all but
     * services of the cloud.
     */
    boolean exempts() {
      boolean ofCaller = key.startsWith("aws:principal") || CALLER.contains(key);
      return ofCaller
          && (negated()
              || operator.equals("null")
              || (operator.equals("bool") && anyOf("false"::equalsIgnoreCase) == Truth.TRUE));
    }

    Truth anyOf(Wildcards.TextTest test) {
      return PolicyStatement.someOf(value, test);
    }
  }

  /** The tests of a condition; null and nothing written are no tests. */
  static PolicyConditions of(@Nullable Value condition) {
    PolicyConditions conditions = new PolicyConditions();
    if (condition instanceof Value.MapValue operators) {
      conditions.open = operators.open();
      operators.entries().forEach(conditions::add);
    } else if (condition != null) {
      conditions.open = true;
    }
    return conditions;
  }

  private void add(String operator, Value tested) {
    if (!(tested instanceof Value.MapValue byKey)) {
      open = true;
      return;
    }
    open |= byKey.open();
    for (Map.Entry<String, Value> test : byKey.entries().entrySet()) {
      String key = test.getKey().toLowerCase(Locale.ROOT);
      tests.add(new Test(plain(operator), key, test.getValue()));
    }
  }

  private static String plain(String operator) {
    String name = operator.toLowerCase(Locale.ROOT);
    name = name.substring(name.indexOf(':') + 1);
    return name.endsWith("ifexists") ? name.substring(0, name.length() - 8) : name;
  }

  List<Test> tests() {
    return tests;
  }

  /** Whether there may be tests that are not known. */
  boolean open() {
    return open;
  }

  /** Whether all tests but those of one key merely leave callers out. */
  Truth exemptOnly(String apartFrom) {
    Truth exempt = open ? Truth.UNKNOWN : Truth.TRUE;
    for (Test test : tests) {
      exempt = exempt.and(Truth.of(test.exempts() || test.key().equals(apartFrom)));
    }
    return exempt;
  }

  /** Whether all tests merely leave callers out, or the addresses and networks they call from. */
  Truth exemptSources() {
    Truth exempt = open ? Truth.UNKNOWN : Truth.TRUE;
    for (Test test : tests) {
      boolean source = test.negated() && SOURCE.contains(test.key());
      exempt = exempt.and(Truth.of(test.exempts() || source));
    }
    return exempt;
  }

  /** Whether some test fits. */
  Truth some(TestOfTest fits) {
    Truth some = open ? Truth.UNKNOWN : Truth.FALSE;
    for (Test test : tests) {
      some = some.or(fits.of(test));
    }
    return some;
  }

  /** A question to one test. */
  interface TestOfTest {
    Truth of(Test test);
  }
}
