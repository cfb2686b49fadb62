package dev.sekisho.terraform;

import dev.sekisho.graph.Resource;
import dev.sekisho.source.Span;
import dev.sekisho.terraform.eval.Frame;
import dev.sekisho.value.Origin;
import dev.sekisho.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A {@code resource} or {@code data} block within one instance of its module, and the instances it
 * makes.
 */
final class ResourceBlock {
  private final ModuleInstance module;
  private final String key;
  private final Declaration declaration;
  private final Memo memo = new Memo();
  private final List<ResourceInstance> instances = new ArrayList<>();
  private Set<String> numberReferences = Set.of();
  private Resource.@Nullable Provider provider;

  ResourceBlock(ModuleInstance module, String key, Declaration declaration) {
    this.module = module;
    this.key = key;
    this.declaration = declaration;
  }

  ModuleInstance module() {
    return module;
  }

  Declaration declaration() {
    return declaration;
  }

  boolean isData() {
    return declaration.type().equals("data");
  }

  /** The native type without {@code data.} in front. */
  String type() {
    return declaration.label(0);
  }

  String name() {
    return declaration.label(1);
  }

  String configAddress() {
    return module.path().config() + key;
  }

  Resource.Provider provider() {
    Resource.Provider known = provider;
    if (known == null) {
      known = module.providers().of(declaration, type());
      provider = known;
    }
    return known;
  }

  /** The resource as names see it: one reference, or those of all instances. */
  Value value(Span at) {
    Value whole = memo.value != null ? memo.value : expanded();
    return whole instanceof Value.Reference reference
        ? reference.withOrigin(Origin.of(at, Origin.Kind.EXPRESSION))
        : whole;
  }

  private Value expanded() {
    Value whole = module.evaluation().aside(memo, declaration.header(), this::expand);
    numberReferences = memo.references;
    return whole;
  }

  private Value expand() {
    String address = module.address() + key;
    Frame frame = module.frame(declaration.file());
    Expansion expansion = Expansion.of(declaration, frame, address);
    Map<String, Value> members = new LinkedHashMap<>();
    Origin origin = Origin.of(declaration.header(), Origin.Kind.EXPRESSION);
    Value last = new Value.Reference(address, "", null, origin);
    for (Expansion.Item item : expansion.items(frame)) {
      if (!module.evaluation().mayHaveResource(declaration.header())) {
        break;
      }
      ResourceInstance instance = new ResourceInstance(this, item, address + item.suffix());
      module.evaluation().register(instance);
      instances.add(instance);
      last = new Value.Reference(instance.address(), "", null, origin);
      members.put(item.key(), last);
    }
    return expansion.whole(members, last);
  }

  List<ResourceInstance> instances() {
    value(declaration.header());
    return instances;
  }

  /** The addresses that {@code count} or {@code for_each} speaks of. */
  Set<String> numberReferences() {
    return numberReferences;
  }
}
