package dev.sekisho.terraform.plan;

import dev.sekisho.source.Decimal;
import dev.sekisho.value.Cause;
import dev.sekisho.value.Origin;
import dev.sekisho.value.Value;
import dev.sekisho.yaml.YamlTree;
import dev.sekisho.yaml.YamlTree.Mapping;
import dev.sekisho.yaml.YamlTree.Scalar;
import dev.sekisho.yaml.YamlTree.Sequence;
import dev.sekisho.yaml.YamlTree.Style;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Values of a plan as values of the graph, all of one origin. */
final class PlanValues {
  private final Origin origin;
  private final String subject;
  private final @Nullable Open open;

  /** What stands for a part of a block that is only known after the apply. */
  interface Open {
    @Nullable Value value(YamlTree expression, String name);
  }

  private PlanValues(Origin origin, String subject, @Nullable Open open) {
    this.origin = origin;
    this.subject = subject;
    this.open = open;
  }

  /**
   * @param subject what an unknown value is called
   */
  static PlanValues under(Origin origin, String subject) {
    return new PlanValues(origin, subject, null);
  }

  PlanValues with(Open opener) {
    return new PlanValues(origin, subject, opener);
  }

  /** A value with what is unknown and what is secret in it. */
  Value value(@Nullable YamlTree tree, @Nullable YamlTree unknown, @Nullable YamlTree sensitive) {
    return value(tree, unknown, sensitive, null);
  }

  /**
   * @param written the expressions of a block and of those in it; null where it is none
   */
  Value value(
      @Nullable YamlTree tree,
      @Nullable YamlTree unknown,
      @Nullable YamlTree sensitive,
      @Nullable YamlTree written) {
    Value value = Json.isTrue(unknown) ? unknown() : known(tree, unknown, sensitive, written);
    return Json.isTrue(sensitive) ? secret(value) : value;
  }

  static Value secret(Value value) {
    return value.origin().sensitive() ? value : value.withOrigin(value.origin().asSensitive());
  }

  Value unknown() {
    return new Value.Unknown(new Cause(Cause.Kind.COMPUTED, subject, null), origin);
  }

  private Value known(
      @Nullable YamlTree tree,
      @Nullable YamlTree unknown,
      @Nullable YamlTree sensitive,
      @Nullable YamlTree written) {
    return switch (tree) {
      case Scalar scalar -> scalar(scalar);
      case Sequence list -> list(list, unknown, sensitive, written);
      case Mapping map -> map(map, unknown, sensitive, Blocks.expressions(written));
      case null -> new Value.Null(origin);
    };
  }

  private Value scalar(Scalar scalar) {
    String text = scalar.text();
    if (scalar.style() == Style.QUOTED) {
      return new Value.Text(text, origin);
    }
    if (Json.isNull(scalar)) {
      return new Value.Null(origin);
    }
    if (text.equals("true") || text.equals("false")) {
      return new Value.Bool(text.equals("true"), origin);
    }
    BigDecimal number = Likeness.number(text);
    return number == null
        ? new Value.Text(text, origin)
        : new Value.Num(Decimal.of(number), origin);
  }

  private Value list(
      Sequence list,
      @Nullable YamlTree unknown,
      @Nullable YamlTree sensitive,
      @Nullable YamlTree written) {
    List<Value> items = new ArrayList<>();
    for (int i = 0; i < list.items().size(); i++) {
      YamlTree item = list.items().get(i);
      items.add(value(item, Json.get(unknown, i), Json.get(sensitive, i), written));
    }
    return new Value.ListValue(items, Value.ListShape.LIST, null, origin);
  }

  /** Without what is null, and without what nobody wrote. */
  private Value map(
      Mapping map,
      @Nullable YamlTree unknown,
      @Nullable YamlTree sensitive,
      @Nullable YamlTree written) {
    Map<String, Value> entries = new LinkedHashMap<>();
    for (YamlTree.Entry entry : map.entries()) {
      String key = entry.key().text();
      YamlTree tree = entry.value();
      YamlTree own = Blocks.find(written, key);
      boolean kept =
          !Json.isNull(tree)
              && !Json.isEmpty(tree)
              && (written == null || own != null || Blocks.is(tree));
      if (kept) {
        entries.put(key, value(tree, Json.get(unknown, key), Json.get(sensitive, key), own));
      }
    }
    for (YamlTree.Entry entry : Json.entries(unknown)) {
      String key = entry.key().text();
      YamlTree own = Blocks.find(written, key);
      if (Json.isTrue(entry.value()) && (written == null || own != null)) {
        Value open = opened(own, key);
        if (open != null) {
          entries.putIfAbsent(key, Json.isTrue(Json.get(sensitive, key)) ? secret(open) : open);
        }
      }
    }
    return new Value.MapValue(entries, !Json.isTextMap(map), null, origin);
  }

  private @Nullable Value opened(@Nullable YamlTree expression, String name) {
    return open == null || expression == null ? unknown() : open.value(expression, name);
  }
}
