package dev.sekisho.rulesets;

import dev.sekisho.knowledge.Const;
import dev.sekisho.knowledge.FactDef;
import dev.sekisho.knowledge.FactSpec;
import dev.sekisho.knowledge.FactType;
import dev.sekisho.knowledge.Path;
import dev.sekisho.knowledge.Test;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a test that stands in the vocabulary in place of a path and makes a bool. */
final class ValueTests {
  private static final Set<String> VALUE_TESTS =
      Set.of(
          "equals",
          "one-of",
          "matches",
          "starts-with",
          "ends-with",
          "is",
          "not",
          "below",
          "at-least",
          "within",
          "overlaps",
          "wider-than",
          "contains",
          "allows",
          "denies");

  private final Paths paths;
  private final Conditions conditions;

  ValueTests(Paths paths, Conditions conditions) {
    this.paths = paths;
    this.conditions = conditions;
  }

  FactSpec read(
      Node written,
      FactSpec.Quantifier quantifier,
      @Nullable Map<String, Const> map,
      List<FactSpec.Default> unwritten) {
    Test test = quantifier == FactSpec.Quantifier.PRESENT ? null : valueTest(written, quantifier);
    return new FactSpec.Tested(tested(written, quantifier), quantifier, test, map, unwritten);
  }

  /** Over which values a test goes; null where no test is written. */
  static FactSpec.@Nullable Quantifier quantifier(Node written) {
    if (!written.isMap()) {
      return null;
    }
    if (written.has("some")) {
      return FactSpec.Quantifier.SOME;
    }
    if (written.has("every")) {
      return FactSpec.Quantifier.EVERY;
    }
    if (written.has("present")) {
      return FactSpec.Quantifier.PRESENT;
    }
    return written.has("contains") ? FactSpec.Quantifier.WHOLE : null;
  }

  private List<Path> tested(Node written, FactSpec.Quantifier quantifier) {
    Node where =
        switch (quantifier) {
          case SOME -> written.need("some");
          case EVERY -> written.need("every");
          case PRESENT -> written.need("present");
          case WHOLE -> written.need("path");
        };
    List<Path> read = new ArrayList<>();
    for (Node each : where.oneOrMore()) {
      read.add(paths.read(each));
    }
    return read;
  }

  /** The test beside the paths; of untyped text, since nothing says what the value is. */
  private Test valueTest(Node written, FactSpec.Quantifier quantifier) {
    List<Test> tests = new ArrayList<>();
    for (Map.Entry<String, Node> entry : written.entries().entrySet()) {
      if (VALUE_TESTS.contains(entry.getKey())) {
        tests.add(untyped(entry.getKey(), entry.getValue(), quantifier));
      }
    }
    if (tests.isEmpty()) {
      written.problem("何を調べるかが書かれていません。", "the test is missing");
      return new Test.Is(Test.State.SET);
    }
    return tests.size() == 1 ? tests.get(0) : new Test.Both(tests);
  }

  private Test untyped(String key, Node value, FactSpec.Quantifier quantifier) {
    boolean policy = key.equals("allows") || key.equals("denies");
    FactDef any =
        untypedFact(
            policy ? FactType.POLICY : sampled(value), quantifier == FactSpec.Quantifier.WHOLE);
    return conditions.testNamed(key, value, any, quantifier != FactSpec.Quantifier.WHOLE);
  }

  private static FactType sampled(Node value) {
    Node sample = value;
    if (sample.isList() && !sample.items().isEmpty()) {
      sample = sample.items().get(0);
    }
    if (sample.isBool()) {
      return FactType.BOOL;
    }
    return sample.isPlain() && isNumber(sample.text()) ? FactType.NUMBER : FactType.TEXT;
  }

  private static FactDef untypedFact(FactType type, boolean list) {
    return new FactDef(
        -1, "value", type, list, FactDef.Combine.ONLY, List.of(), null, List.of(), null, null);
  }

  private static boolean isNumber(String text) {
    return !text.isEmpty() && text.chars().allMatch(c -> Character.isDigit(c) || c == '.');
  }
}
