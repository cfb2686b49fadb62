package dev.sekisho.cloudformation.deployment;

import dev.sekisho.source.SourceFile;
import dev.sekisho.yaml.YamlTree;
import dev.sekisho.yaml.YamlTree.Entry;
import dev.sekisho.yaml.YamlTree.Mapping;
import dev.sekisho.yaml.YamlTree.Scalar;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What scalars of a pipeline say: values of variables, and shell text with its commands. */
final class PipelineText {
  private static final List<String> SETTING = List.of("env", "variables");

  private final SourceFile file;
  private final Script script;
  private final List<DeployCommand> actions = new ArrayList<>();

  PipelineText(SourceFile file) {
    this.file = file;
    this.script = new Script(file, false);
  }

  List<DeployCommand> commands() {
    List<DeployCommand> all = new ArrayList<>(actions);
    all.addAll(script.commands());
    return all;
  }

  /** The variables that a mapping sets for what is in it. */
  Map<String, Said> variables(Mapping mapping, Environment around) {
    Map<String, Said> variables = new HashMap<>();
    for (String key : SETTING) {
      if (mapping.get(key) instanceof Mapping set) {
        set(set, around, variables);
      }
    }
    return variables;
  }

  /** CodeBuild has its variables one level deeper. */
  private void set(Mapping set, Environment around, Map<String, Said> variables) {
    for (Entry entry : set.entries()) {
      Said said = said(entry.value(), around);
      if (said != null) {
        variables.put(entry.key().text(), said);
      } else if (entry.key().text().equals("variables") && entry.value() instanceof Mapping more) {
        set(more, around, variables);
      }
    }
  }

  /** A scalar, with a variable of the environment put in. */
  @Nullable Said said(@Nullable YamlTree tree, Environment around) {
    if (!(tree instanceof Scalar scalar)) {
      return null;
    }
    String text = scalar.text().strip();
    if (text.startsWith("${{") && text.endsWith("}}")) {
      String inner = text.substring(3, text.length() - 2).strip();
      Said known = inner.startsWith("env.") ? around.get(inner.substring(4)) : null;
      return known == null ? new Said("", file.span(scalar.start(), scalar.end())) : known;
    }
    return new Said(text.contains("$") ? "" : text, file.span(scalar.start(), scalar.end()));
  }

  /** The action that deploys a template; it needs no shell. */
  void action(Mapping with, Environment inside) {
    Said region = inside.region();
    Said template = said(with.get("template"), inside);
    if (region != null && template != null && !template.open() && !inside.isElsewhere()) {
      actions.add(new DeployCommand(template.text(), ".", region));
    }
  }

  /** Runs shell text; what its shell would go on with. */
  Environment run(Scalar scalar, Environment around) {
    boolean quoted = scalar.style() == YamlTree.Style.QUOTED;
    boolean block = scalar.style() == YamlTree.Style.BLOCK;
    int start = quoted ? scalar.start() + 1 : scalar.start();
    boolean folded = !block || file.bytes()[scalar.start()] == '>';
    if (block) {
      start = file.lineStart(Math.min(file.lineCount(), file.line(scalar.start()) + 1));
    }
    int end = quoted ? scalar.end() - 1 : scalar.end();
    return script.run(Math.min(start, end), end, folded, around);
  }
}
