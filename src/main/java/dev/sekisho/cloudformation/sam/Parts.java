package dev.sekisho.cloudformation.sam;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Pieces of what is generated, not yet at a place: text, numbers, truth values, lists, maps, and
 * trees of the template among them. {@link TreeWriter} makes trees of them.
 */
final class Parts {
  static final String VERSION = "2012-10-17";

  private Parts() {}

  /** Keys and values in turn; what is null is left out. */
  static Map<String, Object> map(@Nullable Object... keysAndValues) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (int i = 0; i + 1 < keysAndValues.length; i += 2) {
      Object value = keysAndValues[i + 1];
      if (value != null) {
        map.put(String.valueOf(keysAndValues[i]), value);
      }
    }
    return map;
  }

  static List<Object> list(Object... items) {
    return new ArrayList<>(List.of(items));
  }

  static Map<String, Object> ref(String name) {
    return map("Ref", name);
  }

  static Map<String, Object> attribute(String id, String name) {
    return map("Fn::GetAtt", list(id, name));
  }

  static Map<String, Object> sub(String pattern) {
    return map("Fn::Sub", pattern);
  }

  static Map<String, Object> sub(String pattern, Map<String, Object> variables) {
    return map("Fn::Sub", list(pattern, variables));
  }

  static Map<String, Object> join(String delimiter, Object... items) {
    return map("Fn::Join", list(delimiter, list(items)));
  }

  static Map<String, Object> choose(Object condition, Object then, Object otherwise) {
    return map("Fn::If", list(condition, then, otherwise));
  }

  /** The value under a condition, nothing else. */
  static Map<String, Object> when(String condition, Object value) {
    return choose(condition, value, ref("AWS::NoValue"));
  }

  /** In a map: further entries that are not known. */
  static Map<String, Object> open() {
    return map("Fn::Transform", map("Name", "AWS::Serverless"));
  }

  static String managedPolicy(String name) {
    return "arn:aws:iam::aws:policy/" + name;
  }

  static Map<String, Object> assumedBy(String service) {
    return document(
        map(
            "Action",
            list("sts:AssumeRole"),
            "Effect",
            "Allow",
            "Principal",
            map("Service", list(service))));
  }

  static Map<String, Object> document(Object... statements) {
    return map("Version", VERSION, "Statement", list(statements));
  }

  static Map<String, Object> allow(Object action, Object resource) {
    return map("Action", action, "Effect", "Allow", "Resource", resource);
  }

  /** An inline policy of a role. */
  static Map<String, Object> policy(String name, Object document) {
    return map("PolicyName", name, "PolicyDocument", document);
  }

  /** An inline policy of a role that allows one thing. */
  static Map<String, Object> grant(String name, String action, Object resource) {
    return policy(name, map("Statement", list(allow(action, resource))));
  }
}
