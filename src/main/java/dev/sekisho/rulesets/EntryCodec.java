package dev.sekisho.rulesets;

import dev.sekisho.knowledge.Condition;
import dev.sekisho.knowledge.Const;
import dev.sekisho.knowledge.Entry;
import dev.sekisho.knowledge.FactDef;
import dev.sekisho.knowledge.FactSpec;
import dev.sekisho.knowledge.FactType;
import dev.sekisho.knowledge.Path;
import dev.sekisho.knowledge.Table;
import dev.sekisho.knowledge.Test;
import dev.sekisho.knowledge.Unit;
import dev.sekisho.knowledge.VersionRange;
import dev.sekisho.source.Message;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How facts, entries and tables are written and read again, side by side. */
final class EntryCodec {
  private static final FactType[] TYPES = FactType.values();
  private static final FactDef.Combine[] COMBINES = FactDef.Combine.values();
  private static final FactSpec.Quantifier[] QUANTIFIERS = FactSpec.Quantifier.values();
  private static final Unit[] UNITS = Unit.values();
  private static final Entry.Holds[] HOLDS = Entry.Holds.values();

  private EntryCodec() {}

  static void write(Out out, FactDef fact) {
    out.text(fact.name());
    out.raw(Codec.tag(TYPES, fact.type()));
    out.bool(fact.list());
    out.raw(Codec.tag(COMBINES, fact.combine()));
    out.list(fact.order(), Out::text);
    out.optional(fact.table());
    out.list(fact.values(), Out::text);
    out.optional(fact.derived());
    out.maybe(
        fact.follow(),
        (o, follow) -> {
          o.id(follow.by());
          o.id(follow.take());
          o.optional(follow.literal());
          Codec.write(o, follow.none());
        });
    out.bool(fact.elsewhere());
  }

  static FactDef fact(In in, int id) {
    String name = in.text();
    FactType type = TYPES[in.raw()];
    boolean list = in.bool();
    FactDef.Combine combine = COMBINES[in.raw()];
    List<String> order = in.texts();
    String table = in.optional();
    List<String> values = in.texts();
    String derived = in.optional();
    FactDef.Follow follow = in.maybe(EntryCodec::follow);
    return new FactDef(
        id, name, type, list, combine, order, table, values, derived, follow, in.bool());
  }

  private static FactDef.Follow follow(In in) {
    int by = in.id();
    int take = in.id();
    String literal = in.optional();
    return new FactDef.Follow(by, take, literal, Codec.constant(in));
  }

  static void write(Out out, Entry entry) {
    out.text(entry.type());
    out.text(entry.provider());
    out.ids(entry.kinds());
    out.raw(Codec.tag(HOLDS, entry.holds()));
    out.maybe(entry.parts(), (o, parts) -> o.list(parts, Codec::write));
    out.list(entry.names(), Codec::write);
    out.list(entry.facts(), EntryCodec::write);
    out.list(entry.contributions(), EntryCodec::write);
    out.ids(entry.rules());
  }

  static Entry entry(In in, int number) {
    String type = in.text();
    String provider = in.text();
    int[] kinds = in.ids();
    Entry.Holds holds = HOLDS[in.raw()];
    List<Path> parts = in.bool() ? in.list(Codec::path) : null;
    List<Path> names = in.list(Codec::path);
    List<Entry.Fill> facts = in.list(EntryCodec::fill);
    List<Entry.Contribution> contributions = in.list(EntryCodec::contribution);
    return new Entry(
        number, type, provider, kinds, holds, parts, names, facts, contributions, in.ids());
  }

  private static void write(Out out, Entry.Contribution contribution) {
    out.id(contribution.kind());
    out.list(contribution.by(), Codec::write);
    Entry.Across across = contribution.across();
    out.raw(across == null ? 0 : across == Entry.Across.REGION ? 1 : 2);
  }

  private static Entry.Contribution contribution(In in) {
    int kind = in.id();
    List<Path> by = in.list(Codec::path);
    int across = in.raw();
    return new Entry.Contribution(
        kind, by, across == 0 ? null : across == 1 ? Entry.Across.REGION : Entry.Across.ACCOUNT);
  }

  private static void write(Out out, Entry.Fill fill) {
    out.id(fill.fact());
    out.maybe(fill.spec(), EntryCodec::write);
    out.bool(fill.contributed());
    out.bool(fill.onlyTrue());
  }

  private static Entry.Fill fill(In in) {
    int fact = in.id();
    FactSpec spec = in.maybe(EntryCodec::spec);
    boolean contributed = in.bool();
    return new Entry.Fill(fact, spec, contributed, in.bool());
  }

  private static void write(Out out, FactSpec spec) {
    switch (spec) {
      case FactSpec.Fixed fixed -> {
        out.raw(0);
        Codec.write(out, fixed.value());
        out.bool(fixed.solid());
        out.optional(fixed.scope());
      }
      case FactSpec.Written written -> {
        out.raw(1);
        out.list(written.paths(), Codec::write);
        out.bool(written.first());
        out.maybe(written.map(), Codec::map);
        out.maybe(written.otherwise(), Codec::write);
        out.raw(Codec.tag(UNITS, written.unit()));
        out.optional(written.scope());
        out.list(written.defaults(), EntryCodec::write);
      }
      case FactSpec.Tested tested -> {
        out.raw(2);
        out.list(tested.paths(), Codec::write);
        out.raw(Codec.tag(QUANTIFIERS, tested.quantifier()));
        out.maybe(tested.test(), Codec::write);
        out.maybe(tested.map(), Codec::map);
        out.list(tested.defaults(), EntryCodec::write);
      }
      case FactSpec.Product product -> {
        out.raw(3);
        write(out, product.name());
        out.text(product.prefix());
        out.maybe(product.version(), EntryCodec::write);
        out.list(product.defaults(), EntryCodec::write);
      }
      case FactSpec.Range range -> {
        out.raw(4);
        Codec.write(out, range.from());
        Codec.write(out, range.to());
        out.list(range.defaults(), EntryCodec::write);
      }
      case FactSpec.Cases cases -> {
        out.raw(5);
        out.list(cases.cases(), EntryCodec::write);
      }
      case FactSpec.OwnRegion own -> out.raw(6);
      case FactSpec.Owner owner -> {
        out.raw(7);
        out.id(owner.fact());
      }
    }
  }

  private static FactSpec spec(In in) {
    return switch (in.raw()) {
      case 0 -> {
        Const value = Codec.constant(in);
        boolean solid = in.bool();
        yield new FactSpec.Fixed(value, solid, in.optional());
      }
      case 1 -> written(in);
      case 2 -> {
        List<Path> paths = in.list(Codec::path);
        FactSpec.Quantifier quantifier = QUANTIFIERS[in.raw()];
        Test test = in.maybe(Codec::test);
        Map<String, Const> map = in.maybe(Codec::map);
        yield new FactSpec.Tested(paths, quantifier, test, map, in.list(EntryCodec::fallback));
      }
      case 3 -> {
        FactSpec name = spec(in);
        String prefix = in.text();
        FactSpec version = in.maybe(EntryCodec::spec);
        yield new FactSpec.Product(name, prefix, version, in.list(EntryCodec::fallback));
      }
      case 4 -> {
        Path from = Codec.path(in);
        Path to = Codec.path(in);
        yield new FactSpec.Range(from, to, in.list(EntryCodec::fallback));
      }
      case 5 -> new FactSpec.Cases(in.list(EntryCodec::oneCase));
      case 6 -> new FactSpec.OwnRegion();
      default -> new FactSpec.Owner(in.id());
    };
  }

  private static FactSpec written(In in) {
    List<Path> paths = in.list(Codec::path);
    boolean first = in.bool();
    Map<String, Const> map = in.maybe(Codec::map);
    Const otherwise = in.maybe(Codec::constant);
    Unit unit = UNITS[in.raw()];
    String scope = in.optional();
    return new FactSpec.Written(
        paths, first, map, otherwise, unit, scope, in.list(EntryCodec::fallback));
  }

  private static void write(Out out, FactSpec.Case one) {
    out.maybe(one.where(), Codec::write);
    out.maybe(one.spec(), EntryCodec::write);
  }

  private static FactSpec.Case oneCase(In in) {
    Condition where = in.maybe(Codec::condition);
    return new FactSpec.Case(where, in.maybe(EntryCodec::spec));
  }

  private static void write(Out out, FactSpec.Default fallback) {
    Codec.range(out, fallback.provider());
    out.maybe(fallback.where(), Codec::write);
    Codec.write(out, fallback.value());
    out.bool(fallback.solid());
  }

  private static FactSpec.Default fallback(In in) {
    VersionRange range = Codec.range(in);
    Condition where = in.maybe(Codec::condition);
    Const value = Codec.constant(in);
    return new FactSpec.Default(range, where, value, in.bool());
  }

  static void write(Out out, Table table) {
    out.text(table.name());
    out.text(table.edition());
    out.list(table.rows(), EntryCodec::write);
  }

  static Table table(In in) {
    String name = in.text();
    String edition = in.text();
    return new Table(name, edition, in.list(EntryCodec::row));
  }

  private static void write(Out out, Table.Row row) {
    out.list(row.scopes(), Out::text);
    out.list(row.names(), Out::text);
    out.optional(row.pattern());
    out.text(row.verdict());
    message(out, row.because());
    message(out, row.note());
    out.number(row.columns().size());
    for (Map.Entry<String, List<String>> column : row.columns().entrySet()) {
      out.text(column.getKey());
      out.list(column.getValue(), Out::text);
    }
  }

  private static Table.Row row(In in) {
    List<String> scopes = in.texts();
    List<String> names = in.texts();
    String pattern = in.optional();
    String verdict = in.text();
    Message because = message(in);
    Message note = message(in);
    int count = in.number();
    Map<String, List<String>> columns = count == 0 ? Map.of() : new HashMap<>();
    for (int i = 0; i < count; i++) {
      String column = in.text();
      columns.put(column, in.texts());
    }
    return new Table.Row(scopes, names, pattern, verdict, because, note, columns);
  }

  static void message(Out out, @Nullable Message message) {
    out.bool(message != null);
    if (message != null) {
      out.text(message.ja());
      out.text(message.en());
    }
  }

  static @Nullable Message message(In in) {
    if (!in.bool()) {
      return null;
    }
    String ja = in.text();
    return new Message(ja, in.text());
  }
}
