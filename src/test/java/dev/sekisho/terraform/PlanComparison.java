package dev.sekisho.terraform;

import static java.util.Objects.requireNonNull;

import dev.sekisho.graph.Resource;
import dev.sekisho.source.SourceFile;
import dev.sekisho.value.Value;
import dev.sekisho.yaml.JsonReader;
import dev.sekisho.yaml.YamlFile;
import dev.sekisho.yaml.YamlTree;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Holds values of ours against those of a recorded plan and notes each disagreement. */
final class PlanComparison {
  private static final Pattern STEP =
      Pattern.compile("\\[\"((?:[^\"\\\\]|\\\\.)*)\"\\]|\\[(\\d+)\\]|([^.\\[\\]]+)");

  private final List<String> mistakes = new ArrayList<>();

  /** Arguments are converted by the provider's schema, and sets of blocks have no order. */
  private boolean converted;

  List<String> mistakes() {
    return mistakes;
  }

  void resource(Resource resource, YamlTree.Mapping planned) {
    converted = !resource.type().equals("terraform_data");
    Set<String> unknown = paths(planned, "unknown");
    String at = resource.address();
    object(at, "", mapping(planned.get("values")), resource.values(), unknown);
    unknown(at, unknown, resource.values());
    sensitive(at, paths(planned, "sensitive"), resource.values());
  }

  void output(String at, YamlTree.Mapping planned, @Nullable Value value) {
    converted = false;
    Set<String> unknown = paths(planned, "unknown");
    YamlTree known = planned.get("value");
    if (known != null && !unknown.contains(".")) {
      compare(at, "", known, value, unknown);
    }
    unknown(at, unknown, value);
    sensitive(at, paths(planned, "sensitive"), value);
  }

  static YamlTree.Mapping mapping(@Nullable YamlTree tree) {
    return (YamlTree.Mapping) requireNonNull(tree);
  }

  private static Set<String> paths(YamlTree.Mapping planned, String key) {
    YamlTree paths = planned.get(key);
    return paths instanceof YamlTree.Sequence list
        ? Set.copyOf(list.items().stream().map(PlanComparison::text).toList())
        : Set.of();
  }

  private static String text(YamlTree tree) {
    return ((YamlTree.Scalar) tree).text();
  }

  private void unknown(String at, Set<String> paths, @Nullable Value value) {
    for (String path : paths) {
      Value ours = at(value, path);
      if (ours != null && claims(ours)) {
        mistakes.add(at + " " + path + ": the plan does not know it, we say " + plain(ours));
      }
    }
  }

  private void sensitive(String at, Set<String> paths, @Nullable Value value) {
    for (String path : paths) {
      Value ours = at(value, path);
      if (ours != null && !ours.origin().sensitive()) {
        mistakes.add(at + " " + path + ": not sensitive to us");
      }
    }
  }

  /** The value at a path; what is not known on the way answers for what is below it. */
  private static @Nullable Value at(@Nullable Value value, String path) {
    Value reached = value == null ? null : seen(value);
    Matcher step = STEP.matcher(path.equals(".") ? "" : path);
    while (reached != null && step.find()) {
      if (reached.origin().sensitive()) {
        return reached;
      }
      if (reached instanceof Value.ListValue list && step.group(2) != null) {
        int index = Integer.parseInt(step.group(2));
        reached = index < list.items().size() ? seen(list.items().get(index)) : null;
      } else if (reached instanceof Value.MapValue map && step.group(2) == null) {
        String quoted = step.group(1);
        String key = quoted == null ? requireNonNull(step.group(3)) : quoted;
        Value next = map.get(key);
        reached = next == null ? null : seen(next);
      } else {
        return reached;
      }
    }
    return reached;
  }

  private static Value seen(Value value) {
    Value known = value instanceof Value.Reference reference ? reference.known() : null;
    return known == null ? value : seen(known);
  }

  private static boolean claims(Value value) {
    return switch (seen(value)) {
      case Value.Text text -> true;
      case Value.Num num -> true;
      case Value.Bool bool -> true;
      case Value.ListValue list -> list.items().stream().anyMatch(PlanComparison::claims);
      case Value.MapValue map -> map.entries().values().stream().anyMatch(PlanComparison::claims);
      default -> false;
    };
  }

  private void compare(
      String at, String path, YamlTree plan, @Nullable Value value, Set<String> unknown) {
    Value ours = value == null ? null : seen(value);
    switch (plan) {
      case YamlTree.Mapping map -> {
        if (ours instanceof Value.MapValue other) {
          object(at, path, map, other, unknown);
        } else {
          differ(at, path, "an object", ours);
        }
      }
      case YamlTree.Sequence list -> {
        Value.ListValue other = ours instanceof Value.ListValue given ? given : null;
        if (other != null && other.items().size() == list.items().size()) {
          list(at, path, list, other, unknown);
        } else {
          differ(at, path, list.items().size() + " items", ours);
        }
      }
      case YamlTree.Scalar scalar -> {
        if (!same(scalar, ours)) {
          differ(at, path, scalar.text(), ours);
        }
      }
    }
  }

  private void object(
      String at, String path, YamlTree.Mapping plan, Value.MapValue ours, Set<String> unknown) {
    for (YamlTree.Entry entry : plan.entries()) {
      String key = entry.key().text();
      compare(at, step(path, key), entry.value(), ours.get(key), unknown);
    }
    for (var entry : ours.entries().entrySet()) {
      String below = step(path, entry.getKey());
      if (plan.entry(entry.getKey()) == null
          && claims(entry.getValue())
          && unknown.stream().noneMatch(each -> each.startsWith(below))) {
        differ(at, below, "nothing", entry.getValue());
      }
    }
  }

  private static String step(String path, String key) {
    boolean plain = key.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '_' || c == '-');
    return plain ? path.isEmpty() ? key : path + "." + key : path + "[\"" + key + "\"]";
  }

  private void list(
      String at, String path, YamlTree.Sequence plan, Value.ListValue ours, Set<String> unknown) {
    List<Value> rest = new ArrayList<>(ours.items());
    for (int i = 0; i < plan.items().size(); i++) {
      int fit = converted ? fit(plan.items().get(i), rest) : 0;
      compare(at, path + "[" + i + "]", plan.items().get(i), rest.remove(fit), unknown);
    }
  }

  private int fit(YamlTree plan, List<Value> ours) {
    for (int i = 0; i < ours.size(); i++) {
      PlanComparison trial = new PlanComparison();
      trial.converted = converted;
      trial.compare("", "", plan, ours.get(i), Set.of());
      if (trial.mistakes.isEmpty()) {
        return i;
      }
    }
    return 0;
  }

  private boolean same(YamlTree.Scalar plan, @Nullable Value ours) {
    boolean literal = plan.style() == YamlTree.Style.JSON_LITERAL;
    String text = plan.text();
    if (literal && text.equals("null")) {
      return ours == null || !claims(ours);
    }
    return switch (ours) {
      case Value.Text known ->
          (!literal || converted) && (known.text().equals(text) || sameJson(text, known));
      case Value.Bool bool -> (literal || converted) && text.equals(String.valueOf(bool.bool()));
      case Value.Num num -> (literal || converted) && sameNumber(text, num.number().exact());
      case null, default -> false;
    };
  }

  private static boolean sameNumber(String text, BigDecimal number) {
    try {
      return new BigDecimal(text).compareTo(number) == 0;
    } catch (NumberFormatException e) {
      return false;
    }
  }

  /** Policies and the like are equal as JSON, whoever rendered them. */
  private boolean sameJson(String text, Value.Text ours) {
    return converted && text.startsWith("{") && canonical(text).equals(canonical(ours.text()));
  }

  private static String canonical(String json) {
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    YamlFile read = JsonReader.read(SourceFile.of("document", bytes));
    StringBuilder out = new StringBuilder();
    read.documents().forEach(each -> canonical(each, out));
    return out.toString();
  }

  private static void canonical(YamlTree tree, StringBuilder out) {
    switch (tree) {
      case YamlTree.Scalar scalar -> out.append(scalar.style()).append(scalar.text()).append('\n');
      case YamlTree.Sequence list -> list.items().forEach(item -> canonical(item, out.append("-")));
      case YamlTree.Mapping map ->
          map.entries().stream()
              .sorted((a, b) -> a.key().text().compareTo(b.key().text()))
              .forEach(e -> canonical(e.value(), out.append(e.key().text()).append('=')));
    }
  }

  private void differ(String at, String path, String plan, @Nullable Value ours) {
    mistakes.add(at + " " + path + ": planned " + plan + ", ours " + plain(ours));
  }

  private static String plain(@Nullable Value value) {
    return switch (value) {
      case null -> "missing";
      case Value.Text text -> '"' + text.text() + '"';
      case Value.Num num -> num.number().toPlainString();
      case Value.Bool bool -> String.valueOf(bool.bool());
      case Value.ListValue list -> list.items().stream().map(PlanComparison::plain).toList() + "";
      case Value.MapValue map -> "object of " + map.entries().keySet();
      case Value.Reference reference -> "reference " + reference.address();
      default -> value.getClass().getSimpleName();
    };
  }
}
