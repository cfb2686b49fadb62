package dev.sekisho.facts;

import dev.sekisho.knowledge.FactDef;
import dev.sekisho.value.Value;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Facts that no entry fills: worked out from the graph, from the profile or from other facts. */
final class Derivations {
  private final SystemFacts system;
  private final Stages stages;
  private final Surroundings surroundings;
  private final Tagged tagged;
  private @Nullable Reach reach;
  private @Nullable Routes routes;
  private @Nullable Scripts scripts;
  private @Nullable RegionGuards guards;
  private @Nullable Services services;
  private @Nullable Services offerings;
  private @Nullable Strengths strengths;
  private @Nullable Schedules schedules;
  private @Nullable Feeds feeds;
  private final References references = new References();

  Derivations(SystemFacts system) {
    this.system = system;
    this.stages = new Stages(system);
    this.surroundings = new Surroundings(system);
    this.tagged = new Tagged(system);
  }

  Fact derive(Subject subject, FactDef fact, Inquiry inquiry) {
    return switch (fact.name()) {
      case "names" -> names(subject, fact);
      case "kinds" -> surroundings.kinds(subject);
      case "exceptions" -> surroundings.exceptions(subject);
      case "sink.outside" -> surroundings.outsideSinks(subject, inquiry);
      case "provider" -> surroundings.provider(subject);
      case "provider.country" -> surroundings.country(subject);
      case "provider.resources" -> surroundings.resources(subject, inquiry);
      case "place.region" -> system.placement().named(subject, inquiry);
      case "place.abroad" -> system.placement().abroad(subject, inquiry);
      case "place.declared" -> system.placement().declared(subject);
      case "place.permitted" -> new PermittedPlaces(system).of(subject, inquiry);
      case "tags" -> tagged.keys(subject, inquiry);
      case "data.class" -> tagged.dataClass(subject, inquiry);
      case "selected.records" -> tagged.records(subject, inquiry);
      case "stage" -> stages.of(subject, inquiry);
      case "reach.public-address" -> reach().publicAddress(subject, inquiry);
      case "reach.ports" -> reach().ports(subject, Reach.From.OUTSIDE, inquiry);
      case "reach.world-ports" -> reach().ports(subject, Reach.From.EVERYWHERE, inquiry);
      case "reach.group-ports" -> reach().ports(subject, Reach.From.ANYWHERE, inquiry);
      case "reach.bearers" -> reach().bearers(subject, inquiry);
      case "reach.route" -> routes().of(subject, inquiry);
      case "guard.regions" -> guards().regions(subject, inquiry);
      case "guard.exempted" -> guards().exempted(subject, inquiry);
      case "script.text" -> scripts().texts(subject, inquiry);
      case "script.products" -> scripts().products(subject, inquiry);
      case "service" -> services().of(subject, inquiry);
      case "offering" -> offerings().of(subject, inquiry);
      case "offering.tier" -> offerings().column("tier", subject, inquiry);
      case "key.strengths" -> strengths().of(subject, inquiry);
      case "feed.notices-only" -> feeds().noticesOnly(subject, inquiry);
      case "schedule.hours" -> schedules().hours(subject, inquiry);
      case "referred-to" -> references.of(subject);
      case "image.products" -> scripts().imaged(subject, inquiry);
      default -> Fact.nothing(subject);
    };
  }

  private Reach reach() {
    Reach known = reach;
    if (known == null) {
      known = new Reach(system);
      reach = known;
    }
    return known;
  }

  private Routes routes() {
    Routes known = routes;
    if (known == null) {
      known = new Routes(system);
      routes = known;
    }
    return known;
  }

  private Scripts scripts() {
    Scripts known = scripts;
    if (known == null) {
      known = new Scripts(system);
      scripts = known;
    }
    return known;
  }

  private RegionGuards guards() {
    RegionGuards known = guards;
    if (known == null) {
      known = new RegionGuards(system);
      guards = known;
    }
    return known;
  }

  private Services services() {
    Services known = services;
    if (known == null) {
      known = new Services(system, "superseded-services", "service.variant");
      services = known;
    }
    return known;
  }

  private Services offerings() {
    Services known = offerings;
    if (known == null) {
      known = new Services(system, "service-tiers", "offering.variant");
      offerings = known;
    }
    return known;
  }

  private Strengths strengths() {
    Strengths known = strengths;
    if (known == null) {
      known = new Strengths(system);
      strengths = known;
    }
    return known;
  }

  private Schedules schedules() {
    Schedules known = schedules;
    if (known == null) {
      known = new Schedules(system);
      schedules = known;
    }
    return known;
  }

  private Feeds feeds() {
    Feeds known = feeds;
    if (known == null) {
      known = new Feeds(system);
      feeds = known;
    }
    return known;
  }

  /** Label, name argument and Name tag together. */
  private static Fact names(Subject subject, FactDef fact) {
    List<Value> names = new ArrayList<>(3);
    names.add(new Value.Text(subject.resource().name(), subject.origin()));
    for (var path : subject.entry().names()) {
      Reads reads = new Reads(Inquiry.undecided());
      reads.read(subject, path);
      names.addAll(reads.values());
    }
    Value tag = Tags.named(subject, "Name");
    if (tag != null) {
      names.add(tag);
    }
    Value list = new Value.ListValue(names, Value.ListShape.LIST, null, subject.origin());
    return Fact.of(list, Fact.From.WRITTEN, fact.name());
  }
}
