package dev.sekisho.cloudformation.deployment;

import dev.sekisho.source.SourceFile;
import dev.sekisho.yaml.Documents;
import dev.sekisho.yaml.YamlTree;
import dev.sekisho.yaml.YamlTree.Entry;
import dev.sekisho.yaml.YamlTree.Mapping;
import dev.sekisho.yaml.YamlTree.Scalar;
import dev.sekisho.yaml.YamlTree.Sequence;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A workflow of GitHub Actions. Variables hold for what is below the mapping that sets them, and
 * credentials that a step configures for the steps behind it. Jobs and steps that are switched off
 * are none.
 */
final class Workflow {
  private static final String CREDENTIALS = "aws-actions/configure-aws-credentials";
  private static final String DEPLOY = "aws-actions/aws-cloudformation-github-deploy";

  private final PipelineText text;

  private Workflow(SourceFile file) {
    this.text = new PipelineText(file);
  }

  static List<DeployCommand> commands(SourceFile file) {
    Workflow workflow = new Workflow(file);
    for (YamlTree document : Documents.read(file).documents()) {
      workflow.walk(document, Environment.NONE);
    }
    return workflow.text.commands();
  }

  /** The environment in which what follows a part runs. */
  private Environment walk(YamlTree tree, Environment around) {
    return switch (tree) {
      case Scalar scalar -> around;
      case Sequence sequence -> {
        Environment now = around;
        for (YamlTree item : sequence.items()) {
          now = walk(item, now);
        }
        yield around;
      }
      case Mapping mapping -> isOff(mapping) ? around : mapping(mapping, around);
    };
  }

  private static boolean isOff(Mapping mapping) {
    String condition = mapping.get("if") instanceof Scalar scalar ? scalar.text().strip() : "";
    boolean marked = condition.startsWith("${{") && condition.endsWith("}}");
    String inner = marked ? condition.substring(3, condition.length() - 2).strip() : condition;
    return inner.equals("false");
  }

  private Environment mapping(Mapping mapping, Environment around) {
    Environment inside = around.with(text.variables(mapping, around));
    String folder = folder(mapping);
    inside = folder == null ? inside : inside.in(folder);
    for (Entry entry : mapping.entries()) {
      if (entry.key().text().equals("run") && entry.value() instanceof Scalar shell) {
        text.run(shell, inside);
      } else {
        walk(entry.value(), inside);
      }
    }
    String uses = mapping.get("uses") instanceof Scalar action ? action.text() : "";
    if (!(mapping.get("with") instanceof Mapping with)) {
      return around;
    }
    if (uses.startsWith(DEPLOY)) {
      text.action(with, inside);
    }
    return uses.startsWith(CREDENTIALS)
        ? credentials(text.said(with.get("aws-region"), inside), mapping.get("if"), around)
        : around;
  }

  /** Behind credentials; those of a conditional step may be there or not. */
  private static Environment credentials(
      @Nullable Said region, @Nullable YamlTree condition, Environment around) {
    if (region == null) {
      return around;
    }
    Said before = around.region();
    boolean sure = condition == null || before == null || before.text().equals(region.text());
    Said now = sure ? region : new Said("", region.span());
    return around.with(Map.of("AWS_REGION", now, "AWS_DEFAULT_REGION", now));
  }

  private static @Nullable String folder(Mapping mapping) {
    if (mapping.get("working-directory") instanceof Scalar own) {
      return own.text();
    }
    return mapping.get("defaults") instanceof Mapping defaults
            && defaults.get("run") instanceof Mapping run
            && run.get("working-directory") instanceof Scalar all
        ? all.text()
        : null;
  }
}
