package dev.sekisho.cloudformation;

import dev.sekisho.source.Diagnostic;
import dev.sekisho.source.Message;
import dev.sekisho.source.Span;
import dev.sekisho.source.Spelling;
import dev.sekisho.yaml.YamlTree.Entry;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Values that were given to a parameter of no template: a warning where a parameter without a value
 * has nearly that name. Others may be meant for a template that is not scanned this time, so a note
 * names them, and only where the command line gave them.
 */
final class MisspeltParameters {
  private final CloudFormationInputs inputs;
  private final TemplateDiagnostics diagnostics;
  private final Map<String, Span> declared = new LinkedHashMap<>();

  MisspeltParameters(
      CloudFormationInputs inputs,
      Collection<Template> templates,
      TemplateDiagnostics diagnostics) {
    this.inputs = inputs;
    this.diagnostics = diagnostics;
    for (Template template : templates) {
      for (Entry entry : template.section("Parameters").entries()) {
        declared.putIfAbsent(entry.key().text(), template.span(entry.key()));
      }
    }
  }

  void report() {
    TreeSet<String> open = new TreeSet<>(declared.keySet());
    open.removeAll(inputs.parameters().keySet());
    TreeSet<String> strange = new TreeSet<>(inputs.parameters().keySet());
    strange.removeAll(declared.keySet());
    List<String> unlike = new ArrayList<>();
    for (String given : strange) {
      String near = Spelling.nearest(given, open);
      Span place = near == null ? null : place(given, near);
      if (near != null && place != null) {
        diagnostics.add(Diagnostic.warning("misspelt-parameter", place, message(given, near)));
      } else {
        unlike.add(given);
      }
    }
    if (!unlike.isEmpty() && inputs.environment() == null) {
      diagnostics.add(unused(String.join(", ", unlike)));
    }
  }

  private static Diagnostic unused(String names) {
    Message message =
        new Message(
            "--params のうち次の値は、その名のパラメーターを持つテンプレートがないため使いませんでした: " + names,
            "values of --params that no template has a parameter for were not used: " + names);
    return new Diagnostic(Diagnostic.Severity.NOTE, "unused-parameter", ".", null, message);
  }

  /** Where the value was written; the parameter that was meant, if that is outside the tree. */
  private @Nullable Span place(String given, String near) {
    Span written = inputs.places().get(given);
    return written == null ? declared.get(near) : written;
  }

  private static Message message(String given, String near) {
    return new Message(
        "パラメーター「" + given + "」を持つテンプレートがなく、渡された値は使いませんでした。「" + near + "」のことですか？",
        "No template has a parameter "
            + given
            + ", so its value was not used. Did you mean "
            + near
            + "?");
  }
}
