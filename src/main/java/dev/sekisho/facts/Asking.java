package dev.sekisho.facts;

import dev.sekisho.knowledge.Condition;
import dev.sekisho.knowledge.FactDef;
import dev.sekisho.knowledge.Test;
import dev.sekisho.value.Cause;
import dev.sekisho.value.Truth;
import dev.sekisho.value.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Asks conditions of subjects, and says on which tests an answer rests. */
public final class Asking {
  /** A text beyond this is a document, which its argument stands for. */
  private static final int LONGEST_WORD = 120;

  private final SystemFacts system;
  private final IdentityHashMap<Condition.Present, Map<String, Beside>> presences =
      new IdentityHashMap<>();

  Asking(SystemFacts system) {
    this.system = system;
  }

  Truth ask(Condition condition, Subject subject, Inquiry inquiry) {
    return ask(condition, subject, Terms.NONE, inquiry);
  }

  /** The answer of a subject. */
  public Truth ask(Condition condition, Subject subject, Terms terms, Inquiry inquiry) {
    if (condition instanceof Condition.Holds holds) {
      return holds(holds, subject, terms, inquiry);
    }
    if (condition instanceof Condition.All all) {
      Truth whole = Truth.TRUE;
      for (Condition each : all.of()) {
        whole = whole.and(ask(each, subject, terms, inquiry));
        if (whole == Truth.FALSE) {
          return whole;
        }
      }
      return whole;
    }
    if (condition instanceof Condition.Any any) {
      Truth whole = Truth.FALSE;
      for (Condition each : any.of()) {
        whole = whole.or(ask(each, subject, terms, inquiry));
        if (whole == Truth.TRUE) {
          return whole;
        }
      }
      return whole;
    }
    if (condition instanceof Condition.Not not) {
      return ask(not.of(), subject, terms, inquiry).not();
    }
    if (condition instanceof Condition.AtLeast atLeast) {
      return atLeast(atLeast, subject, terms, inquiry);
    }
    if (condition instanceof Condition.Present present) {
      return present(present, subject, terms).truth();
    }
    return linked((Condition.Linked) condition, subject, terms, inquiry);
  }

  /** Kept, since each of many subjects may ask the same. */
  private Beside present(Condition.Present present, Subject subject, Terms terms) {
    String provider = subject.entry().provider();
    Map<String, Beside> known = presences.computeIfAbsent(present, k -> new HashMap<>());
    Beside there = known.get(provider);
    if (there == null) {
      Presence presence = new Presence(system, terms, provider);
      there = new Beside(presence.of(present), presence.doubt());
      known.put(provider, there);
    }
    return there;
  }

  private record Beside(Truth truth, @Nullable Cause doubt) {}

  /** Why nobody can say what stands beside a subject; null where a condition does not ask that. */
  public @Nullable Cause doubt(Condition condition, Subject subject, Terms terms) {
    if (condition instanceof Condition.Present present) {
      return present(present, subject, terms).doubt();
    }
    List<Condition> parts =
        condition instanceof Condition.Not not ? List.of(not.of()) : partsOrNone(condition);
    for (Condition each : parts) {
      Cause doubt = doubt(each, subject, terms);
      if (doubt != null) {
        return doubt;
      }
    }
    return null;
  }

  private static List<Condition> partsOrNone(Condition condition) {
    return condition instanceof Condition.Holds || condition instanceof Condition.Linked
        ? List.of()
        : parts(condition);
  }

  private Truth holds(Condition.Holds holds, Subject subject, Terms terms, Inquiry inquiry) {
    Fact fact = system.fact(subject, holds.fact(), inquiry);
    return system
        .tests()
        .ask(holds.test(), fact.value(), asked(subject, holds, fact, terms), inquiry);
  }

  private Tests.Asked asked(Subject subject, Condition.Holds holds, Fact fact, Terms terms) {
    FactDef def = system.knowledge().fact(holds.fact());
    return new Tests.Asked(subject, def, fact.scope(), terms);
  }

  private Truth atLeast(Condition.AtLeast atLeast, Subject subject, Terms terms, Inquiry inquiry) {
    int yes = 0;
    int open = 0;
    for (Condition each : atLeast.of()) {
      Truth truth = ask(each, subject, terms, inquiry);
      yes += truth == Truth.TRUE ? 1 : 0;
      open += truth == Truth.UNKNOWN ? 1 : 0;
    }
    if (yes >= atLeast.number()) {
      return Truth.TRUE;
    }
    return yes + open < atLeast.number() ? Truth.FALSE : Truth.UNKNOWN;
  }

  private Truth linked(Condition.Linked linked, Subject subject, Terms terms, Inquiry inquiry) {
    Value named = inquiry.settle(system.fact(subject, linked.by(), inquiry).value());
    if (Values.isNothing(named)) {
      return Truth.FALSE;
    }
    List<Value> each = named instanceof Value.ListValue list ? list.items() : List.of(named);
    Truth any = Truth.FALSE;
    for (Value value : each) {
      Subject neighbour = system.links().target(subject, value, -1, inquiry);
      any = any.or(neighbour == null ? Truth.UNKNOWN : fits(linked, neighbour, terms, inquiry));
    }
    boolean open = named instanceof Value.ListValue list && list.open();
    return open ? any.or(Truth.UNKNOWN) : any;
  }

  private Truth fits(Condition.Linked linked, Subject neighbour, Terms terms, Inquiry inquiry) {
    if (linked.kind() >= 0 && !neighbour.entry().is(linked.kind())) {
      return Truth.FALSE;
    }
    Condition where = linked.where();
    return where == null ? Truth.TRUE : ask(where, neighbour, terms, inquiry);
  }

  /** Why a condition can't be answered. */
  public Cause why(Condition condition, Subject subject, Inquiry inquiry) {
    for (Ground ground : grounds(condition, subject, Terms.NONE, Truth.UNKNOWN, inquiry)) {
      return cause(ground, inquiry);
    }
    return new Cause(Cause.Kind.LIMIT, subject.resource().configAddress(), subject.header());
  }

  /** All members of a list that fit a test of which one is enough; else the value that decided. */
  public Value deciding(Ground ground, Inquiry inquiry) {
    Value whole = inquiry.settle(ground.fact().value());
    if (!(ground.test() instanceof Test.Some some) || !(whole instanceof Value.ListValue list)) {
      return ground.value();
    }
    FactDef def = system.knowledge().fact(ground.factId());
    Tests.Asked asked = new Tests.Asked(ground.subject(), def, ground.fact().scope(), Terms.NONE);
    List<Value> fitting = new ArrayList<>();
    for (Value item : list.items()) {
      if (system.tests().ask(some.test(), item, asked, inquiry) == Truth.TRUE) {
        fitting.add(item);
      }
    }
    return fitting.size() < 2
        ? ground.value()
        : new Value.ListValue(fitting, list.shape(), null, list.origin());
  }

  /** What would settle a test that could not be answered. */
  public Cause cause(Ground ground, Inquiry inquiry) {
    FactDef fact = system.knowledge().fact(ground.factId());
    Value value = inquiry.settle(ground.value());
    if (value instanceof Value.Unknown unknown) {
      return unknown.cause();
    }
    if (ground.test() instanceof Test.Allows allows) {
      Cause cause = Policies.ask(system, allows, value).cause();
      if (cause != null) {
        return cause;
      }
    }
    if (value instanceof Value.ListValue list && list.open()) {
      return Values.cause(list, fact.name());
    }
    Value known = inquiry.settle(Values.known(value));
    String text = Values.text(known);
    if (text != null) {
      return text.length() <= LONGEST_WORD
          ? new Cause(Cause.Kind.KNOWLEDGE, text, null, fact.table())
          : new Cause(
              Cause.Kind.MEANING, Values.written(value.origin(), fact.name()), null, fact.name());
    }
    Value product = known instanceof Value.MapValue map ? map.get("product") : null;
    return product != null && known instanceof Value.MapValue map
        ? product(map, product, ground.test(), inquiry)
        : Values.cause(known, fact.name());
  }

  private Cause product(Value.MapValue map, Value product, @Nullable Test test, Inquiry inquiry) {
    Value version = map.get("version");
    if (version != null && Values.text(version) == null && !Values.isNothing(version)) {
      return Values.cause(version, "version");
    }
    if (Values.text(product) == null) {
      return Values.cause(product, "product");
    }
    String name = Values.text(product);
    String of = version == null ? null : Values.text(version);
    return new Cause(
        test instanceof Test.Past past && new Lifetimes(system).unsure(past, map, inquiry)
            ? Cause.Kind.UNSURE
            : Cause.Kind.KNOWLEDGE,
        name + (of == null ? "" : " " + of),
        null,
        test instanceof Test.Past past ? past.table() : null);
  }

  /**
   * The tests on which an answer rests, in the order of the condition.
   *
   * @param truth the answer that was given
   */
  public List<Ground> grounds(
      Condition condition, Subject subject, Terms terms, Truth truth, Inquiry inquiry) {
    List<Ground> grounds = new ArrayList<>();
    collect(condition, subject, terms, truth, inquiry, grounds);
    return grounds;
  }

  private void collect(
      Condition condition,
      Subject subject,
      Terms terms,
      Truth truth,
      Inquiry inquiry,
      List<Ground> grounds) {
    if (condition instanceof Condition.Holds holds) {
      Fact fact = voice(subject, holds, terms, truth, inquiry);
      Tests.Asked asked = asked(subject, holds, fact, terms);
      Value value = new Deciding(system, asked, inquiry).value(holds.test(), fact.value(), truth);
      grounds.add(new Ground(subject, holds.fact(), fact, holds.test(), value));
    } else if (condition instanceof Condition.Not not) {
      collect(not.of(), subject, terms, truth.not(), inquiry, grounds);
    } else if (condition instanceof Condition.Linked linked) {
      Fact fact = system.fact(subject, linked.by(), inquiry);
      grounds.add(
          new Ground(subject, linked.by(), fact, new Test.Is(Test.State.SET), fact.value()));
    } else if (!(condition instanceof Condition.Present)) {
      for (Condition each : parts(condition)) {
        if (ask(each, subject, terms, inquiry) == truth) {
          collect(each, subject, terms, truth, inquiry, grounds);
        }
      }
    }
  }

  /** Of several who speak of a fact the first who alone gives the answer; else all together. */
  private Fact voice(
      Subject subject, Condition.Holds holds, Terms terms, Truth truth, Inquiry inquiry) {
    Fact fact = system.fact(subject, holds.fact(), inquiry);
    for (Fact each : fact.voices()) {
      Tests.Asked asked = asked(subject, holds, each, terms);
      if (system.tests().ask(holds.test(), each.value(), asked, inquiry) == truth) {
        return each;
      }
    }
    return fact;
  }

  private static List<Condition> parts(Condition condition) {
    if (condition instanceof Condition.All all) {
      return all.of();
    }
    return condition instanceof Condition.Any any ? any.of() : ((Condition.AtLeast) condition).of();
  }
}
