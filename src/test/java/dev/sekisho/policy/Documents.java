package dev.sekisho.policy;

import dev.sekisho.source.SourceFile;
import dev.sekisho.value.Cause;
import dev.sekisho.value.Origin;
import dev.sekisho.value.Value;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Documents as people write them, in single quotes; {@code ?} stands for a hole that a variable
 * fills, {@code ^} for one that the cloud fills.
 */
final class Documents {
  private static final Origin ORIGIN =
      Origin.of(
          SourceFile.of("p.tf", "policy".getBytes(StandardCharsets.UTF_8)).span(0, 6),
          Origin.Kind.EXPRESSION);

  private Documents() {}

  static PolicyDocument of(String document) {
    return PolicyDocument.of(value(document));
  }

  static Value value(String document) {
    List<Value> parts = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (char c : document.replace('\'', '"').toCharArray()) {
      if (c == '?' || c == '^') {
        Cause.Kind kind = c == '?' ? Cause.Kind.VARIABLE : Cause.Kind.AT_DEPLOYMENT;
        parts.add(new Value.Text(text.toString(), ORIGIN));
        parts.add(new Value.Unknown(new Cause(kind, "hole", null), ORIGIN));
        text.setLength(0);
      } else {
        text.append(c);
      }
    }
    parts.add(new Value.Text(text.toString(), ORIGIN));
    return parts.size() == 1 ? parts.get(0) : new Value.Partial(parts, ORIGIN);
  }
}
