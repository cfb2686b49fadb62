package dev.sekisho.cloudformation.deployment;

import dev.sekisho.source.SourceFile;
import dev.sekisho.yaml.Documents;
import dev.sekisho.yaml.YamlTree;
import dev.sekisho.yaml.YamlTree.Entry;
import dev.sekisho.yaml.YamlTree.Mapping;
import dev.sekisho.yaml.YamlTree.Scalar;
import dev.sekisho.yaml.YamlTree.Sequence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A pipeline in YAML: GitHub Actions, GitLab CI, CodeBuild. Variables hold for what is below the
 * mapping that sets them; credentials that a step configures hold for the steps behind it.
 */
final class Pipeline {
  private static final String CREDENTIALS = "aws-actions/configure-aws-credentials";
  private static final String DEPLOY = "aws-actions/aws-cloudformation-github-deploy";
  private static final List<String> SETTING = List.of("env", "variables");

  private final SourceFile file;
  private final boolean workflow;
  private final Script script;
  private final List<Command> found = new ArrayList<>();

  Pipeline(SourceFile file, boolean workflow) {
    this.file = file;
    this.workflow = workflow;
    this.script = new Script(file, false);
  }

  List<Command> commands() {
    for (YamlTree document : Documents.read(file).documents()) {
      walk(document, Environment.NONE);
    }
    return found;
  }

  /** The environment in which what follows a part runs. */
  private Environment walk(YamlTree tree, Environment around) {
    return switch (tree) {
      case Scalar scalar -> {
        run(scalar, around);
        yield around;
      }
      case Sequence sequence -> {
        Environment now = around;
        for (YamlTree item : sequence.items()) {
          now = walk(item, now);
        }
        yield around;
      }
      case Mapping mapping -> mapping(mapping, around);
    };
  }

  private Environment mapping(Mapping mapping, Environment around) {
    Environment inside = around.with(variables(mapping, around));
    String folder = folder(mapping);
    inside = folder == null ? inside : inside.in(folder);
    String uses = mapping.get("uses") instanceof Scalar action ? action.text() : "";
    Mapping with = mapping.get("with") instanceof Mapping given ? given : null;
    if (workflow && with != null && uses.startsWith(DEPLOY)) {
      action(with, inside);
    }
    for (Entry entry : mapping.entries()) {
      walk(entry.value(), inside);
    }
    Said region =
        workflow && with != null && uses.startsWith(CREDENTIALS)
            ? said(with.get("aws-region"), inside)
            : null;
    return region == null
        ? around
        : around.with(Map.of("AWS_REGION", region, "AWS_DEFAULT_REGION", region));
  }

  /** The action that deploys a template; it needs no shell. */
  private void action(Mapping with, Environment inside) {
    Said region = inside.region();
    Said template = said(with.get("template"), inside);
    if (region != null && template != null && !template.open()) {
      found.add(new Command(template.text(), ".", region));
    }
  }

  private Map<String, Said> variables(Mapping mapping, Environment around) {
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

  private @Nullable String folder(Mapping mapping) {
    if (mapping.get("working-directory") instanceof Scalar own) {
      return own.text();
    }
    return mapping.get("defaults") instanceof Mapping defaults
            && defaults.get("run") instanceof Mapping run
            && run.get("working-directory") instanceof Scalar all
        ? all.text()
        : null;
  }

  /** A scalar, with a variable of the environment put in. */
  private @Nullable Said said(@Nullable YamlTree tree, Environment around) {
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

  private void run(Scalar scalar, Environment around) {
    if (!scalar.text().contains("cloudformation") && !scalar.text().contains("sam deploy")) {
      return;
    }
    boolean quoted = scalar.style() == YamlTree.Style.QUOTED;
    boolean block = scalar.style() == YamlTree.Style.BLOCK;
    int start = quoted ? scalar.start() + 1 : scalar.start();
    boolean folded = !block || file.bytes()[scalar.start()] == '>';
    if (block) {
      start = file.lineStart(Math.min(file.lineCount(), file.line(scalar.start()) + 1));
    }
    int end = quoted ? scalar.end() - 1 : scalar.end();
    found.addAll(script.commands(Math.min(start, end), end, folded, around));
  }
}
