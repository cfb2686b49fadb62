package dev.sekisho.cloudformation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sekisho.graph.Resource;
import dev.sekisho.graph.ResourceGraph;
import dev.sekisho.value.Choice;
import dev.sekisho.value.Truth;
import dev.sekisho.value.Value;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Random templates, evaluated once knowing nothing and once for each way of choosing the
 * parameters: what was known stays so, and what comes out was among what could.
 */
class LawsTest {
  private static final long SEED = 310_2022;
  private static final String[] ALLOWED = {"x", "y", "z"};

  @TempDir @Nullable Path folder;

  @Test
  void learningMoreNeverContradicts() throws IOException {
    int undecided = 0;
    for (int round = 0; round < 60; round++) {
      String template = new Generator(new Random(SEED + round)).template();
      ResourceGraph open = graph(template, Map.of());
      for (String a : ALLOWED) {
        for (String b : ALLOWED) {
          for (String q : new String[] {"x", "other"}) {
            ResourceGraph closed = graph(template, Map.of("A", a, "B", b, "Q", q));
            String where = "seed " + (SEED + round) + " A=" + a + " B=" + b + " Q=" + q;
            undecided += check(open, closed, Map.of("A", a, "B", b), where + "\n" + template);
          }
        }
      }
    }
    assertTrue(undecided > 300, "too little was open to prove anything: " + undecided);
  }

  private ResourceGraph graph(String template, Map<String, String> parameters) throws IOException {
    CloudFormationInputs inputs = new CloudFormationInputs(List.of(), parameters, true, null);
    return Templates.graph(Objects.requireNonNull(folder), template, inputs);
  }

  private static int check(
      ResourceGraph open, ResourceGraph closed, Map<String, String> chosen, String where) {
    int undecided = 0;
    assertEquals(open.resources().size(), closed.resources().size());
    for (int i = 0; i < open.resources().size(); i++) {
      Resource before = open.resources().get(i);
      Resource after = closed.resources().get(i);
      assertTrue(after.exists() != Truth.UNKNOWN, where);
      if (before.exists() == Truth.UNKNOWN) {
        undecided++;
      } else {
        assertEquals(before.exists(), after.exists(), where + before.address());
      }
      if (after.exists() == Truth.TRUE) {
        for (Map.Entry<String, Value> entry : before.values().entries().entrySet()) {
          Value abstractly = fixed(entry.getValue(), chosen);
          Value concretely = after.values().entries().get(entry.getKey());
          undecided += entry.getValue() instanceof Value.OneOf ? 1 : 0;
          assertTrue(
              covers(abstractly, Objects.requireNonNull(concretely)),
              () -> where + before.address() + "." + entry.getKey());
        }
      }
    }
    return undecided;
  }

  /** A value with the alternatives that the chosen parameters leave. */
  private static Value fixed(Value value, Map<String, String> chosen) {
    Value left = value;
    for (Map.Entry<String, String> parameter : chosen.entrySet()) {
      int taken = List.of(ALLOWED).indexOf(parameter.getValue());
      left = Worlds.project(left, "parameter " + parameter.getKey(), taken);
    }
    return left;
  }

  /** Whether a concrete value is one of those that an open one may be. */
  private static boolean covers(Value open, Value concrete) {
    Choice choice = anyChoice(open);
    if (choice != null) {
      for (int i = 0; i < choice.size(); i++) {
        if (covers(Worlds.project(open, choice.id(), i), concrete)) {
          return true;
        }
      }
      return false;
    }
    if (open instanceof Value.Unknown) {
      return true;
    }
    if (open instanceof Value.Partial) {
      return Equality.of(open, concrete) != Truth.FALSE;
    }
    if (open instanceof Value.ListValue list && concrete instanceof Value.ListValue other) {
      boolean same = list.items().size() == other.items().size();
      for (int i = 0; same && i < list.items().size(); i++) {
        same = covers(list.items().get(i), other.items().get(i));
      }
      return same;
    }
    String text = Literals.text(open);
    return text != null ? text.equals(Literals.text(concrete)) : Worlds.same(open, concrete);
  }

  private static @Nullable Choice anyChoice(Value value) {
    Choice choice = Worlds.openChoice(List.of(value));
    return choice == null && value instanceof Value.Partial partial
        ? Worlds.openChoice(partial.parts())
        : choice;
  }

  /** Makes templates with two parameters of three values, one of any, and conditions on them. */
  private static final class Generator {
    private static final int CONDITIONS = 7;

    private final Random random;

    Generator(Random random) {
      this.random = random;
    }

    String template() {
      StringBuilder text = new StringBuilder("Parameters:\n");
      text.append("  A: {Type: String, AllowedValues: [x, y, z]}\n");
      text.append("  B: {Type: String, AllowedValues: [x, y, z]}\n");
      text.append("  Q: {Type: String}\n");
      text.append("Mappings:\n  M:\n    x: {k: 1}\n    y: {k: 2}\n    z: {k: 2}\nConditions:\n");
      for (int i = 0; i < CONDITIONS; i++) {
        text.append("  C" + i + ": " + condition(i, 2) + "\n");
      }
      text.append("Resources:\n");
      for (int i = 0; i < 3; i++) {
        text.append("  R" + i + ":\n    Type: Custom::R\n");
        text.append(
            random.nextBoolean() ? "    Condition: C" + random.nextInt(CONDITIONS) + "\n" : "");
        text.append("    Properties:\n");
        for (int p = 0; p < 4; p++) {
          text.append("      P" + p + ": " + value(3) + "\n");
        }
      }
      return text.toString();
    }

    private String condition(int below, int depth) {
      int kind = random.nextInt(depth == 0 || below == 0 ? 2 : 6);
      return switch (kind) {
        case 0 -> "{\"Fn::Equals\": [" + operand() + ", " + operand() + "]}";
        case 1 -> "{\"Fn::Equals\": [" + operand() + ", " + letter() + "]}";
        case 2 -> "{\"Fn::Not\": [" + condition(below, depth - 1) + "]}";
        case 3 ->
            "{\"Fn::And\": ["
                + condition(below, depth - 1)
                + ", "
                + condition(below, depth - 1)
                + "]}";
        case 4 ->
            "{\"Fn::Or\": ["
                + condition(below, depth - 1)
                + ", "
                + condition(below, depth - 1)
                + "]}";
        default -> "{Condition: C" + random.nextInt(below) + "}";
      };
    }

    private String operand() {
      return switch (random.nextInt(4)) {
        case 0 -> "{Ref: A}";
        case 1 -> "{Ref: B}";
        case 2 -> "{Ref: Q}";
        default -> "{\"Fn::Sub\": \"${A}\"}";
      };
    }

    private String letter() {
      return ALLOWED[random.nextInt(3)];
    }

    private String value(int depth) {
      int kind = random.nextInt(depth == 0 ? 3 : 9);
      return switch (kind) {
        case 0 -> letter();
        case 1 -> operand();
        case 2 -> "{\"Fn::Sub\": \"${A}-${B}-c\"}";
        case 3, 4, 5 ->
            "{\"Fn::If\": [C"
                + random.nextInt(CONDITIONS)
                + ", "
                + value(depth - 1)
                + ", "
                + (random.nextInt(4) == 0 ? "{Ref: \"AWS::NoValue\"}" : value(depth - 1))
                + "]}";
        case 6 -> "{\"Fn::FindInMap\": [M, {Ref: " + (random.nextBoolean() ? "A" : "B") + "}, k]}";
        case 7 -> "{\"Fn::Join\": [\"/\", [" + value(depth - 1) + ", " + value(depth - 1) + "]]}";
        default -> "[" + value(depth - 1) + ", " + value(depth - 1) + "]";
      };
    }
  }
}
