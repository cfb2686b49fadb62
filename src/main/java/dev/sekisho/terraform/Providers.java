package dev.sekisho.terraform;

import dev.sekisho.graph.Resource;
import dev.sekisho.hcl.HclTree;
import dev.sekisho.source.Span;
import dev.sekisho.terraform.eval.Evaluator;
import dev.sekisho.terraform.eval.Frame;
import dev.sekisho.terraform.type.Steps;
import dev.sekisho.value.Cause;
import dev.sekisho.value.Origin;
import dev.sekisho.value.Value;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The provider configurations that a module instance can use: its own, those its call hands over,
 * and the defaults of its parents.
 */
final class Providers {
  private final ModuleInstance module;
  private final Map<String, Resource.Provider> known = new HashMap<>();

  Providers(ModuleInstance module) {
    this.module = module;
  }

  /** The configuration that a resource uses. */
  Resource.Provider of(Declaration resource, String type) {
    Written written = resource.attribute("provider");
    String name = written == null ? null : reference(written.value());
    int underscore = type.indexOf('_');
    String local = name != null ? name : underscore < 0 ? type : type.substring(0, underscore);
    return find(local, resource.header());
  }

  /**
   * {@code aws} or {@code aws.dr}, as a traversal or in quotes; {@code aws.each} for {@code
   * aws.each[key]}; null for anything else.
   */
  static @Nullable String reference(HclTree.Expression expression) {
    if (expression instanceof HclTree.Name name) {
      return name.name();
    }
    if (expression instanceof HclTree.GetAttribute get
        && get.source() instanceof HclTree.Name name) {
      return name.name() + "." + get.name();
    }
    if (expression instanceof HclTree.Index index) {
      return reference(index.source());
    }
    return ModuleSource.constant(expression);
  }

  /** A configuration by its local name, with {@code .alias} where it has one. */
  Resource.Provider find(String local, Span user) {
    Resource.Provider provider = known.get(local);
    if (provider == null) {
      provider = search(local, user);
      known.put(local, provider);
    }
    return provider;
  }

  private Resource.Provider search(String local, Span user) {
    Declaration own = module.source().providers().get(local);
    boolean proxy = own != null && module.call() != null && own.attributes().isEmpty();
    if (own != null && !proxy) {
      return configured(local, own);
    }
    ModuleCall call = module.call();
    if (call == null) {
      return unwritten(local, user);
    }
    Providers outer = call.parent().providers();
    String handed = handed(call, local);
    if (handed != null) {
      return withVersion(outer.find(handed, call.declaration().header()));
    }
    return local.indexOf('.') < 0
        ? withVersion(outer.find(outer.localName(source(local), local), user))
        : unwritten(local, user);
  }

  /** What the {@code providers} map of the call hands over under a name. */
  private static @Nullable String handed(ModuleCall call, String local) {
    Written map = call.declaration().attribute("providers");
    if (map != null && map.value() instanceof HclTree.ObjectLiteral object) {
      for (HclTree.Item item : object.items()) {
        if (local.equals(reference(unwrapped(item.key())))) {
          return reference(unwrapped(item.value()));
        }
      }
    }
    return null;
  }

  private static HclTree.Expression unwrapped(HclTree.Expression expression) {
    return expression instanceof HclTree.Parentheses parentheses
        ? unwrapped(parentheses.inner())
        : expression;
  }

  /** The source of a provider without a host: {@code hashicorp/aws}. */
  String source(String local) {
    String plain = plain(local);
    String written = requirement(plain, "source");
    return written == null ? "hashicorp/" + plain : LockFile.withoutHost(written);
  }

  private static String plain(String local) {
    int dot = local.indexOf('.');
    return dot < 0 ? local : local.substring(0, dot);
  }

  /** What this module calls the provider of a source. */
  private String localName(String source, String otherwise) {
    for (String name : module.source().requiredProviders().keySet()) {
      if (source(name).equals(source)) {
        return name;
      }
    }
    return otherwise;
  }

  /** A setting in {@code required_providers}; a bare text there is the version. */
  private @Nullable String requirement(String local, String setting) {
    Written written = module.source().requiredProviders().get(local);
    if (written == null) {
      return null;
    }
    if (!(written.value() instanceof HclTree.ObjectLiteral object)) {
      return setting.equals("version") ? ModuleSource.constant(written.value()) : null;
    }
    for (HclTree.Item item : object.items()) {
      String key =
          item.key() instanceof HclTree.Name name ? name.name() : ModuleSource.constant(item.key());
      if (setting.equals(key)) {
        return ModuleSource.constant(item.value());
      }
    }
    return null;
  }

  private String typeName(String local) {
    String source = source(local);
    return source.substring(source.lastIndexOf('/') + 1);
  }

  private Resource.Provider configured(String local, Declaration declaration) {
    int dot = local.indexOf('.');
    String type = typeName(local);
    return new Resource.Provider(
        type,
        module.path().config() + "provider." + local,
        dot < 0 ? null : local.substring(dot + 1),
        region(type, local, declaration),
        version(local, declaration));
  }

  private Value region(String type, String local, Declaration declaration) {
    for (String name : regionArguments(type)) {
      Written written = declaration.attribute(name);
      if (written != null) {
        Value plain = Evaluator.evaluate(written.value(), frame(local, declaration, written));
        Value value = Steps.at(written.span(), Origin.Kind.ATTRIBUTE, "", plain);
        if (!(value instanceof Value.Null)) {
          return value;
        }
      }
    }
    return left(local, declaration.header());
  }

  /** Which of the configurations that {@code for_each} makes a resource uses is not followed. */
  private Frame frame(String local, Declaration declaration, Written written) {
    Frame frame = module.frame(written.file());
    if (declaration.attribute("for_each") == null) {
      return frame;
    }
    Origin origin = Origin.of(declaration.header(), Origin.Kind.EXPRESSION);
    Cause cause = new Cause(Cause.Kind.EXPANSION, "provider." + local, declaration.header());
    Value unknown = new Value.Unknown(cause, origin);
    Map<String, Value> each = Map.of("key", unknown, "value", unknown);
    return frame.with("each", new Value.MapValue(each, true, null, origin));
  }

  /** Whether a provider has one region for all that it does. */
  private static boolean worksInRegions(String type) {
    return switch (type) {
      case "aws", "google", "google-beta", "oci" -> true;
      default -> false;
    };
  }

  private static String[] regionArguments(String type) {
    return switch (type) {
      case "google", "google-beta" -> new String[] {"region", "zone"};
      case "sakura", "sakuracloud" -> new String[] {"zone", "default_zone"};
      default -> new String[] {"region"};
    };
  }

  /** A configuration that nobody writes: the default one, or one that a caller is to hand over. */
  private Resource.Provider unwritten(String local, Span user) {
    String twin = twin(local);
    if (twin != null) {
      return find(twin, user);
    }
    int dot = local.indexOf('.');
    return new Resource.Provider(
        typeName(local),
        module.path().config() + "provider." + local,
        dot < 0 ? null : local.substring(dot + 1),
        left(local, user),
        version(local, null));
  }

  /** Another local name under which the same configuration is written; null where there is none. */
  private @Nullable String twin(String local) {
    String alias = local.substring(plain(local).length());
    String source = source(local);
    for (String name : module.source().providers().keySet()) {
      boolean same =
          name.substring(plain(name).length()).equals(alias) && source(name).equals(source);
      if (same && !name.equals(local)) {
        return name;
      }
    }
    return null;
  }

  /** The region where the configuration leaves it to its surroundings. */
  private Value left(String local, Span at) {
    String given = module.evaluation().inputs().deployRegion();
    return given != null && local.indexOf('.') < 0 && worksInRegions(typeName(local))
        ? new Value.Text(given, Origin.of(at, Origin.Kind.SETTING))
        : new Value.Unknown(
            new Cause(Cause.Kind.PROVIDER_REGION, local, at),
            Origin.of(at, Origin.Kind.EXPRESSION));
  }

  private @Nullable String version(String local, @Nullable Declaration declaration) {
    String locked = module.evaluation().lock().version(source(local));
    if (locked != null) {
      return locked;
    }
    Set<String> constraints = new LinkedHashSet<>();
    add(constraints, requirement(plain(local), "version"));
    Written old = declaration == null ? null : declaration.attribute("version");
    add(constraints, old == null ? null : ModuleSource.constant(old.value()));
    return constraints.isEmpty() ? null : String.join(", ", constraints);
  }

  private static void add(Set<String> constraints, @Nullable String constraint) {
    if (constraint != null && !constraint.isBlank()) {
      constraints.add(constraint.trim());
    }
  }

  /** A configuration of a parent, its version narrowed by what this module requires. */
  private Resource.Provider withVersion(Resource.Provider outer) {
    String own = null;
    for (String name : module.source().requiredProviders().keySet()) {
      own = typeName(name).equals(outer.name()) ? requirement(name, "version") : own;
    }
    boolean locked = module.evaluation().lock().version(source(outer.name())) != null;
    String version = outer.version();
    if (own == null || locked || (version != null && version.contains(own))) {
      return outer;
    }
    String both = version == null ? own : version + ", " + own;
    return new Resource.Provider(
        outer.name(), outer.configuration(), outer.alias(), outer.region(), both);
  }
}
