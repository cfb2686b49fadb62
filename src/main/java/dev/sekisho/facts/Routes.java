package dev.sekisho.facts;

import dev.sekisho.value.Cause;
import dev.sekisho.value.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Whether a route leads from the internet to where a subject stands. It is closed only where the
 * templates say which table each of its subnets has, and all routes of these tables lead elsewhere.
 * A table that is named nowhere proves nothing: another stack may set it.
 */
final class Routes {
  static final String CLOSED = "closed";
  private static final String OUTSIDE = "outside";
  private static final String INNER = "inner";

  private final SystemFacts system;
  private final int subnets;
  private final int network;
  private final int table;
  private final int mainTable;
  private final int mainOf;
  private final int ways;
  private final int gateway;
  private final int subnetKind;
  private final int tableKind;
  private final int routeKind;
  private @Nullable Map<Subject, List<Subject>> inline;
  private @Nullable Map<Subject, List<Subject>> mains;
  private final Map<Subject, Way> tables = new HashMap<>();
  private @Nullable Boolean closedSubnets;
  private @Nullable Boolean closedTables;
  private @Nullable Cause lost;

  Routes(SystemFacts system) {
    this.system = system;
    this.subnets = system.knowledge().factId("network.subnet");
    this.network = system.knowledge().factId("subnet.network");
    this.table = system.knowledge().factId("subnet.table");
    this.mainTable = system.knowledge().factId("network.table");
    this.mainOf = system.knowledge().factId("table.network");
    this.ways = system.knowledge().factId("table.ways");
    this.gateway = system.knowledge().factId("route.gateway");
    this.subnetKind = system.knowledge().kindId("subnet");
    this.tableKind = system.knowledge().kindId("route-table");
    this.routeKind = system.knowledge().kindId("route");
  }

  /**
   * What is known of the way from outside.
   *
   * @param state how much is sure
   * @param through the route that leads there; null where none is known to
   * @param cause why nothing is sure, where learning a value may close it
   */
  private record Way(State state, @Nullable Value through, @Nullable Cause cause) {
    static final Way NONE = new Way(State.CLOSED, null, null);
    static final Way UNSAID = new Way(State.UNSAID, null, null);

    Way or(Way other) {
      return state.compareTo(other.state) >= 0 ? this : other;
    }

    static Way open(Cause cause) {
      return settled(cause) ? UNSAID : new Way(State.UNKNOWN, null, cause);
    }
  }

  /** From least to most: of several ways the one that is most open counts. */
  private enum State {
    CLOSED,
    /** Some value is not known that may open it, or close it. */
    UNKNOWN,
    /** The templates don't say, whatever their values turn out to be. */
    UNSAID,
    OPEN
  }

  /** Whether no value of these templates could ever be a part of them. */
  static boolean settled(Cause cause) {
    return cause.absentModule()
        || cause.senseless()
        || cause.kind() == Cause.Kind.ABSENT_CALLER
        || cause.kind() == Cause.Kind.OTHER_STACK
        || cause.kind() == Cause.Kind.KNOWLEDGE;
  }

  /** The way as addresses, {@code closed}, or nothing where the templates don't say. */
  Fact of(Subject subject, Inquiry inquiry) {
    Way way = subject.entry().is(subnetKind) ? ofSubnet(subject, inquiry) : ofAll(subject, inquiry);
    Value through = way.through();
    Cause cause = way.cause();
    return switch (way.state()) {
      case CLOSED -> derived(new Value.Text(CLOSED, subject.origin()));
      case OPEN -> through == null ? Fact.nothing(subject) : derived(through);
      case UNSAID -> Fact.nothing(subject);
      case UNKNOWN -> cause == null ? Fact.nothing(subject) : Fact.unknown(cause, subject);
    };
  }

  private static Fact derived(Value value) {
    return Fact.of(value, Fact.From.DERIVED, "");
  }

  private Way ofAll(Subject subject, Inquiry inquiry) {
    Value list = inquiry.settle(system.fact(subject, subnets, inquiry).value());
    List<Value> items = new ArrayList<>();
    Cause rest = Lists.take(list, items);
    if (items.isEmpty() && rest == null) {
      return Way.UNSAID;
    }
    Way way = rest == null ? Way.NONE : maybe(Way.open(rest), subnetKind);
    for (Value each : items) {
      Subject subnet = target(subject, each, subnetKind, inquiry);
      way =
          way.or(
              subnet == null
                  ? maybe(elsewhere(inquiry.settle(each)), subnetKind)
                  : ofSubnet(subnet, inquiry));
    }
    return way;
  }

  /** What is named and is no thing of ours; a value that is not known may yet turn out to be. */
  private static Way elsewhere(Value named) {
    Value known = Values.known(named);
    return known instanceof Value.Unknown unknown ? Way.open(unknown.cause()) : Way.UNSAID;
  }

  private @Nullable Subject target(Subject from, Value named, int kind, Inquiry inquiry) {
    Subject found = system.links().target(from, named, -1, inquiry);
    return found != null && found.entry().is(kind) ? found : null;
  }

  private Way ofSubnet(Subject subnet, Inquiry inquiry) {
    Value named = inquiry.settle(system.fact(subnet, table, inquiry).value());
    if (!Values.isNothing(named)) {
      Subject own = target(subnet, named, tableKind, inquiry);
      return own == null ? maybe(elsewhere(named), tableKind) : ofTable(own, inquiry);
    }
    Value within = inquiry.settle(system.fact(subnet, network, inquiry).value());
    Subject network = system.links().target(subnet, within, mainTable, inquiry);
    return network == null
        ? maybe(elsewhere(within), tableKind)
        : maybe(ofMain(network, inquiry), tableKind);
  }

  /** Of the main table of a network, if one is set; its routes may name it by the network. */
  private Way ofMain(Subject network, Inquiry inquiry) {
    Way direct = ways(network, inquiry, Way.UNSAID);
    Value set = inquiry.settle(system.fact(network, mainTable, inquiry).value());
    if (!Values.isNothing(set)) {
      Subject own = target(network, set, tableKind, inquiry);
      return own == null ? elsewhere(set) : ofTable(own, inquiry);
    }
    List<Subject> taken = mains().getOrDefault(network, List.of());
    Cause unknown = lost;
    Way other = unknown == null ? Way.NONE : Way.open(unknown);
    if (taken.isEmpty() && unknown != null) {
      return ways(network, inquiry, other);
    }
    return taken.size() == 1
        ? ways(network, inquiry, Way.NONE).or(ofTable(taken.get(0), inquiry)).or(other)
        : direct;
  }

  private Way ofTable(Subject routes, Inquiry inquiry) {
    Way known = tables.get(routes);
    if (known != null) {
      return known;
    }
    int before = inquiry.touched();
    Way found = read(routes, inquiry);
    if (inquiry.touched() == before) {
      tables.put(routes, found);
    }
    return found;
  }

  private Way read(Subject routes, Inquiry inquiry) {
    Way way = ways(routes, inquiry, Way.NONE);
    for (Subject each : inline().getOrDefault(routes, List.of())) {
      Cause rest = each.rest();
      way = way.or(rest != null ? Way.open(rest) : ways(each, inquiry, Way.NONE));
    }
    return way;
  }

  /** What is said of the routes of a table, or by one of them. */
  private Way ways(Subject speaker, Inquiry inquiry, Way unless) {
    Fact said = system.fact(speaker, ways, inquiry);
    List<Value> items = new ArrayList<>();
    Cause rest = Lists.take(inquiry.settle(said.value()), items);
    Way way = rest == null ? unless : unless.or(Way.open(rest));
    for (Value each : items) {
      way = way.or(way(speaker, said, inquiry.settle(each)));
    }
    return way;
  }

  private Way way(Subject speaker, Fact said, Value leads) {
    if (leads instanceof Value.Unknown unknown) {
      return Way.open(unknown.cause());
    }
    String word = Values.text(leads);
    if (INNER.equals(word)) {
      return Way.NONE;
    }
    return OUTSIDE.equals(word)
        ? new Way(State.OPEN, through(speaker, said, leads), null)
        : Way.UNSAID;
  }

  /** The table and the gateway, with the place of the route. */
  private Value through(Subject speaker, Fact said, Value leads) {
    Subject route = speaker;
    List<Fact> voices = said.voices().isEmpty() ? List.of(said) : said.voices();
    for (Fact each : voices) {
      Subject companion = each.companion();
      if (companion != null && companion.header().equals(leads.origin().span())) {
        route = companion;
      }
    }
    Value named = system.fact(route, gateway, Inquiry.undecided()).value();
    String to =
        named instanceof Value.Reference reference ? reference.address() : system.textOf(named);
    String from = speaker.resource().configAddress();
    return new Value.Text(to.isEmpty() ? from : from + " → " + to, leads.origin());
  }

  /** What is not known stays open only where it could turn out to be something closed of ours. */
  private Way maybe(Way way, int kind) {
    return way.state() == State.UNKNOWN && !mayBeClosed(kind) ? Way.UNSAID : way;
  }

  private boolean mayBeClosed(int kind) {
    Boolean known = kind == tableKind ? closedTables : closedSubnets;
    if (known == null) {
      known = false;
      for (Subject each : system.subjects()) {
        known = known || (each.entry().is(kind) && mayBeClosed(each));
      }
      if (kind == tableKind) {
        closedTables = known;
      } else {
        closedSubnets = known;
      }
    }
    return known;
  }

  private boolean mayBeClosed(Subject each) {
    Inquiry inquiry = Inquiry.undecided();
    Way way = each.entry().is(tableKind) ? ofTable(each, inquiry) : ofSubnet(each, inquiry);
    return way.state().compareTo(State.UNKNOWN) <= 0;
  }

  /** The routes that are written inside each table. */
  private Map<Subject, List<Subject>> inline() {
    Map<Subject, List<Subject>> known = inline;
    if (known == null) {
      known = new HashMap<>();
      for (Subject each : system.subjects()) {
        Subject owner = each.entry().is(routeKind) ? each.owner() : null;
        if (owner != null) {
          known.computeIfAbsent(owner, k -> new ArrayList<>(2)).add(each);
        }
      }
      inline = known;
    }
    return known;
  }

  /** Tables that take over the main one of a network, by that network. */
  private Map<Subject, List<Subject>> mains() {
    Map<Subject, List<Subject>> known = mains;
    if (known == null) {
      known = new HashMap<>();
      for (Subject each : system.subjects()) {
        if (each.entry().is(tableKind) && each.entry().fill(mainOf) != null) {
          Inquiry inquiry = Inquiry.undecided();
          Value named = inquiry.settle(system.fact(each, mainOf, inquiry).value());
          Subject network = system.links().target(each, named, mainTable, inquiry);
          if (network != null) {
            known.computeIfAbsent(network, k -> new ArrayList<>(1)).add(each);
          } else if (named instanceof Value.Unknown unknown) {
            lost = unknown.cause();
          }
        }
      }
      mains = known;
    }
    return known;
  }
}
