package dev.sekisho.facts;

import dev.sekisho.graph.Resource;
import dev.sekisho.graph.TemplateLanguage;
import dev.sekisho.knowledge.Table;
import dev.sekisho.value.Cause;
import dev.sekisho.value.Origin;
import dev.sekisho.value.Value;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where a resource is: by an attribute of its own, by its zones, by its provider. Services without
 * a place of their own, and what must stand where a global service wants it, are nowhere.
 */
final class Placement {
  static final String ABROAD = "abroad";
  static final String REGIONS = "regions";

  /** Stands for the question of the region among the facts that are being worked out. */
  private static final int WHERE = -1;

  private final SystemFacts system;
  private final Map<String, Boolean> global = new HashMap<>();
  private final int zones;
  private final int globalJoin;
  private final int required;

  Placement(SystemFacts system) {
    this.system = system;
    this.zones = system.knowledge().factId("place.zones");
    this.globalJoin = system.knowledge().factId("place.global-join");
    this.required = system.knowledge().factId("place.required");
  }

  /** The effective region; nothing for what has none. */
  Fact region(Subject subject, Inquiry inquiry) {
    if (!inquiry.enter(subject, WHERE)) {
      Cause circle = new Cause(Cause.Kind.INVALID, "region", subject.header());
      return Fact.unknown(circle, subject);
    }
    Fact region = regionOf(subject, inquiry);
    inquiry.leave();
    return region;
  }

  private Fact regionOf(Subject subject, Inquiry inquiry) {
    if (isGlobal(subject) || isJoined(subject, inquiry)) {
      return Fact.nothing(subject);
    }
    Fact chosen = chosen(subject, inquiry);
    return required < 0 || subject.entry().fill(required) == null
        ? chosen
        : unlessRequired(subject, chosen, inquiry);
  }

  private Fact chosen(Subject subject, Inquiry inquiry) {
    Fact own = argument(subject, inquiry);
    if (own != null) {
      return own;
    }
    Value region = inquiry.settle(subject.resource().provider().region());
    if (region instanceof Value.Unknown) {
      Fact zone = zoneAtHome(subject, inquiry);
      if (zone != null) {
        return zone;
      }
    }
    return Fact.of(name(subject, region, inquiry), Fact.From.DERIVED, "");
  }

  /** Nothing where a global service takes it nowhere else. */
  private Fact unlessRequired(Subject subject, Fact chosen, Inquiry inquiry) {
    Value only = inquiry.settle(system.fact(subject, required, inquiry).value());
    String here = Values.text(inquiry.settle(chosen.value()));
    if (only instanceof Value.Unknown && here != null) {
      Table.Row row = row(subject, chosen.value());
      boolean atHome = row != null && !row.verdict().equals(ABROAD);
      return atHome ? chosen : chosen.withValue(only);
    }
    return here != null && here.equals(Values.text(only)) ? Fact.nothing(subject) : chosen;
  }

  private boolean isGlobal(Subject subject) {
    String type = subject.entry().type();
    Boolean known = global.get(type);
    if (known == null) {
      known = listed(type);
      global.put(type, known);
    }
    return known;
  }

  private boolean listed(String type) {
    Table table = system.knowledge().table("global-services");
    if (table == null) {
      return false;
    }
    String name = type.startsWith("data.") ? type.substring(5) : type;
    for (Table.Row row : table.rows()) {
      for (String pattern : row.columns().getOrDefault("types", List.of())) {
        boolean fits =
            pattern.endsWith("*")
                ? name.startsWith(pattern.substring(0, pattern.length() - 1))
                : name.equals(pattern);
        if (fits) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isJoined(Subject subject, Inquiry inquiry) {
    if (globalJoin < 0 || subject.entry().fill(globalJoin) == null) {
      return false;
    }
    Value joined = inquiry.settle(system.fact(subject, globalJoin, inquiry).value());
    return Boolean.TRUE.equals(Values.bool(joined));
  }

  /** The place written at the resource itself; null where none is. */
  private @Nullable Fact argument(Subject subject, Inquiry inquiry) {
    if (subject.graph().language() != TemplateLanguage.TERRAFORM) {
      return null;
    }
    Resource resource = subject.resource();
    for (String argument : arguments(subject.entry().provider())) {
      Value written = resource.values().get(argument);
      Value value = written == null ? null : inquiry.settle(written);
      if (value != null && !Values.isNothing(value) && !"".equals(Values.text(value))) {
        return Fact.of(name(subject, value, inquiry), Fact.From.WRITTEN, argument);
      }
    }
    return null;
  }

  /** Attributes that say where a resource of a provider is, the weightiest first. */
  private List<String> arguments(String provider) {
    Table table = system.knowledge().table("providers");
    Table.Row row = table == null ? null : table.find(null, provider);
    return row == null ? List.of() : row.columns().getOrDefault("place", List.of());
  }

  private @Nullable Fact zoneAtHome(Subject subject, Inquiry inquiry) {
    Fact fact = zones(subject, inquiry);
    if (fact == null) {
      return null;
    }
    for (Value zone : items(inquiry.settle(fact.value()))) {
      Value name = name(subject, zone, inquiry);
      Table.Row row = row(subject, name);
      if (row != null && !row.verdict().equals(Tests.REVIEW)) {
        return fact.withValue(name);
      }
    }
    return null;
  }

  private @Nullable Fact zones(Subject subject, Inquiry inquiry) {
    Subject owner = subject.owner();
    Subject asked = owner != null && subject.entry().fill(zones) == null ? owner : subject;
    return zones < 0 || asked.entry().fill(zones) == null
        ? null
        : system.fact(asked, zones, inquiry);
  }

  private static List<Value> items(Value value) {
    return value instanceof Value.ListValue list ? list.items() : List.of(value);
  }

  /** What names the place: a zone abroad rather than the region of its provider. */
  Fact named(Subject subject, Inquiry inquiry) {
    Fact zone = zoneAbroad(subject, inquiry);
    return zone == null ? region(subject, inquiry) : zone;
  }

  private @Nullable Fact zoneAbroad(Subject subject, Inquiry inquiry) {
    Fact zoned = zones(subject, inquiry);
    if (zoned == null) {
      return null;
    }
    for (Value zone : items(inquiry.settle(zoned.value()))) {
      Value name = name(subject, zone, inquiry);
      Table.Row row = row(subject, name);
      if (row != null && row.verdict().equals(ABROAD)) {
        return zoned.withValue(name);
      }
    }
    return null;
  }

  /** Whether it is outside the country; nothing for what has no place. */
  Fact abroad(Subject subject, Inquiry inquiry) {
    Fact region = region(subject, inquiry);
    if (region.none()) {
      return region;
    }
    Fact zone = zoneAbroad(subject, inquiry);
    if (zone != null) {
      return zone.withValue(new Value.Bool(true, zone.value().origin()));
    }
    Value place = region.value();
    Table.Row row = row(subject, place);
    if (row == null || row.verdict().equals(Tests.REVIEW)) {
      return region.withValue(unjudged(place));
    }
    return region.withValue(new Value.Bool(row.verdict().equals(ABROAD), place.origin()));
  }

  /** Of a provider configuration: whether its region can be told from the code. */
  Fact declared(Subject subject) {
    Value region = subject.resource().provider().region();
    Value known = Values.known(region);
    if (Values.text(known) != null || known instanceof Value.OneOf) {
      return declared(subject, new Value.Bool(true, region.origin()));
    }
    Value open = Values.unknown(known, REGIONS);
    Cause cause = open instanceof Value.Unknown unknown ? unknown.cause() : null;
    boolean left =
        cause != null
            && (cause.kind() == Cause.Kind.VARIABLE || cause.kind() == Cause.Kind.PROVIDER_REGION);
    return declared(subject, left ? new Value.Bool(false, region.origin()) : open);
  }

  private Fact declared(Subject subject, Value value) {
    for (String argument : arguments(subject.entry().provider())) {
      Value written = subject.resource().values().get(argument);
      if (written != null) {
        return Fact.of(value.withOrigin(written.origin()), Fact.From.WRITTEN, argument);
      }
    }
    return Fact.of(value, Fact.From.DERIVED, "");
  }

  static Value unjudged(Value place) {
    String text = Values.text(place);
    return text == null
        ? Values.unknown(place, "region")
        : new Value.Unknown(new Cause(Cause.Kind.KNOWLEDGE, text, null, REGIONS), place.origin());
  }

  Table.@Nullable Row row(Subject subject, Value place) {
    String text = Values.text(place);
    Table table = system.knowledge().table(REGIONS);
    return text == null || table == null ? null : table.find(subject.entry().provider(), text);
  }

  /** The name of the region or zone that a value means: a name, an ARN, or a thing that has one. */
  Value name(Subject subject, Value raw, Inquiry inquiry) {
    Value value = inquiry.settle(raw);
    if (value instanceof Value.Reference reference) {
      return of(subject, reference, inquiry);
    }
    if (value instanceof Value.Partial partial) {
      String region = Names.regionOfArn(Partials.prefix(partial));
      if (!region.isEmpty()) {
        return new Value.Text(region, value.origin());
      }
      Value.Reference identity = Partials.identity(partial);
      return identity == null
          ? Values.unknown(value, REGIONS)
          : of(subject, identity, inquiry).withOrigin(value.origin());
    }
    String text = Values.text(value);
    return text == null ? value : named(subject, value, text, inquiry);
  }

  private Value named(Subject subject, Value value, String text, Inquiry inquiry) {
    String region = Names.regionOfArn(text);
    if (!region.isEmpty()) {
      return new Value.Text(region, value.origin());
    }
    if (row(subject, value) != null) {
      return value;
    }
    Subject there = system.links().target(subject, value, -1, inquiry);
    if (there != null && there != subject) {
      return seen(value, there, inquiry);
    }
    return text.startsWith("arn:")
        ? new Value.Unknown(new Cause(Cause.Kind.KNOWLEDGE, text, null), value.origin())
        : value;
  }

  private Value of(Subject subject, Value.Reference reference, Inquiry inquiry) {
    Value known = reference.known();
    Subject there = system.at(subject.graph(), reference.address());
    Resource resource =
        there == null ? system.resource(subject.graph(), reference.address()) : null;
    if (known != null) {
      Value name = inquiry.settle(known);
      if (row(subject, name) != null || !Names.regionOfArn(textOr(name)).isEmpty()) {
        return name(subject, name, inquiry).withOrigin(reference.origin());
      }
    }
    if (there != null) {
      return seen(reference, there, inquiry);
    }
    if (resource != null && !resource.type().startsWith("data.")) {
      Value written = resource.values().get("region");
      Value region = written == null ? resource.provider().region() : written;
      return inquiry.settle(region).withOrigin(reference.origin());
    }
    if (known != null) {
      return name(subject, known, inquiry).withOrigin(reference.origin());
    }
    return Values.unknown(reference, REGIONS);
  }

  /** The region of what a value names, which that may have from its provider. */
  private Value seen(Value named, Subject there, Inquiry inquiry) {
    Fact region = region(there, inquiry);
    Value value = region.value();
    Origin end = value.origin();
    if (region.from() == Fact.From.DERIVED
        && there.graph().language() == TemplateLanguage.TERRAFORM) {
      String provider = there.resource().provider().configuration();
      end = Origin.via(end.span(), Origin.Kind.RESOURCE, provider, end.from());
    }
    return value.withOrigin(named.origin().leadingTo(end));
  }

  private static String textOr(Value value) {
    String text = Values.text(value);
    return text == null ? "" : text;
  }
}
