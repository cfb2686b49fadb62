package dev.sekisho.rulesets;

import dev.sekisho.knowledge.Condition;
import dev.sekisho.knowledge.Const;
import dev.sekisho.knowledge.Operand;
import dev.sekisho.knowledge.Path;
import dev.sekisho.knowledge.Test;
import dev.sekisho.knowledge.VersionRange;
import dev.sekisho.source.Decimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** How constants, paths, tests and conditions are written and read again, side by side. */
final class Codec {
  private static final Const.Kind[] KINDS = Const.Kind.values();
  private static final Test.Op[] OPS = Test.Op.values();
  private static final Test.State[] STATES = Test.State.values();

  private Codec() {}

  static void write(Out out, Const value) {
    out.raw(tag(KINDS, value.kind()));
    switch (value.kind()) {
      case BOOL -> out.bool(value.isTrue());
      case TEXT, NUMBER -> out.text(value.text());
      case LIST -> out.list(value.items(), Codec::write);
      case NONE, UNKNOWN, FOREVER, OWN_REGION, PREFERRED -> {}
    }
  }

  static Const constant(In in) {
    return switch (KINDS[in.raw()]) {
      case NONE -> Const.NONE;
      case UNKNOWN -> Const.UNKNOWN;
      case FOREVER -> Const.FOREVER;
      case OWN_REGION -> Const.OWN_REGION;
      case BOOL -> Const.of(in.bool());
      case TEXT -> Const.text(in.text());
      case NUMBER -> Const.number(Decimal.of(in.text()));
      case LIST -> Const.list(in.list(Codec::constant));
      case PREFERRED -> Const.PREFERRED;
    };
  }

  /** The place of an enum constant among all of its kind. */
  static <E extends Enum<E>> int tag(E[] all, E one) {
    for (int i = 0; i < all.length; i++) {
      if (all[i] == one) {
        return i;
      }
    }
    throw new IllegalStateException(one.name());
  }

  static void map(Out out, Map<String, Const> map) {
    Map<String, Const> sorted = new TreeMap<>(map);
    out.number(sorted.size());
    for (Map.Entry<String, Const> entry : sorted.entrySet()) {
      out.text(entry.getKey());
      write(out, entry.getValue());
    }
  }

  static Map<String, Const> map(In in) {
    int count = in.number();
    Map<String, Const> map = new HashMap<>(count * 2);
    for (int i = 0; i < count; i++) {
      String key = in.text();
      map.put(key, constant(in));
    }
    return map;
  }

  static void write(Out out, Path path) {
    out.list(path.steps(), Codec::write);
    out.bool(path.meta());
    out.maybe(path.json(), (o, steps) -> o.list(steps, Codec::write));
    out.id(path.then());
    range(out, path.provider());
    out.text(path.text());
  }

  static Path path(In in) {
    List<Path.Step> steps = in.list(Codec::step);
    boolean meta = in.bool();
    List<Path.Step> json = in.bool() ? in.list(Codec::step) : null;
    int then = in.id();
    VersionRange range = range(in);
    return new Path(steps, meta, json, then, range, false, in.text());
  }

  private static void write(Out out, Path.Step step) {
    out.text(step.name());
    out.bool(step.all());
    out.optional(step.key());
    out.optional(step.value());
  }

  private static Path.Step step(In in) {
    String name = in.text();
    boolean all = in.bool();
    String key = in.optional();
    return new Path.Step(name, all, key, in.optional());
  }

  static void range(Out out, @Nullable VersionRange range) {
    out.optional(range == null ? null : range.text());
  }

  static @Nullable VersionRange range(In in) {
    String text = in.optional();
    return text == null ? null : VersionRange.parse(text);
  }

  static void write(Out out, Operand operand) {
    switch (operand) {
      case Operand.Literal literal -> {
        out.raw(0);
        write(out, literal.value());
      }
      case Operand.Parameter parameter -> {
        out.raw(1);
        out.text(parameter.name());
      }
      case Operand.Members members -> {
        out.raw(2);
        out.text(members.list());
      }
      case Operand.Profile profile -> {
        out.raw(3);
        out.text(profile.field());
      }
      case Operand.Fact fact -> {
        out.raw(4);
        out.id(fact.id());
      }
    }
  }

  static Operand operand(In in) {
    return switch (in.raw()) {
      case 0 -> new Operand.Literal(constant(in));
      case 1 -> new Operand.Parameter(in.text());
      case 2 -> new Operand.Members(in.text());
      case 3 -> new Operand.Profile(in.text());
      default -> new Operand.Fact(in.id());
    };
  }

  static void write(Out out, Test test) {
    switch (test) {
      case Test.Compare compare -> {
        out.raw(0);
        out.raw(tag(OPS, compare.op()));
        write(out, compare.with());
      }
      case Test.OneOf oneOf -> {
        out.raw(1);
        out.list(oneOf.members(), Codec::write);
      }
      case Test.Is is -> {
        out.raw(2);
        out.raw(tag(STATES, is.state()));
      }
      case Test.Judged judged -> {
        out.raw(3);
        out.text(judged.verdict());
      }
      case Test.Past past -> {
        out.raw(4);
        out.text(past.table());
        out.text(past.column());
        out.maybe(past.ahead(), Codec::write);
        out.maybe(past.until(), Codec::write);
        out.bool(past.secondary());
      }
      case Test.Count count -> {
        out.raw(5);
        write(out, count.test());
      }
      case Test.Some some -> {
        out.raw(6);
        write(out, some.test());
      }
      case Test.Every every -> {
        out.raw(7);
        write(out, every.test());
      }
      case Test.Both both -> {
        out.raw(8);
        out.list(both.of(), Codec::write);
      }
      case Test.Not not -> {
        out.raw(9);
        write(out, not.test());
      }
      case Test.Allows allows -> {
        out.raw(10);
        out.bool(allows.denies());
        out.optional(allows.requests());
        out.optional(allows.principal());
        out.optional(allows.action());
        out.optional(allows.resource());
        out.optional(allows.without());
        out.optional(allows.apart());
      }
    }
  }

  static Test test(In in) {
    return switch (in.raw()) {
      case 0 -> {
        Test.Op op = OPS[in.raw()];
        yield new Test.Compare(op, operand(in));
      }
      case 1 -> new Test.OneOf(in.list(Codec::operand));
      case 2 -> new Test.Is(STATES[in.raw()]);
      case 3 -> new Test.Judged(in.text());
      case 4 -> {
        String table = in.text();
        String column = in.text();
        Operand ahead = in.bool() ? operand(in) : null;
        Operand until = in.bool() ? operand(in) : null;
        yield new Test.Past(table, column, ahead, until, in.bool());
      }
      case 5 -> new Test.Count(test(in));
      case 6 -> new Test.Some(test(in));
      case 7 -> new Test.Every(test(in));
      case 8 -> new Test.Both(in.list(Codec::test));
      case 9 -> new Test.Not(test(in));
      default -> allows(in);
    };
  }

  private static Test allows(In in) {
    boolean denies = in.bool();
    String requests = in.optional();
    String principal = in.optional();
    String action = in.optional();
    String resource = in.optional();
    String without = in.optional();
    return new Test.Allows(denies, requests, principal, action, resource, without, in.optional());
  }

  static void write(Out out, Condition condition) {
    switch (condition) {
      case Condition.All all -> {
        out.raw(0);
        out.list(all.of(), Codec::write);
      }
      case Condition.Any any -> {
        out.raw(1);
        out.list(any.of(), Codec::write);
      }
      case Condition.Not not -> {
        out.raw(2);
        write(out, not.of());
      }
      case Condition.AtLeast atLeast -> {
        out.raw(3);
        out.number(atLeast.number());
        out.list(atLeast.of(), Codec::write);
      }
      case Condition.Holds holds -> {
        out.raw(4);
        out.id(holds.fact());
        write(out, holds.test());
      }
      case Condition.Linked linked -> {
        out.raw(5);
        out.id(linked.by());
        out.id(linked.kind());
        out.maybe(linked.where(), Codec::write);
      }
      case Condition.Present present -> {
        out.raw(6);
        write(out, present);
      }
    }
  }

  static void write(Out out, Condition.Present present) {
    out.ids(present.kinds());
    out.maybe(present.where(), Codec::write);
  }

  static Condition.Present present(In in) {
    int[] kinds = in.ids();
    return new Condition.Present(kinds, in.maybe(Codec::condition));
  }

  static Condition condition(In in) {
    return switch (in.raw()) {
      case 0 -> new Condition.All(in.list(Codec::condition));
      case 1 -> new Condition.Any(in.list(Codec::condition));
      case 2 -> new Condition.Not(condition(in));
      case 3 -> {
        int number = in.number();
        yield new Condition.AtLeast(number, in.list(Codec::condition));
      }
      case 4 -> {
        int fact = in.id();
        yield new Condition.Holds(fact, test(in));
      }
      case 6 -> present(in);
      default -> {
        int by = in.id();
        int kind = in.id();
        yield new Condition.Linked(by, kind, in.maybe(Codec::condition));
      }
    };
  }
}
