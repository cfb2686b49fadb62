package dev.sekisho.cloudformation;

import dev.sekisho.value.Cause;
import dev.sekisho.value.Origin;
import dev.sekisho.value.Value;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code {{resolve:secretsmanager:…}}} and its kin: CloudFormation puts the value in when it
 * deploys. The cause's subject starts with the service ({@code secretsmanager:}, {@code
 * ssm-secure:}, {@code ssm:}), since only the first two keep a secret.
 */
final class DynamicReferences {
  private static final String OPEN = "{{resolve:";
  private static final String CLOSE = "}}";

  private DynamicReferences() {}

  /** The same text with unknown holes where values are put in. */
  static Value in(Value.Text text) {
    return text.text().contains(OPEN) ? inHoles(List.of(text), text.origin()) : text;
  }

  /** The pieces of a text; a reference may itself have holes ({@code …:${Secret}:…}). */
  static Value inHoles(List<Value> parts, Origin origin) {
    List<Value> all = new ArrayList<>();
    StringBuilder reference = new StringBuilder();
    boolean within = false;
    for (Value part : parts) {
      if (!(part instanceof Value.Text text)) {
        if (within) {
          reference.append('…');
        } else {
          all.add(part);
        }
        continue;
      }
      within = split(text, within, reference, all);
    }
    if (within) {
      all.add(new Value.Text(OPEN + reference, origin));
    }
    boolean whole = all.size() == 1;
    return whole ? all.get(0).withOrigin(origin) : new Value.Partial(all, origin);
  }

  private static boolean split(
      Value.Text text, boolean open, StringBuilder reference, List<Value> all) {
    boolean within = open;
    String rest = text.text();
    while (!rest.isEmpty()) {
      int at = rest.indexOf(within ? CLOSE : OPEN);
      String before = at < 0 ? rest : rest.substring(0, at);
      if (within) {
        reference.append(before);
      } else if (!before.isEmpty()) {
        all.add(new Value.Text(before, text.origin()));
      }
      if (at < 0) {
        return within;
      }
      rest = rest.substring(at + (within ? CLOSE : OPEN).length());
      if (within) {
        Cause cause = new Cause(Cause.Kind.AT_DEPLOYMENT, reference.toString(), null);
        all.add(new Value.Unknown(cause, text.origin()));
        reference.setLength(0);
      }
      within = !within;
    }
    return within;
  }
}
