package dev.sekisho.facts;

import dev.sekisho.graph.Opaque;
import dev.sekisho.graph.Resource;
import dev.sekisho.graph.ResourceGraph;
import dev.sekisho.graph.Suppression;
import dev.sekisho.knowledge.Table;
import dev.sekisho.value.Cause;
import dev.sekisho.value.Origin;
import dev.sekisho.value.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is known of a subject without reading its arguments: whose it is, and who stands by it. */
final class Surroundings {
  private final SystemFacts system;
  private final int sinks;
  private @Nullable IdentityHashMap<ResourceGraph, Map<String, List<Subject>>> byProvider;

  Surroundings(SystemFacts system) {
    this.system = system;
    this.sinks = system.knowledge().factId("sink.addresses");
  }

  /** Everything that it is. */
  Fact kinds(Subject subject) {
    List<Value> kinds = new ArrayList<>();
    for (int kind : subject.entry().kinds()) {
      kinds.add(new Value.Text(system.knowledge().kindName(kind), subject.origin()));
    }
    return list(kinds, null, subject);
  }

  /** The cloud it belongs to, by the name that Terraform uses. */
  Fact provider(Subject subject) {
    return text(subject.entry().provider(), subject);
  }

  /** The country of the company behind that cloud; nothing where the table doesn't say. */
  Fact country(Subject subject) {
    Table table = system.knowledge().table("providers");
    Table.Row row = table == null ? null : table.find(null, subject.entry().provider());
    String country = row == null ? null : row.column("country");
    return country == null ? Fact.nothing(subject) : text(country, subject);
  }

  /** Rules that comments with a reason make an exception of. */
  Fact exceptions(Subject subject) {
    List<Value> rules = new ArrayList<>();
    for (Suppression each : subject.resource().suppressions()) {
      if (!each.reason().isBlank()) {
        Origin origin = Origin.of(each.span(), Origin.Kind.EXPRESSION);
        rules.add(new Value.Text(each.rule(), origin));
      }
    }
    return rules.isEmpty() ? Fact.nothing(subject) : list(rules, null, subject);
  }

  /** Destinations without those that the templates build themselves, which are judged there. */
  Fact outsideSinks(Subject subject, Inquiry inquiry) {
    if (sinks < 0 || subject.entry().fill(sinks) == null) {
      return Fact.nothing(subject);
    }
    Fact all = system.fact(subject, sinks, inquiry);
    Value value = inquiry.settle(all.value());
    if (value instanceof Value.Unknown) {
      return isBuiltHere(value) ? Fact.nothing(subject) : all;
    }
    List<Value> outside = new ArrayList<>();
    Cause rest = Lists.take(value, outside);
    outside.removeIf(each -> isBuiltHere(inquiry.settle(each)));
    return outside.isEmpty() && rest == null
        ? Fact.nothing(subject)
        : all.withValue(Lists.of(outside, rest, all.value().origin()));
  }

  /** An attribute that only exists once a resource of the templates is built, or a URL at it. */
  private static boolean isBuiltHere(Value value) {
    if (value instanceof Value.Partial url) {
      String scheme = Values.text(url.parts().get(0));
      boolean named = scheme != null && scheme.endsWith("://") && url.parts().size() > 1;
      Value host = Values.known(url.parts().get(named ? 1 : 0));
      return host instanceof Value.Reference || isBuiltHere(host);
    }
    return value instanceof Value.Unknown unknown && unknown.cause().kind() == Cause.Kind.COMPUTED;
  }

  /**
   * Of a provider configuration: what takes its place from it. Services without a place and what
   * says its own are left out.
   */
  Fact resources(Subject subject, Inquiry inquiry) {
    Resource.Provider provider = subject.resource().provider();
    if (subject.resource().mode() != Resource.Mode.CONFIGURATION) {
      return Fact.nothing(subject);
    }
    List<Value> bound = new ArrayList<>();
    for (Subject each : boundTo(subject.graph(), provider.configuration())) {
      Fact region = system.placement().region(each, inquiry);
      if (region.from() == Fact.From.DERIVED && !region.none()) {
        String address = each.resource().address();
        bound.add(new Value.Reference(address, "", null, each.origin()));
      }
    }
    Cause unseen = provider.alias() == null ? unseen(subject.graph()) : null;
    return bound.isEmpty() && unseen == null ? Fact.nothing(subject) : list(bound, unseen, subject);
  }

  /** A module that is not here uses the default configuration, unless it is handed another. */
  private static @Nullable Cause unseen(ResourceGraph graph) {
    for (Opaque each : graph.opaque()) {
      if (each.cause().absentModule()) {
        return each.cause();
      }
    }
    return null;
  }

  private List<Subject> boundTo(ResourceGraph graph, String configuration) {
    IdentityHashMap<ResourceGraph, Map<String, List<Subject>>> known = byProvider;
    if (known == null) {
      known = new IdentityHashMap<>();
      for (Subject each : system.wholes()) {
        if (each.resource().mode() == Resource.Mode.MANAGED) {
          known
              .computeIfAbsent(each.graph(), k -> new HashMap<>())
              .computeIfAbsent(each.resource().provider().configuration(), k -> new ArrayList<>())
              .add(each);
        }
      }
      byProvider = known;
    }
    return known.getOrDefault(graph, Map.of()).getOrDefault(configuration, List.of());
  }

  private static Fact text(String text, Subject subject) {
    return Fact.of(new Value.Text(text, subject.origin()), Fact.From.DERIVED, "");
  }

  private static Fact list(List<Value> items, @Nullable Cause rest, Subject subject) {
    return Fact.of(Lists.of(items, rest, subject.origin()), Fact.From.DERIVED, "");
  }
}
