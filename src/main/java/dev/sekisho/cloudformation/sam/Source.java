package dev.sekisho.cloudformation.sam;

import dev.sekisho.cloudformation.syntax.Intrinsic;
import dev.sekisho.yaml.YamlTree;
import dev.sekisho.yaml.YamlTree.Entry;
import dev.sekisho.yaml.YamlTree.Mapping;
import dev.sekisho.yaml.YamlTree.Scalar;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A serverless resource as it is declared.
 *
 * @param id its logical id
 * @param place where it stands
 * @param body all of it
 * @param type without {@code AWS::Serverless::}
 * @param properties with what {@code Globals} adds
 * @param reader reads what the transform needs as text
 */
record Source(
    String id, Place place, Mapping body, String type, Mapping properties, TextReader reader) {

  @Nullable YamlTree get(String property) {
    return Form.given(properties, property);
  }

  /** A property that is there and not empty. */
  @Nullable YamlTree filled(String property) {
    return Form.filled(properties, property);
  }

  @Nullable Mapping mapping(String property) {
    return Form.mapping(properties, property);
  }

  /**
   * The authorizers that an API declares, by their names; those that can't be read are left out.
   */
  Map<String, Mapping> authorizers() {
    Map<String, Mapping> authorizers = new LinkedHashMap<>();
    Mapping written = Form.mapping(mapping("Auth"), "Authorizers");
    if (written != null) {
      for (Entry entry : written.entries()) {
        Mapping authorizer = Form.mapping(entry.value());
        if (authorizer != null) {
          authorizers.put(entry.key().text(), authorizer);
        }
      }
    }
    return authorizers;
  }

  /** Where a property is written; the whole where it is not. */
  Place placeOf(String property) {
    Entry entry = properties.entry(property);
    return entry == null ? place : Place.of(entry);
  }

  @Nullable Entry entry(String property) {
    return Form.given(properties, property) == null ? null : properties.entry(property);
  }

  /** The text of a property once parameters are put in; null where it is not known. */
  @Nullable String text(String property) {
    return text(get(property));
  }

  @Nullable String text(@Nullable YamlTree tree) {
    String literal = literal(tree);
    return literal != null || tree == null ? literal : reader.text(tree);
  }

  /** The text that is written literally, or with variables of loops alone; else null. */
  @Nullable String literal(@Nullable YamlTree tree) {
    if (tree instanceof Scalar scalar && scalar.tag().isEmpty()) {
      return reader.name(scalar.text());
    }
    Intrinsic call = tree == null ? null : Intrinsic.of(tree);
    String pattern = call != null && call.name().equals("Fn::Sub") ? call.literal() : null;
    String filled = pattern == null ? null : reader.name(pattern);
    return filled == null || filled.equals(pattern) || filled.contains("${") ? null : filled;
  }

  /** The condition under which it is built; null where there is none. */
  @Nullable String condition() {
    YamlTree tree = body.get("Condition");
    String name = tree == null ? null : Intrinsic.literal(tree);
    return name == null ? null : reader.name(name);
  }
}
