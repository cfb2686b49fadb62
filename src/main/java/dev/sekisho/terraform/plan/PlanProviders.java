package dev.sekisho.terraform.plan;

import dev.sekisho.graph.Resource;
import dev.sekisho.source.Span;
import dev.sekisho.value.Cause;
import dev.sekisho.value.Origin;
import dev.sekisho.value.Truth;
import dev.sekisho.value.Value;
import dev.sekisho.yaml.YamlTree;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The provider configurations of a plan without its source. */
final class PlanProviders {
  private static final String[] REGION = {"region", "zone", "default_zone"};

  private final PlanFile plan;
  private final PlanConfiguration configuration;
  private final @Nullable String deployRegion;
  private final Map<String, Resource.Provider> ofSource = new HashMap<>();
  private final Map<String, Value> observed = new HashMap<>();

  PlanProviders(PlanFile plan, PlanConfiguration configuration, @Nullable String deployRegion) {
    this.plan = plan;
    this.configuration = configuration;
    this.deployRegion = deployRegion;
  }

  /** Takes in a provider block of the source, which says more than the plan does. */
  void take(Resource node) {
    if (node.type().startsWith("terraform:provider/")) {
      ofSource.put(node.configAddress(), node.provider());
    }
  }

  Resource.Provider of(Planned planned) {
    String key = Json.text(configuration.resource(planned.plain()), "provider_config_key");
    Resource.Provider source = ofSource.get(address(key));
    if (source != null) {
      return source;
    }
    YamlTree written = configuration.provider(key);
    String fallback = last(planned.providerName());
    return provider(key.isEmpty() ? fallback : key, fallback, written, planned.header());
  }

  private static String last(String source) {
    return source.substring(source.lastIndexOf('/') + 1);
  }

  private Resource.Provider provider(
      String key, String fallback, @Nullable YamlTree written, Span user) {
    String full = last(Json.text(written, "full_name"));
    String alias = Json.text(written, "alias");
    int dot = key.lastIndexOf('.');
    boolean aliased = !alias.isEmpty() || (written == null && dot > key.indexOf(':'));
    String version = Json.text(written, "version_constraint");
    return new Resource.Provider(
        full.isEmpty() ? fallback : full,
        address(key),
        !aliased ? null : alias.isEmpty() ? key.substring(dot + 1) : alias,
        region(key, written, aliased, user),
        version.isEmpty() ? null : version);
  }

  /** {@code module.a:aws.dr} is {@code module.a.provider.aws.dr}. */
  private static String address(String key) {
    int colon = key.indexOf(':');
    return colon < 0
        ? "provider." + key
        : Addresses.withoutKeys(key.substring(0, colon)) + ".provider." + key.substring(colon + 1);
  }

  private Value region(String key, @Nullable YamlTree written, boolean aliased, Span user) {
    YamlTree expressions = Json.get(written, "expressions");
    for (String name : REGION) {
      YamlTree expression = Json.get(expressions, name);
      if (expression != null) {
        Value value = value(expression, key);
        return value instanceof Value.Unknown ? observed(key, value) : value;
      }
    }
    YamlTree outer = expressions == null ? inherited(key) : null;
    if (outer != null) {
      return region(outerKey(key), outer, aliased, user);
    }
    Span at = written == null ? user : plan.span(written);
    if (deployRegion != null && !aliased) {
      return new Value.Text(deployRegion, Origin.of(at, Origin.Kind.SETTING));
    }
    return observed(key, unknown(key, at));
  }

  /**
   * The configuration that a module takes over from the one around it; null where there is none.
   */
  private @Nullable YamlTree inherited(String key) {
    return key.indexOf(':') < 0 ? null : configuration.provider(outerKey(key));
  }

  /** {@code aws} for {@code module.a:aws}, which is {@code module.a:aws} for that of a.b. */
  private static String outerKey(String key) {
    int colon = key.indexOf(':');
    int last = Math.max(0, key.lastIndexOf(".module.", colon));
    return last == 0 ? key.substring(colon + 1) : key.substring(0, last) + key.substring(colon);
  }

  /**
   * The region that the provider filled in where a resource names none; it is the provider's own.
   */
  private Value observed(String key, Value otherwise) {
    Value known = observed.get(key);
    if (known == null) {
      known = observe(key, otherwise);
      observed.put(key, known);
    }
    return known;
  }

  private Value observe(String key, Value otherwise) {
    for (Planned planned : plan.instances().values()) {
      YamlTree described = configuration.resource(planned.plain());
      boolean own =
          Json.text(described, "provider_config_key").equals(key)
              && last(planned.providerName()).equals("aws")
              && Json.get(Json.get(described, "expressions"), "region") == null;
      String region = own ? Json.text(planned.values(), "region") : "";
      if (!region.isEmpty()) {
        return new Value.Text(region, otherwise.origin());
      }
    }
    return otherwise;
  }

  private static Value unknown(String key, Span at) {
    return new Value.Unknown(
        new Cause(Cause.Kind.PROVIDER_REGION, key, at), Origin.of(at, Origin.Kind.EXPRESSION));
  }

  /** A constant, or the variable that the expression is, so far as a plan shows that. */
  private Value value(YamlTree expression, String key) {
    Origin origin = Origin.of(plan.span(expression), Origin.Kind.ATTRIBUTE);
    YamlTree constant = Json.get(expression, "constant_value");
    if (constant != null) {
      return PlanValues.under(origin, key).value(constant, null, null);
    }
    List<YamlTree> references = Json.items(Json.get(expression, "references"));
    if (references.size() == 1
        && references.get(0) instanceof YamlTree.Scalar only
        && only.text().startsWith("var.")) {
      String name = only.text().substring(4);
      YamlTree given = Json.get(Json.get(plan.section("variables"), name), "value");
      if (given instanceof YamlTree.Scalar scalar && isRegion(scalar.text())) {
        Origin from = Origin.via(plan.span(given), Origin.Kind.INPUT, only.text(), null);
        return new Value.Text(
            scalar.text(), Origin.via(origin.span(), Origin.Kind.ATTRIBUTE, "", from));
      }
    }
    return unknown(key, origin.span());
  }

  /**
   * Whether a text can be a whole region or zone: an expression may also be made of a variable and
   * more, which a plan does not tell.
   */
  private static boolean isRegion(String text) {
    boolean hyphen = text.indexOf('-') > 0;
    boolean digit = false;
    for (int i = 0; i < text.length(); i++) {
      digit |= text.charAt(i) >= '0' && text.charAt(i) <= '9';
    }
    return hyphen && digit;
  }

  /** The configurations themselves, as rules ask about them. */
  List<Resource> nodes() {
    List<Resource> nodes = new ArrayList<>();
    for (YamlTree.Entry entry : configuration.providers()) {
      if (Json.get(entry.value(), "expressions") != null) {
        nodes.add(node(entry));
      }
    }
    return nodes;
  }

  /** An argument, or blocks such as {@code default_tags} with all that is in them. */
  private Value written(YamlTree tree, String key) {
    if (PlanConfiguration.isExpression(tree)) {
      return value(tree, key);
    }
    Origin origin = Origin.of(plan.span(tree), Origin.Kind.ATTRIBUTE);
    Map<String, Value> entries = new LinkedHashMap<>();
    for (YamlTree.Entry entry : Json.entries(tree)) {
      entries.put(entry.key().text(), written(entry.value(), key));
    }
    List<Value> items = new ArrayList<>();
    for (YamlTree item : Json.items(tree)) {
      items.add(written(item, key));
    }
    return tree instanceof YamlTree.Sequence
        ? new Value.ListValue(items, Value.ListShape.LIST, null, origin)
        : new Value.MapValue(entries, true, null, origin);
  }

  private Resource node(YamlTree.Entry entry) {
    String key = entry.key().text();
    String name = Json.text(entry.value(), "name");
    Span span = plan.span(entry.value());
    Span header = plan.span(entry.key());
    Map<String, Value> values = new LinkedHashMap<>();
    for (YamlTree.Entry each : Json.entries(Json.get(entry.value(), "expressions"))) {
      values.put(each.key().text(), written(each.value(), key));
    }
    Origin origin = Origin.of(header, Origin.Kind.ATTRIBUTE);
    return new Resource(
        address(key),
        address(key),
        "terraform:provider/" + name,
        name,
        Resource.Mode.CONFIGURATION,
        Truth.TRUE,
        false,
        provider(key, name, entry.value(), header),
        new Value.MapValue(values, true, null, origin),
        new Value.MapValue(Map.of(), true, null, origin),
        header,
        span,
        List.of(),
        List.of());
  }
}
