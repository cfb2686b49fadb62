package dev.sekisho.facts;

import dev.sekisho.graph.Resource;
import dev.sekisho.knowledge.Condition;
import dev.sekisho.value.Cause;
import dev.sekisho.value.Truth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a system as a whole holds, among the resources of one provider or of all. */
public final class Presence {
  private static final int MOST_WITNESSES = 3;

  private final SystemFacts facts;
  private final Terms terms;
  private final @Nullable String provider;
  private final List<Subject> witnesses = new ArrayList<>();
  private @Nullable Cause doubt;

  /**
   * @param provider whose resources count ({@code aws}); null for those of any
   */
  public Presence(SystemFacts facts, Terms terms, @Nullable String provider) {
    this.facts = facts;
    this.terms = terms;
    this.provider = provider;
  }

  /** Asks a condition that is made of {@code present} alone. */
  public Truth ask(Condition condition) {
    if (condition instanceof Condition.Present present) {
      return of(present);
    }
    if (condition instanceof Condition.Not not) {
      return ask(not.of()).not();
    }
    boolean all = condition instanceof Condition.All;
    List<Condition> parts =
        condition instanceof Condition.All each ? each.of() : ((Condition.Any) condition).of();
    Truth whole = Truth.of(all);
    for (Condition each : parts) {
      whole = all ? whole.and(ask(each)) : whole.or(ask(each));
    }
    return whole;
  }

  /**
   * Whether something of one of the kinds is built and fits. What only may be built, or may fit, is
   * unknown.
   */
  public Truth of(Condition.Present sought) {
    Truth there = Truth.FALSE;
    Cause first = null;
    for (Subject subject : facts.subjects()) {
      Truth fits = meant(sought, subject) ? fits(sought, subject) : Truth.FALSE;
      if (fits == Truth.TRUE) {
        if (witnesses.size() < MOST_WITNESSES) {
          witnesses.add(subject);
        }
        return fits;
      }
      if (fits == Truth.UNKNOWN) {
        there = fits;
        first = first == null ? doubt(sought, subject) : first;
      }
    }
    doubt = doubt == null ? first : doubt;
    return there;
  }

  /** The first that was found for each {@code present} that holds, at most a few. */
  public List<Subject> witnesses() {
    return witnesses;
  }

  /** Why the first of the answers that are unknown is so; null where none was. */
  public @Nullable Cause doubt() {
    return doubt;
  }

  private boolean meant(Condition.Present sought, Subject subject) {
    if (provider != null && !provider.equals(subject.entry().provider())) {
      return false;
    }
    for (int kind : sought.kinds()) {
      if (subject.entry().is(kind)) {
        return true;
      }
    }
    return false;
  }

  private Truth fits(Condition.Present sought, Subject subject) {
    Condition where = sought.where();
    Truth holds =
        where == null ? Truth.TRUE : facts.asking().ask(where, subject, terms, Inquiry.undecided());
    return subject.resource().exists().and(holds);
  }

  private Cause doubt(Condition.Present sought, Subject subject) {
    Resource resource = subject.resource();
    if (resource.exists() == Truth.UNKNOWN) {
      return new Cause(Cause.Kind.EXPANSION, resource.configAddress(), resource.header());
    }
    Condition where = sought.where();
    return where == null
        ? new Cause(Cause.Kind.LIMIT, resource.configAddress(), resource.header())
        : facts.asking().why(where, subject, Inquiry.undecided());
  }
}
