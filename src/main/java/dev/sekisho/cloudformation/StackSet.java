package dev.sekisho.cloudformation;

import dev.sekisho.source.Span;
import dev.sekisho.value.Cause;
import dev.sekisho.value.Origin;
import dev.sekisho.value.Value;
import dev.sekisho.yaml.YamlTree;
import dev.sekisho.yaml.YamlTree.Entry;
import dev.sekisho.yaml.YamlTree.Mapping;
import dev.sekisho.yaml.YamlTree.Scalar;
import dev.sekisho.yaml.YamlTree.Sequence;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a stack set hands to its stacks, and where it puts them. */
final class StackSet {
  private final Evaluator evaluator;
  private final Mapping properties;

  StackSet(Evaluator evaluator, Mapping properties) {
    this.evaluator = evaluator;
    this.properties = properties;
  }

  /** The parameters for all stacks, as a nested stack would write them. */
  @Nullable Mapping arguments() {
    if (!(properties.get("Parameters") instanceof Sequence several)) {
      return null;
    }
    List<Entry> entries = new ArrayList<>();
    for (YamlTree item : several.items()) {
      YamlTree value = item instanceof Mapping pair ? pair.get("ParameterValue") : null;
      if (value != null
          && item instanceof Mapping pair
          && pair.get("ParameterKey") instanceof Scalar key) {
        entries.add(new Entry(key, value));
      }
    }
    return new Mapping(entries, "", several.start(), several.start(), several.end());
  }

  /** Parameters that some group of stacks gets otherwise. */
  Set<String> overridden() {
    Set<String> names = new HashSet<>();
    for (Mapping group : groups()) {
      if (group.get("ParameterOverrides") instanceof Sequence several) {
        for (YamlTree item : several.items()) {
          if (item instanceof Mapping pair && pair.get("ParameterKey") instanceof Scalar key) {
            names.add(key.text());
          }
        }
      }
    }
    return names;
  }

  private List<Mapping> groups() {
    List<Mapping> groups = new ArrayList<>();
    if (properties.get("StackInstancesGroup") instanceof Sequence several) {
      for (YamlTree item : several.items()) {
        if (item instanceof Mapping group) {
          groups.add(group);
        }
      }
    }
    return groups;
  }

  /** One of the regions it names; unknown where it names none, or one that is not known. */
  Value region(String choice, Span header) {
    List<Value> regions = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    Span named = null;
    for (Mapping group : groups()) {
      Entry entry = group.entry("Regions");
      if (entry == null) {
        continue;
      }
      named = named == null ? evaluator.stack().template().span(entry) : named;
      Value value = evaluator.evaluate(entry.value());
      List<Value> items = value instanceof Value.ListValue list ? list.items() : List.of(value);
      boolean open = value instanceof Value.ListValue list && list.open();
      for (Value item : items) {
        String region = Literals.text(item);
        open |= region == null;
        if (region != null && seen.add(region)) {
          regions.add(deployed(item));
        }
      }
      if (open) {
        return single(items, named);
      }
    }
    return DeployedRegion.oneOf(choice, regions, named, header);
  }

  /** A region as that of the stacks, whatever it was before. */
  private static Value deployed(Value region) {
    Origin written = region.origin();
    return region.withOrigin(
        Origin.via(written.span(), Origin.Kind.SETTING, PseudoParameters.REGION, written));
  }

  /** The one value that is written, such as the region of the stack around; else unknown. */
  private Value single(List<Value> items, Span named) {
    if (groups().size() == 1 && items.size() == 1 && !(items.get(0) instanceof Value.Absent)) {
      return deployed(items.get(0));
    }
    Cause cause = items.isEmpty() ? null : TextFunctions.cause(items.get(items.size() - 1));
    return Evaluator.unknown(cause == null ? DeployedRegion.cause(null) : cause, named);
  }
}
