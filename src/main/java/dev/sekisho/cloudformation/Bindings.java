package dev.sekisho.cloudformation;

import dev.sekisho.value.Value;
import org.jspecify.annotations.Nullable;

/** The variables of the {@code Fn::ForEach} loops around a place, innermost first. */
final class Bindings {
  static final Bindings NONE = new Bindings(null, "", null);

  private final @Nullable Bindings outer;
  private final String name;
  private final @Nullable Value value;

  private Bindings(@Nullable Bindings outer, String name, @Nullable Value value) {
    this.outer = outer;
    this.name = name;
    this.value = value;
  }

  Bindings with(String variable, Value bound) {
    return new Bindings(this, variable, bound);
  }

  @Nullable Value get(String variable) {
    for (Bindings step = this; step != null; step = step.outer) {
      if (step.value != null && step.name.equals(variable)) {
        return step.value;
      }
    }
    return null;
  }

  /**
   * A name with the variables put in: {@code ${X}}, or {@code &{X}} for its letters and digits
   * only. A variable whose value is not known stays as it is written.
   */
  String name(String written) {
    String name = written;
    for (Bindings step = this; step != null; step = step.outer) {
      String text = step.value == null ? null : Literals.text(step.value);
      if (text != null && name.indexOf('{') >= 0) {
        name = name.replace("${" + step.name + "}", text);
        name = name.replace("&{" + step.name + "}", lettersAndDigits(text));
      }
    }
    return name;
  }

  private static String lettersAndDigits(String text) {
    StringBuilder kept = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean keep = (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
      kept.append(keep ? String.valueOf(c) : "");
    }
    return kept.toString();
  }
}
