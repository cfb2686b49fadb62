package dev.sekisho.terraform;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sekisho.graph.Resource;
import dev.sekisho.graph.ResourceGraph;
import dev.sekisho.terraform.type.Equality;
import dev.sekisho.terraform.type.Steps;
import dev.sekisho.value.Truth;
import dev.sekisho.value.Value;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Learning more never changes what was known: a configuration is evaluated with variables that have
 * no value, then again with a value for each; whatever the first evaluation was sure of, the second
 * must agree with. Expressions are random; the seed is in the failure.
 */
class UnknownLawTest {
  private static final int ROUNDS = Integer.getInteger("rounds", 60);
  private static final int EXPRESSIONS = 60;

  @TempDir Path folder;

  @Test
  void knownValuesStay() {
    for (long seed = 1; seed <= ROUNDS; seed++) {
      check(seed);
    }
  }

  private void check(long seed) {
    Random random = new Random(seed);
    RandomExpressions expressions = new RandomExpressions(random);
    StringBuilder text = new StringBuilder();
    List<String> given = new ArrayList<>();
    for (RandomExpressions.Sort sort : RandomExpressions.Sort.values()) {
      for (int i = 0; i < 2; i++) {
        String name = sort.letter() + i;
        text.append("variable \"" + name + "\" { type = " + type(sort) + " }\n");
        String value = expressions.literal(sort);
        boolean plain = sort == RandomExpressions.Sort.TEXT;
        given.add(name + "=" + (plain ? value.substring(1, value.length() - 1) : value));
      }
    }
    List<String> written = new ArrayList<>();
    text.append("resource \"aws_thing\" \"t\" {\n");
    for (int i = 0; i < EXPRESSIONS; i++) {
      String expression = expressions.any(4);
      written.add(expression);
      text.append("  a" + i + " = " + expression + "\n");
    }
    Configuration configuration =
        new Configuration(folder.resolve("s" + seed))
            .file("main.tf", text.append("}\n").toString());
    Value.MapValue before = values(configuration.graph());
    TerraformInputs inputs = new TerraformInputs(List.of(), given, null, null, null);
    Value.MapValue after = values(configuration.read(inputs).graphs().get(0));
    for (int i = 0; i < EXPRESSIONS; i++) {
      Value first = requireNonNull(before.get("a" + i));
      Value second = requireNonNull(after.get("a" + i));
      String what =
          "seed "
              + seed
              + ", "
              + written.get(i)
              + " given "
              + given
              + ":\n"
              + first
              + "\n"
              + second;
      assertTrue(agrees(first, second), what);
    }
  }

  private static Value.MapValue values(ResourceGraph graph) {
    Resource resource = Configuration.resource(graph, "aws_thing.t");
    return resource.values();
  }

  private static String type(RandomExpressions.Sort sort) {
    return switch (sort) {
      case TEXT -> "string";
      case NUMBER -> "number";
      case BOOL -> "bool";
      case LIST -> "list(string)";
      case MAP -> "map(string)";
    };
  }

  /**
   * Whether what was said before is still true; where the second evaluation fails there is nothing
   * to agree with.
   */
  private static boolean agrees(Value before, Value after) {
    if (failsWithin(after)) {
      return true;
    }
    return switch (before) {
      case Value.Unknown unknown -> !Steps.isInvalid(unknown);
      case Value.OneOf open -> open.options().stream().anyMatch(option -> agrees(option, after));
      case Value.Partial partial ->
          after instanceof Value.Text text
              ? Equality.mayBe(partial, text.text())
              : !(after instanceof Value.Num || after instanceof Value.Bool);
      case Value.ListValue list -> after instanceof Value.ListValue other && agree(list, other);
      case Value.MapValue map -> after instanceof Value.MapValue other && agree(map, other);
      default -> Equality.equal(before, after) == Truth.TRUE;
    };
  }

  private static boolean failsWithin(Value value) {
    return switch (value) {
      case Value.Unknown unknown -> Steps.isInvalid(unknown);
      case Value.ListValue list -> list.items().stream().anyMatch(UnknownLawTest::failsWithin);
      case Value.MapValue map ->
          map.entries().values().stream().anyMatch(UnknownLawTest::failsWithin);
      default -> false;
    };
  }

  private static boolean agree(Value.ListValue before, Value.ListValue after) {
    if (before.open()) {
      return before.items().stream()
          .allMatch(
              item ->
                  after.open() || after.items().stream().anyMatch(other -> agrees(item, other)));
    }
    if (after.open()) {
      return false;
    }
    boolean set = before.shape() == Value.ListShape.SET;
    if (set) {
      return before.items().stream()
          .allMatch(item -> after.items().stream().anyMatch(other -> agrees(item, other)));
    }
    boolean same = before.items().size() == after.items().size();
    for (int i = 0; same && i < before.items().size(); i++) {
      same = agrees(before.items().get(i), after.items().get(i));
    }
    return same;
  }

  private static boolean agree(Value.MapValue before, Value.MapValue after) {
    boolean same = before.open() || before.entries().keySet().equals(after.entries().keySet());
    for (Map.Entry<String, Value> entry : before.entries().entrySet()) {
      Value other = after.get(entry.getKey());
      same &= other != null && agrees(entry.getValue(), other);
    }
    return same;
  }
}
