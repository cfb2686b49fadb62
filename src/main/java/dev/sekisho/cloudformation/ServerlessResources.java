package dev.sekisho.cloudformation;

import dev.sekisho.cloudformation.sam.Expansion;
import dev.sekisho.cloudformation.sam.Gap;
import dev.sekisho.cloudformation.sam.SamTransform;
import dev.sekisho.cloudformation.sam.TextReader;
import dev.sekisho.cloudformation.syntax.Intrinsic;
import dev.sekisho.yaml.YamlTree;
import dev.sekisho.yaml.YamlTree.Entry;
import dev.sekisho.yaml.YamlTree.Mapping;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The resources of one stack once the serverless transform has been at them. */
final class ServerlessResources {
  private static final String PREFIX = "AWS::Serverless::";

  private final Stack stack;
  private final Set<String> origins = new HashSet<>();
  private final Map<String, Stack.Declared> resources = new LinkedHashMap<>();
  private final Map<String, List<String>> bySource = new HashMap<>();
  private final Expansion expansion;

  ServerlessResources(Stack stack, Map<String, Stack.Declared> written) {
    this.stack = stack;
    List<SamTransform.Input> inputs = new ArrayList<>();
    written.forEach(
        (id, declared) -> {
          inputs.add(input(id, declared));
          if (declared.type().startsWith(PREFIX)) {
            origins.add(id);
          }
        });
    this.expansion =
        SamTransform.of(
            stack.template().section("Globals"), inputs, stack.root().knowledge()::table);
    for (Expansion.Expanded each : expansion.resources()) {
      Stack.Declared from = written.get(each.from());
      if (each.entry().value() instanceof Mapping body) {
        resources.put(each.id(), declared(each, body, from));
        bySource.computeIfAbsent(each.from(), id -> new ArrayList<>()).add(each.id());
      }
    }
  }

  /** Whether any of these is serverless; a fragment need not say which transform it is for. */
  static boolean areAmong(Map<String, Stack.Declared> written) {
    for (Stack.Declared declared : written.values()) {
      if (declared.type().startsWith(PREFIX)) {
        return true;
      }
    }
    return false;
  }

  private static Stack.Declared declared(
      Expansion.Expanded each, Mapping body, Stack.@Nullable Declared from) {
    Bindings bindings = from == null ? Bindings.NONE : from.place().bindings();
    Loops.Repeated place =
        new Loops.Repeated(
            each.id(), each.entry(), bindings, from == null ? null : from.place().unknown());
    return new Stack.Declared(place, body, each.type());
  }

  private SamTransform.Input input(String id, Stack.Declared declared) {
    Evaluator evaluator = stack.evaluator().with(declared.place().bindings());
    return new SamTransform.Input(
        id, declared.type(), declared.place().entry(), declared.body(), new Reader(evaluator));
  }

  /** Reads literals and parameters, as the transform does. */
  private record Reader(Evaluator evaluator) implements TextReader {
    @Override
    public @Nullable String text(YamlTree tree) {
      Intrinsic call = Intrinsic.of(tree);
      String literal = Intrinsic.literal(tree);
      if (call == null) {
        return literal == null ? null : name(literal);
      }
      return call.name().equals("Ref") || call.name().equals("Fn::FindInMap")
          ? evaluator.text(tree)
          : null;
    }

    @Override
    public String name(String written) {
      return evaluator.bindings().name(written);
    }
  }

  Map<String, Stack.Declared> resources() {
    return resources;
  }

  /** The logical ids of what comes from a declared resource. */
  List<String> from(String id) {
    return bySource.getOrDefault(id, List.of());
  }

  List<Gap> gaps() {
    return expansion.gaps();
  }

  @Nullable Entry condition(String name) {
    return expansion.conditions().get(name);
  }

  String logicalId(String name) {
    return expansion.names().getOrDefault(name, name);
  }

  /** Whether a name begins like that of a serverless resource, so that it may be generated. */
  boolean mayBring(String name) {
    if (name.startsWith("ServerlessRestApi") || name.startsWith("ServerlessHttpApi")) {
      return true;
    }
    for (int end = name.length(); end > 0; end--) {
      if (origins.contains(name.substring(0, end))) {
        return true;
      }
    }
    return false;
  }
}
