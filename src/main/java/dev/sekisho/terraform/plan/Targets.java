package dev.sekisho.terraform.plan;

import dev.sekisho.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Points references at planned instances where the source only knew one that stands for all of
 * them.
 */
final class Targets {
  private final PlanFile plan;
  private final PlanEdges instances;
  private final String from;

  Targets(PlanFile plan, PlanEdges instances, String from) {
    this.plan = plan;
    this.instances = instances;
    this.from = from;
  }

  Value.MapValue of(Value.MapValue map) {
    Map<String, Value> entries = new LinkedHashMap<>();
    map.entries().forEach((key, value) -> entries.put(key, of(value)));
    return new Value.MapValue(entries, map.object(), map.rest(), map.origin());
  }

  private Value of(Value value) {
    return switch (value) {
      case Value.Reference reference -> reference(reference);
      case Value.MapValue map -> of(map);
      case Value.ListValue list ->
          new Value.ListValue(of(list.items()), list.shape(), list.rest(), list.origin());
      case Value.Partial partial -> new Value.Partial(of(partial.parts()), partial.origin());
      case Value.OneOf oneOf ->
          new Value.OneOf(oneOf.choice(), of(oneOf.options()), oneOf.origin());
      default -> value;
    };
  }

  private List<Value> of(List<Value> values) {
    List<Value> all = new ArrayList<>(values.size());
    for (Value value : values) {
      all.add(of(value));
    }
    return all;
  }

  private Value reference(Value.Reference reference) {
    if (plan.instances().containsKey(reference.address())) {
      return reference;
    }
    List<String> planned = instances.addresses(from, Addresses.withoutKeys(reference.address()));
    return planned.size() == 1
        ? new Value.Reference(
            planned.get(0), reference.attribute(), reference.known(), reference.origin())
        : reference;
  }
}
