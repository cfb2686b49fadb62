package dev.sekisho.facts;

import dev.sekisho.knowledge.Const;
import dev.sekisho.knowledge.FactType;
import dev.sekisho.value.Cause;
import dev.sekisho.value.Origin;
import dev.sekisho.value.Truth;
import dev.sekisho.value.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** From where a subject can be reached: by its address, and through the rules of its groups. */
final class Reach {
  private static final String EVERY_PORT = "0-65535";

  private final SystemFacts system;
  private final int groups;
  private final int subnets;
  private final int publicly;
  private final int extra;
  private final int assigns;
  private final int ruleGroup;
  private final int direction;
  private final int sources;
  private final int ports;
  private final int protocol;
  private final GroupBearers bearers;
  private @Nullable Map<Subject, List<Subject>> rules;
  private @Nullable Cause lost;

  Reach(SystemFacts system) {
    this.system = system;
    this.groups = system.knowledge().factId("network.groups");
    this.subnets = system.knowledge().factId("network.subnet");
    this.publicly = system.knowledge().factId("address.public");
    this.extra = system.knowledge().factId("address.extra");
    this.assigns = system.knowledge().factId("subnet.assigns-public");
    this.ruleGroup = system.knowledge().factId("rule.group");
    this.direction = system.knowledge().factId("rule.direction");
    this.sources = system.knowledge().factId("rule.sources");
    this.ports = system.knowledge().factId("rule.ports");
    this.protocol = system.knowledge().factId("rule.protocol");
    this.bearers = new GroupBearers(system);
  }

  /** Whose traffic is meant. */
  enum From {
    /** Any source at all, other groups included. */
    ANYWHERE,
    /** Addresses that are not private. */
    OUTSIDE,
    /** So many addresses that anybody may have one. */
    EVERYWHERE
  }

  /** Whether it has an address that the world can see. */
  Fact publicAddress(Subject subject, Inquiry inquiry) {
    Fact more = system.fact(subject, extra, inquiry);
    if (Boolean.TRUE.equals(Values.bool(inquiry.settle(more.value())))) {
      return more;
    }
    Fact own = system.fact(subject, publicly, inquiry);
    Value value = inquiry.settle(own.value());
    if (!Values.isNothing(value)) {
      boolean open = inquiry.settle(more.value()) instanceof Value.Unknown;
      return open && Boolean.FALSE.equals(Values.bool(value)) ? more : own;
    }
    return bySubnet(subject, more, inquiry);
  }

  private Fact bySubnet(Subject subject, Fact more, Inquiry inquiry) {
    Fact named = system.fact(subject, subnets, inquiry);
    Value list = inquiry.settle(named.value());
    Value unknown = inquiry.settle(more.value()) instanceof Value.Unknown other ? other : null;
    for (Value each : items(list)) {
      Fact assigned = system.links().factOf(subject, each, assigns, inquiry);
      Value value = inquiry.settle(assigned.value());
      if (Boolean.TRUE.equals(Values.bool(value))) {
        return Fact.of(value.withOrigin(each.origin()), Fact.From.WRITTEN, named.path());
      }
      if (value instanceof Value.Unknown) {
        unknown = value;
      }
    }
    if (unknown == null && list instanceof Value.ListValue open && open.open()) {
      unknown = Values.unknown(open, "subnet");
    }
    if (unknown == null && Values.isNothing(list)) {
      String path = named.path().isEmpty() ? " subnet" : "." + named.path();
      Cause cause =
          new Cause(Cause.Kind.DEFAULT_VALUE, subject.entry().type() + path, subject.header());
      return Fact.unknown(cause, subject);
    }
    Value answer = unknown == null ? new Value.Bool(false, list.origin()) : unknown;
    return Fact.of(answer, Fact.From.DERIVED, named.path());
  }

  private static List<Value> items(Value value) {
    if (value instanceof Value.ListValue list) {
      return list.items();
    }
    return Values.isNothing(value) ? List.of() : List.of(value);
  }

  /** The ports that the rules of its groups open to such sources. */
  Fact ports(Subject subject, From from, Inquiry inquiry) {
    Fact named = system.fact(subject, groups, inquiry);
    Value list = inquiry.settle(named.value());
    if (Values.isNothing(list)) {
      return Fact.nothing(subject);
    }
    List<Value> opened = new ArrayList<>();
    Cause rest = list instanceof Value.ListValue some ? some.rest() : null;
    if (list instanceof Value.Unknown unknown) {
      rest = unknown.cause();
    }
    for (Value each : items(list)) {
      Subject group = system.links().target(subject, each, -1, inquiry);
      if (group == null) {
        rest = Values.cause(inquiry.settle(each), "security group");
        continue;
      }
      for (Subject rule : rules().getOrDefault(group, List.of())) {
        rest = open(rule, from, opened, rest, inquiry);
      }
      rest = lost == null ? rest : lost;
    }
    Origin place = opened.isEmpty() ? list.origin() : opened.get(0).origin();
    Value ports = new Value.ListValue(opened, Value.ListShape.LIST, rest, place);
    return Fact.of(ports, Fact.From.DERIVED, named.path());
  }

  /** Adds what a rule opens; answers why there may be more. */
  private @Nullable Cause open(
      Subject rule, From from, List<Value> opened, @Nullable Cause rest, Inquiry inquiry) {
    Cause unknown = rule.rest();
    if (unknown != null) {
      return unknown;
    }
    String way = Values.text(inquiry.settle(system.fact(rule, direction, inquiry).value()));
    if ("egress".equals(way)) {
      return rest;
    }
    Value allowed = inquiry.settle(system.fact(rule, sources, inquiry).value());
    Truth fits = from == From.ANYWHERE ? Truth.TRUE : fits(allowed, from);
    if (fits == Truth.FALSE) {
      return rest;
    }
    Value kind = inquiry.settle(system.fact(rule, protocol, inquiry).value());
    String word = Values.text(kind);
    if ("other".equals(word)) {
      return rest;
    }
    Value range = inquiry.settle(system.fact(rule, ports, inquiry).value());
    if ("all".equals(word)) {
      range = new Value.Text(EVERY_PORT, kind.origin());
    }
    boolean sure = fits == Truth.TRUE && word != null && Values.text(range) != null && way != null;
    if (sure) {
      opened.add(range);
      return rest;
    }
    Value doubtful = fits != Truth.TRUE ? allowed : word == null ? kind : range;
    return Values.cause(doubtful, rule.entry().type());
  }

  private Truth fits(Value allowed, From from) {
    if (Values.isNothing(allowed)) {
      return Truth.FALSE;
    }
    Truth any = Truth.FALSE;
    for (Value each : items(allowed)) {
      any = any.or(from == From.EVERYWHERE ? everywhere(each) : outside(each));
    }
    boolean open = allowed instanceof Value.ListValue list && list.open();
    return open || allowed instanceof Value.Unknown ? any.or(Truth.UNKNOWN) : any;
  }

  /** A public range that is wider than any one owner's: one half of all addresses is as good. */
  private Truth everywhere(Value source) {
    Value known = Values.known(source);
    if (Values.text(known) == null) {
      return Truth.UNKNOWN;
    }
    Truth wide = Truth.FALSE;
    List<Const> widest = system.knowledge().list("widest-networks");
    if (widest != null) {
      for (Const block : widest) {
        wide = wide.or(Ranges.widerThan(known, block.text(), FactType.CIDR));
      }
    }
    return wide.and(outside(source));
  }

  private Truth outside(Value source) {
    Value known = Values.known(source);
    if (Values.text(known) == null) {
      return Truth.UNKNOWN;
    }
    Truth inside = Truth.FALSE;
    List<Const> reserved = system.knowledge().list("private-addresses");
    if (reserved != null) {
      for (Const block : reserved) {
        inside = inside.or(Ranges.within(known, block.text(), FactType.CIDR));
      }
    }
    return inside.not();
  }

  /** The rules of each group: those inside it, and those that name it. */
  private Map<Subject, List<Subject>> rules() {
    Map<Subject, List<Subject>> known = rules;
    if (known == null) {
      known = new HashMap<>();
      int kind = system.knowledge().kindId("firewall-rule");
      for (Subject subject : system.subjects()) {
        if (subject.entry().is(kind)) {
          Subject group = group(subject);
          if (group != null) {
            known.computeIfAbsent(group, k -> new ArrayList<>(2)).add(subject);
          }
        }
      }
      rules = known;
    }
    return known;
  }

  /** How those listen that bear the group of a rule; nothing where the group is not here. */
  Fact bearers(Subject rule, Inquiry inquiry) {
    Subject group = group(rule);
    return group == null ? Fact.nothing(rule) : bearers.of(rule, group, inquiry);
  }

  private @Nullable Subject group(Subject rule) {
    Subject owner = rule.owner();
    if (owner != null) {
      return owner;
    }
    Inquiry inquiry = Inquiry.undecided();
    Value named = inquiry.settle(system.fact(rule, ruleGroup, inquiry).value());
    Subject group = system.links().target(rule, named, -1, inquiry);
    if (group == null && named instanceof Value.Unknown unknown) {
      lost = unknown.cause();
    }
    return group;
  }
}
