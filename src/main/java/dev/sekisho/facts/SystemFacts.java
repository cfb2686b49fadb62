package dev.sekisho.facts;

import dev.sekisho.graph.Opaque;
import dev.sekisho.graph.Resource;
import dev.sekisho.graph.ResourceGraph;
import dev.sekisho.knowledge.Entry;
import dev.sekisho.knowledge.FactDef;
import dev.sekisho.knowledge.FactType;
import dev.sekisho.knowledge.Knowledge;
import dev.sekisho.knowledge.Table;
import dev.sekisho.value.Cause;
import dev.sekisho.value.Truth;
import dev.sekisho.value.Value;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All subjects of one system and what is known of them. The door of this package. A fact is worked
 * out when it is first asked for and kept, unless it hangs on a choice that is still open.
 */
public final class SystemFacts {
  private final SystemGraphs graphs;
  private final Knowledge knowledge;
  private final LocalDate asOf;
  private final List<Subject> subjects = new ArrayList<>();
  private final List<Subject> wholes = new ArrayList<>();
  private final List<Subject> speakers = new ArrayList<>();
  private final List<Opaque> opaque = new ArrayList<>();
  private final IdentityHashMap<ResourceGraph, Addresses> addresses = new IdentityHashMap<>();
  private final Resolver resolver = new Resolver(this);
  private final Asking asking = new Asking(this);
  private final Tests tests = new Tests(this);
  private final Operands operands = new Operands(this);
  private final Links links = new Links(this);
  private final Contributions contributions = new Contributions(this);
  private final Placement placement;
  private final Derivations derivations;
  private @Nullable Subject nobody;
  private @Nullable Set<String> strangers;

  private SystemFacts(SystemGraphs graphs, Knowledge knowledge, LocalDate asOf) {
    this.graphs = graphs;
    this.knowledge = knowledge;
    this.asOf = asOf;
    this.placement = new Placement(this);
    this.derivations = new Derivations(this);
  }

  /**
   * Finds the subjects of a system.
   *
   * @param asOf the day against which versions are judged
   */
  public static SystemFacts of(SystemGraphs graphs, Knowledge knowledge, LocalDate asOf) {
    SystemFacts facts = new SystemFacts(graphs, knowledge, asOf);
    for (ResourceGraph graph : graphs.graphs()) {
      facts.opaque.addAll(graph.opaque());
      facts.addresses.put(graph, new Addresses());
      for (Resource resource : graph.resources()) {
        if (resource.exists() != Truth.FALSE) {
          facts.add(resource, graph);
        }
      }
    }
    return facts;
  }

  private void add(Resource resource, ResourceGraph graph) {
    Addresses here = in(graph);
    here.resources.put(resource.address(), resource);
    List<Entry> entries = knowledge.entries(resource.type());
    Subject owner = null;
    for (Entry entry : entries) {
      if (entry.parts() == null) {
        Subject subject = Subject.whole(resource, graph, entry);
        if (entry.kinds().length > 0) {
          owner = subject;
          here.subjects.put(resource.address(), subject);
          wholes.add(subject);
          subjects.add(subject);
        }
        speaks(subject);
      }
    }
    for (Entry entry : entries) {
      if (entry.parts() != null) {
        for (Subject part : Parts.of(resource, graph, entry, owner)) {
          if (entry.kinds().length > 0) {
            subjects.add(part);
          }
          speaks(part);
        }
      }
    }
  }

  private void speaks(Subject subject) {
    if (nobody == null) {
      nobody = subject;
    }
    if (!subject.entry().contributions().isEmpty()) {
      speakers.add(subject);
    }
  }

  /** Everything that rules may ask about, in the order of the graphs; parts follow their owner. */
  public List<Subject> subjects() {
    return subjects;
  }

  /** Asks conditions of subjects. */
  public Asking asking() {
    return asking;
  }

  /** What is known of a fact of a subject. */
  public Fact fact(Subject subject, int id, Inquiry inquiry) {
    Fact known = subject.known(id);
    if (known != null) {
      return known;
    }
    if (!inquiry.enter(subject, id)) {
      return Fact.unknown(
          new Cause(Cause.Kind.LIMIT, subject.resource().configAddress(), subject.header()),
          subject);
    }
    int before = inquiry.touched();
    Fact found = work(subject, id, inquiry);
    inquiry.leave();
    if (inquiry.touched() == before) {
      subject.keep(id, found);
    }
    return found;
  }

  private Fact work(Subject subject, int id, Inquiry inquiry) {
    FactDef fact = knowledge.fact(id);
    Cause rest = subject.rest();
    Entry.Fill fill = subject.entry().fill(id);
    if (fill == null || fill.spec() == null) {
      FactDef.Follow follow = fact.follow();
      return follow == null
          ? derivations.derive(subject, fact, inquiry)
          : links.follow(subject, fact, follow, inquiry);
    }
    if (rest != null) {
      return Fact.unknown(rest, subject);
    }
    Fact own = resolver.resolve(subject, fact, fill.spec(), inquiry);
    return fill.contributed() && own.from() != Fact.From.NOT_ASKED
        ? contributions.joined(subject, fact, own, inquiry)
        : own;
  }

  /** What a contributor says of a fact; null where it says nothing. */
  @Nullable Fact said(Subject speaker, FactDef fact, Inquiry inquiry) {
    Entry.Fill fill = speaker.entry().fill(fact.id());
    return fill == null ? null : Hearing.said(this, speaker, fact, fill, inquiry);
  }

  /** Whether a rule that asks for one of these facts asks this subject at all. */
  public Truth asked(Subject subject, int[] facts, Inquiry inquiry) {
    for (int id : facts) {
      if (subject.entry().fill(id) == null) {
        continue;
      }
      Fact fact = fact(subject, id, inquiry);
      if (fact.from() != Fact.From.NOT_ASKED) {
        return Truth.TRUE;
      }
    }
    return Truth.of(facts.length == 0);
  }

  public Knowledge knowledge() {
    return knowledge;
  }

  public SystemProfile profile() {
    return graphs.profile();
  }

  public SystemGraphs graphs() {
    return graphs;
  }

  LocalDate asOf() {
    return asOf;
  }

  /** The subject at an address of a graph; null where there is none of a kind. */
  @Nullable Subject at(ResourceGraph graph, String address) {
    return in(graph).subjects.get(address);
  }

  @Nullable Resource resource(ResourceGraph graph, String address) {
    return in(graph).resources.get(address);
  }

  private Addresses in(ResourceGraph graph) {
    Addresses known = addresses.get(graph);
    if (known == null) {
      throw new IllegalArgumentException("a graph of another system: " + graph.root());
    }
    return known;
  }

  /** What stands at the addresses of one graph; another graph may use the same addresses. */
  private static final class Addresses {
    final Map<String, Subject> subjects = new HashMap<>();
    final Map<String, Resource> resources = new HashMap<>();
  }

  List<Subject> wholes() {
    return wholes;
  }

  List<Subject> speakers() {
    return speakers;
  }

  /** What could not be looked into. */
  public List<Opaque> opaque() {
    return opaque;
  }

  /** Whether a cause is that of something that could not be looked into. */
  boolean isOpaque(Cause cause) {
    Set<String> known = strangers;
    if (known == null) {
      known = new HashSet<>();
      for (Opaque each : opaque) {
        known.add(each.cause().subject());
      }
      strangers = known;
    }
    return known.contains(cause.subject());
  }

  /** Stands where a subject is needed and none is meant. */
  Subject nobody() {
    Subject any = nobody;
    if (any == null) {
      throw new IllegalStateException("a system without subjects asks nothing");
    }
    return any;
  }

  Resolver resolver() {
    return resolver;
  }

  Tests tests() {
    return tests;
  }

  Operands operands() {
    return operands;
  }

  Links links() {
    return links;
  }

  Placement placement() {
    return placement;
  }

  /** The text of a known scalar; of text with holes with a mark for each; else nothing. */
  public String textOf(Value value) {
    Value known = Values.known(value);
    if (known instanceof Value.Partial partial) {
      return Partials.marked(partial).replace(Partials.HOLE, '…');
    }
    String text = Values.text(known);
    return text == null ? "" : text;
  }

  /** The region or zone that a value of a place means. */
  public Value placeOf(Subject subject, Value value, Inquiry inquiry) {
    return placement.name(subject, value, inquiry);
  }

  /** The row of knowledge that is for a value of a fact; null where there is none. */
  public Table.@Nullable Row row(Subject subject, int id, Fact fact, Value value, Inquiry inquiry) {
    FactDef def = knowledge.fact(id);
    Value settled = inquiry.settle(value);
    if (def.type() == FactType.PRODUCT) {
      return new Lifetimes(this)
          .rowOf(def.table() == null ? "lifecycle" : def.table(), settled, inquiry);
    }
    Value one =
        settled instanceof Value.ListValue list && !list.items().isEmpty()
            ? list.items().get(0)
            : settled;
    return tests.row(one, new Tests.Asked(subject, def, fact.scope(), Terms.NONE), inquiry);
  }
}
