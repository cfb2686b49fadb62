package dev.sekisho.terraform.plan;

import dev.sekisho.source.Span;
import dev.sekisho.value.Origin;
import dev.sekisho.value.Value;
import dev.sekisho.yaml.YamlTree;
import dev.sekisho.yaml.YamlTree.Mapping;
import dev.sekisho.yaml.YamlTree.Scalar;
import dev.sekisho.yaml.YamlTree.Sequence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Lays the values of one planned instance over those of its source. What the source writes decides
 * what is there and where it stands; what the plan knows decides what it is.
 */
final class Merge {
  /** What is in a list may be a block, of which a plan has all attributes, also unwritten ones. */
  private static final String MEMBER = "[]";

  private final PlanFile plan;
  private final Planned planned;
  private final Differences differences;

  Merge(PlanFile plan, Planned planned, Differences differences) {
    this.plan = plan;
    this.planned = planned;
    this.differences = differences;
  }

  Value.MapValue values(Value.MapValue source) {
    Map<String, Value> merged = new LinkedHashMap<>();
    for (Map.Entry<String, Value> entry : source.entries().entrySet()) {
      String name = entry.getKey();
      Value value =
          value(
              entry.getValue(),
              Json.get(planned.values(), name),
              Json.get(planned.unknown(), name),
              Json.get(planned.sensitive(), name),
              name);
      if (value != null) {
        merged.put(name, value);
      }
    }
    return new Value.MapValue(merged, source.object(), source.rest(), source.origin());
  }

  @Nullable Value value(
      Value source,
      @Nullable YamlTree known,
      @Nullable YamlTree unknown,
      @Nullable YamlTree sensitive,
      String path) {
    if (Json.isTrue(sensitive)) {
      Value merged = merged(source, known, unknown, null, path);
      return merged == null ? null : PlanValues.secret(merged);
    }
    return merged(source, known, unknown, sensitive, path);
  }

  private @Nullable Value merged(
      Value source,
      @Nullable YamlTree known,
      @Nullable YamlTree unknown,
      @Nullable YamlTree sensitive,
      String path) {
    if (known == null || Json.isTrue(unknown)) {
      return source;
    }
    if (Json.isNull(known)) {
      return nothing(source, path);
    }
    return switch (source) {
      case Value.Text text -> scalar(source, known, path);
      case Value.Num number -> scalar(source, known, path);
      case Value.Bool bool -> scalar(source, known, path);
      case Value.Reference reference -> reference(reference, known, unknown, sensitive);
      case Value.ListValue list ->
          known instanceof Sequence other ? list(list, other, unknown, sensitive, path) : source;
      case Value.MapValue map ->
          known instanceof Mapping other ? map(map, other, unknown, sensitive, path) : source;
      case Value.OneOf oneOf -> chosen(oneOf, known, unknown, sensitive, path);
      case Value.Partial partial -> taken(source, known, unknown, sensitive);
      case Value.Unknown open -> taken(source, known, unknown, sensitive);
      case Value.Null none ->
          Json.isEmpty(known) ? source : taken(source, known, unknown, sensitive);
      case Value.Absent none -> source;
    };
  }

  /** The plan's value, standing where the source writes the attribute. */
  private Value taken(
      Value source, YamlTree known, @Nullable YamlTree unknown, @Nullable YamlTree sensitive) {
    Origin at = source.origin();
    Origin from = Origin.of(plan.span(known), Origin.Kind.EXPRESSION);
    Origin origin = Origin.via(at.span(), at.kind(), at.label(), from);
    Value value = PlanValues.under(origin, planned.plain()).value(known, unknown, sensitive);
    return at.sensitive() ? PlanValues.secret(value) : value;
  }

  /**
   * The plan has nothing where the source writes something. Write-only arguments are never in a
   * plan, and what is empty may be planned as nothing.
   */
  private @Nullable Value nothing(Value source, String path) {
    if (path.endsWith("_wo")) {
      return source;
    }
    if (saysSomething(source)) {
      differ(source, path);
    }
    return null;
  }

  private static boolean saysSomething(Value value) {
    return switch (value) {
      case Value.Text text -> !text.text().isBlank();
      case Value.Num number -> number.number().signum() != 0;
      case Value.Bool bool -> bool.bool();
      case Value.ListValue list -> !list.items().isEmpty();
      case Value.MapValue map -> !map.entries().isEmpty();
      default -> false;
    };
  }

  private Value scalar(Value source, YamlTree known, String path) {
    if (!(known instanceof Scalar scalar)) {
      return source;
    }
    if (Likeness.sameScalar(source, scalar)) {
      return source;
    }
    differ(source, path);
    return taken(source, known, null, null);
  }

  private void differ(Value source, String path) {
    Span at = source.origin().span();
    differences.add(planned.address() + "." + path, at);
  }

  private Value reference(
      Value.Reference reference,
      YamlTree known,
      @Nullable YamlTree unknown,
      @Nullable YamlTree sensitive) {
    Value written = reference.known();
    if (written != null && Likeness.same(written, known)) {
      return reference;
    }
    Value value = taken(reference, known, unknown, sensitive);
    return new Value.Reference(
        reference.address(), reference.attribute(), value, reference.origin());
  }

  /** The option that the plan chose, where one says the same. */
  private @Nullable Value chosen(
      Value.OneOf oneOf,
      YamlTree known,
      @Nullable YamlTree unknown,
      @Nullable YamlTree sensitive,
      String path) {
    Value best = null;
    int most = 0;
    for (Value option : oneOf.options()) {
      if (Likeness.same(option, known)) {
        return option;
      }
      int affinity = Likeness.affinity(option, known);
      if (affinity > most && !Likeness.isScalar(option)) {
        best = option;
        most = affinity;
      }
    }
    return best == null
        ? taken(oneOf, known, unknown, sensitive)
        : merged(best, known, unknown, sensitive, path);
  }

  private Value list(
      Value.ListValue source,
      Sequence known,
      @Nullable YamlTree unknown,
      @Nullable YamlTree sensitive,
      String path) {
    List<YamlTree> planItems = known.items();
    int[] partners = Pairing.of(source.items(), planItems);
    boolean[] used = new boolean[planItems.size()];
    List<Value> items = new ArrayList<>();
    boolean less = false;
    for (int i = 0; i < source.items().size(); i++) {
      int j = partners[i];
      if (j < 0) {
        less = less || !isAmong(source.items().get(i), planItems);
        continue;
      }
      used[j] = true;
      Value item =
          value(
              source.items().get(i),
              planItems.get(j),
              Json.get(unknown, j),
              Json.get(sensitive, j),
              path + MEMBER);
      if (item != null) {
        items.add(item);
      }
    }
    boolean more = false;
    for (int j = 0; j < used.length; j++) {
      if (!used[j]) {
        more = true;
        items.add(taken(source, planItems.get(j), Json.get(unknown, j), Json.get(sensitive, j)));
      }
    }
    if (!source.open() && (less || more)) {
      differ(source, path);
    }
    return new Value.ListValue(items, source.shape(), null, source.origin());
  }

  /** Written twice, planned once: a set. */
  private static boolean isAmong(Value item, List<YamlTree> all) {
    for (YamlTree tree : all) {
      boolean same =
          tree instanceof Scalar scalar
              ? Likeness.isScalar(item) && Likeness.sameScalar(item, scalar)
              : Likeness.same(item, tree);
      if (same) {
        return true;
      }
    }
    return !Likeness.isScalar(item) && !(item instanceof Value.MapValue) && all.isEmpty();
  }

  private Value map(
      Value.MapValue source,
      Mapping known,
      @Nullable YamlTree unknown,
      @Nullable YamlTree sensitive,
      String path) {
    boolean texts = !path.endsWith(MEMBER) && Json.isTextMap(known);
    Map<String, Value> entries = new LinkedHashMap<>();
    for (Map.Entry<String, Value> entry : source.entries().entrySet()) {
      String key = entry.getKey();
      YamlTree twin = known.get(key);
      YamlTree open = Json.get(unknown, key);
      Value value = value(entry.getValue(), twin, open, Json.get(sensitive, key), path + "." + key);
      boolean lost = twin == null && open == null && texts && planned.complete();
      if (lost && saysSomething(entry.getValue())) {
        differ(entry.getValue(), path + "." + key);
      } else if (value != null) {
        entries.put(key, value);
      }
    }
    if (texts) {
      addFurther(source, known, sensitive, entries, path);
    }
    return new Value.MapValue(
        entries, source.object(), texts ? null : source.rest(), source.origin());
  }

  private void addFurther(
      Value.MapValue source,
      Mapping known,
      @Nullable YamlTree sensitive,
      Map<String, Value> entries,
      String path) {
    for (YamlTree.Entry entry : known.entries()) {
      String key = entry.key().text();
      if (source.get(key) == null && !Json.isNull(entry.value())) {
        entries.put(key, taken(source, entry.value(), null, Json.get(sensitive, key)));
        if (!source.open()) {
          differ(source, path + "." + key);
        }
      }
    }
  }
}
