package dev.sekisho.cloudformation.sam;

import dev.sekisho.yaml.YamlTree.Entry;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What events reach: a function, or its alias where it publishes one; or a state machine.
 *
 * @param source the serverless resource with the events
 * @param alias the logical id of the alias that stands for it; null where there is none
 * @param role the role that is generated for it; null where none is
 */
record Target(Source source, @Nullable String alias, @Nullable Role role) {

  /** Its ARN. */
  Map<String, Object> arn() {
    return alias != null
        ? Parts.ref(alias)
        : source.type().equals("Function")
            ? Parts.attribute(source.id(), "Arn")
            : Parts.ref(source.id());
  }

  /** A function's name, or the ARN of its alias. */
  Map<String, Object> name() {
    return Parts.ref(alias == null ? source.id() : alias);
  }

  /** The ARN in a pattern of {@code Fn::Sub}. */
  String arnInPattern() {
    return alias == null ? "${" + source.id() + ".Arn}" : "${" + alias + "}";
  }

  /** One of its events by the logical id of what is generated for it. */
  String id(Entry event) {
    return source.id() + source.reader().name(event.key().text());
  }
}
