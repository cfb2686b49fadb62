package dev.sekisho.cloudformation;

import dev.sekisho.cloudformation.syntax.Intrinsic;
import dev.sekisho.value.Cause;
import dev.sekisho.value.Value;
import dev.sekisho.yaml.YamlTree;
import dev.sekisho.yaml.YamlTree.Entry;
import dev.sekisho.yaml.YamlTree.Mapping;
import dev.sekisho.yaml.YamlTree.Scalar;
import dev.sekisho.yaml.YamlTree.Sequence;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code Fn::ForEach}, which may stand among the entries of any mapping. Each entry keeps the place
 * where it is written, however often it is repeated.
 */
final class Loops {
  static final int MAX_COPIES = 1_000;

  /**
   * An entry as it counts.
   *
   * @param name the key with loop variables put in
   * @param entry as it is written
   * @param unknown why it may stand for several or none; null if it is exactly one
   */
  record Repeated(String name, Entry entry, Bindings bindings, @Nullable Cause unknown) {}

  private Loops() {}

  /** All entries of a mapping with its loops written out; of equal keys the last. */
  static List<Repeated> entries(Mapping mapping, Evaluator evaluator) {
    List<Repeated> all = new ArrayList<>();
    collect(mapping, evaluator, null, all);
    return all;
  }

  private static void collect(
      Mapping mapping, Evaluator evaluator, @Nullable Cause unknown, List<Repeated> all) {
    for (Entry entry : mapping.entries()) {
      String key = entry.key().text();
      if (key.startsWith(Intrinsic.LOOP)) {
        loop(entry, evaluator, unknown, all);
      } else {
        all.add(new Repeated(evaluator.bindings().name(key), entry, evaluator.bindings(), unknown));
      }
    }
  }

  private static void loop(
      Entry entry, Evaluator evaluator, @Nullable Cause unknown, List<Repeated> all) {
    if (!(entry.value() instanceof Sequence parts)
        || parts.items().size() != 3
        || !(parts.items().get(0) instanceof Scalar variable)
        || !(parts.items().get(2) instanceof Mapping body)) {
      evaluator.stack().diagnostics().malformed(entry.key());
      return;
    }
    YamlTree written = parts.items().get(1);
    Value collection = evaluator.evaluate(written);
    if (!(collection instanceof Value.ListValue list) || Worlds.openChoice(List.of(list)) != null) {
      once(variable, written, collection, body, evaluator, all);
      return;
    }
    for (Value item : list.items()) {
      if (all.size() >= MAX_COPIES) {
        evaluator.stack().diagnostics().tooManyCopies(entry.key());
        return;
      }
      collect(body, evaluator.with(evaluator.bindings().with(variable.text(), item)), unknown, all);
    }
    Cause rest = list.rest();
    if (rest != null) {
      once(variable, written, new Value.Unknown(rest, list.origin()), body, evaluator, all);
    }
  }

  /** A loop over what is not known: its body once, standing for all turns. */
  private static void once(
      Scalar variable,
      YamlTree written,
      Value collection,
      Mapping body,
      Evaluator evaluator,
      List<Repeated> all) {
    Cause known = TextFunctions.cause(collection);
    Cause cause =
        known != null
            ? known
            : new Cause(
                Cause.Kind.EXPANSION, variable.text(), evaluator.stack().template().span(written));
    Value item = new Value.Unknown(cause, collection.origin());
    collect(body, evaluator.with(evaluator.bindings().with(variable.text(), item)), cause, all);
  }
}
