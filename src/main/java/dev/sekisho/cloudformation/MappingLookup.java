package dev.sekisho.cloudformation;

import dev.sekisho.cloudformation.syntax.Intrinsic;
import dev.sekisho.source.Span;
import dev.sekisho.value.Cause;
import dev.sekisho.value.Choice;
import dev.sekisho.value.Decision;
import dev.sekisho.value.Origin;
import dev.sekisho.value.Value;
import dev.sekisho.yaml.YamlTree;
import dev.sekisho.yaml.YamlTree.Entry;
import dev.sekisho.yaml.YamlTree.Mapping;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code Fn::FindInMap}. Where a key is not known, the answer is one of the rows; lookups in the
 * same mapping by the same key then hang on the same choice.
 */
final class MappingLookup {
  private static final int MAX_ROWS = 16;

  private final Evaluator evaluator;

  MappingLookup(Evaluator evaluator) {
    this.evaluator = evaluator;
  }

  Value find(Intrinsic call, Span span) {
    List<YamlTree> arguments = call.arguments();
    if (arguments.size() < 3 || arguments.size() > 4) {
      evaluator.stack().diagnostics().malformed(call.name(), span);
      return Evaluator.unknown(Cause.Kind.INVALID, call.name(), span);
    }
    List<Value> keys = evaluator.evaluate(arguments.subList(0, 3));
    YamlTree otherwise =
        arguments.size() == 4 && arguments.get(3) instanceof Mapping options
            ? options.get("DefaultValue")
            : null;
    Value found = Worlds.over(keys, world -> find(world, otherwise, span));
    Value left = evaluator.assumptions().applyTo(found);
    return left instanceof Value.OneOf ? left.withOrigin(Origins.of(span, keys)) : left;
  }

  private Value find(List<Value> keys, @Nullable YamlTree otherwise, Span span) {
    String name = Literals.text(keys.get(0));
    if (name == null) {
      return TextFunctions.notKnown(keys, "Fn::FindInMap", Origins.of(span, keys));
    }
    Mapping table = evaluator.stack().mapping(name);
    if (table == null) {
      return missing(name, otherwise, span);
    }
    return below(table, name, keys, 1, otherwise, span);
  }

  private Value below(
      Mapping table,
      String name,
      List<Value> keys,
      int level,
      @Nullable YamlTree otherwise,
      Span span) {
    String key = Literals.text(keys.get(level));
    if (key == null) {
      return anyOf(table, name, keys, level, otherwise, span);
    }
    Entry entry = table.entry(key);
    return entry == null
        ? missing(name + "." + key, otherwise, span)
        : at(entry, name + "." + key, keys, level, otherwise, span);
  }

  private Value at(
      Entry entry,
      String name,
      List<Value> keys,
      int level,
      @Nullable YamlTree otherwise,
      Span span) {
    if (level == 2) {
      Value value = evaluator.evaluate(entry.value());
      Span row = evaluator.stack().template().span(entry);
      Value found = value.withOrigin(Origin.via(row, Origin.Kind.MAPPING, name, value.origin()));
      for (Value key : keys) {
        found = Decision.mark(found, key.origin());
      }
      return found;
    }
    return entry.value() instanceof Mapping next
        ? below(next, name, keys, level + 1, otherwise, span)
        : missing(name, otherwise, span);
  }

  /** The key is not known: one of the rows there are. */
  private Value anyOf(
      Mapping table,
      String name,
      List<Value> keys,
      int level,
      @Nullable YamlTree otherwise,
      Span span) {
    Value key = keys.get(level);
    Cause cause = TextFunctions.cause(key);
    List<Value> options = new ArrayList<>();
    for (Entry entry : table.entries()) {
      String label = name + "." + entry.key().text();
      options.add(at(entry, label, keys, level, otherwise, span));
    }
    boolean complete = otherwise == null || key instanceof Value.Unknown;
    if (otherwise != null) {
      options.add(evaluator.evaluate(otherwise));
    }
    if (cause == null || !complete || options.isEmpty() || options.size() > MAX_ROWS) {
      return TextFunctions.notKnown(keys, "Fn::FindInMap", Origins.of(span, keys));
    }
    if (options.size() == 1) {
      return options.get(0);
    }
    String by = key instanceof Value.Unknown ? cause.kind() + " " + cause.subject() : place(span);
    String id = evaluator.stack().scoped("mapping", name) + " by " + by;
    String wide = otherwise == null ? "" : " or default";
    return Worlds.oneOf(new Choice(id + wide, options.size(), cause), options);
  }

  private static String place(Span span) {
    return span.file().path() + ":" + span.start();
  }

  private Value missing(String name, @Nullable YamlTree otherwise, Span span) {
    return otherwise != null
        ? evaluator.evaluate(otherwise)
        : Evaluator.unknown(Cause.Kind.INVALID, "Fn::FindInMap " + name, span);
  }
}
