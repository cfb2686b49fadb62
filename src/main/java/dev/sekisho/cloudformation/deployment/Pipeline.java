package dev.sekisho.cloudformation.deployment;

import dev.sekisho.source.SourceFile;
import dev.sekisho.yaml.Documents;
import dev.sekisho.yaml.YamlTree;
import dev.sekisho.yaml.YamlTree.Entry;
import dev.sekisho.yaml.YamlTree.Mapping;
import dev.sekisho.yaml.YamlTree.Scalar;
import dev.sekisho.yaml.YamlTree.Sequence;
import java.util.List;
import java.util.Set;

/**
 * A pipeline in YAML of GitLab CI or CodeBuild. Variables hold for what is below the mapping that
 * sets them; what one script leaves behind holds for the next in the same shell, which in CodeBuild
 * is that of the whole file.
 */
final class Pipeline {
  private static final Set<String> SCRIPTS =
      Set.of("before_script", "script", "commands", "finally");
  private static final String CLOSING_SCRIPT = "after_script";

  private final boolean oneShell;
  private final PipelineText text;

  private Pipeline(SourceFile file, boolean oneShell) {
    this.oneShell = oneShell;
    this.text = new PipelineText(file);
  }

  /** The commands of a pipeline by the name of its file. */
  static List<DeployCommand> commands(SourceFile file) {
    Pipeline pipeline = new Pipeline(file, !file.path().endsWith(".gitlab-ci.yml"));
    for (YamlTree document : Documents.read(file).documents()) {
      pipeline.walk(document, Environment.NONE);
    }
    return pipeline.text.commands();
  }

  /** What the shell goes on with. */
  private Environment walk(YamlTree tree, Environment around) {
    return switch (tree) {
      case Scalar scalar -> around;
      case Sequence sequence -> {
        sequence.items().forEach(item -> walk(item, around));
        yield around;
      }
      case Mapping mapping -> mapping(mapping, around);
    };
  }

  private Environment mapping(Mapping mapping, Environment around) {
    Environment inside = around.with(text.variables(mapping, around));
    Environment shell = inside;
    for (Entry entry : mapping.entries()) {
      String key = entry.key().text();
      if (SCRIPTS.contains(key)) {
        shell = script(entry.value(), shell);
      } else if (key.equals(CLOSING_SCRIPT)) {
        script(entry.value(), inside);
      } else if (oneShell) {
        shell = walk(entry.value(), shell);
      } else if (!key.startsWith(".")) {
        // A job with a dot in front is only there to be built on.
        walk(entry.value(), inside);
      }
    }
    return shell;
  }

  private Environment script(YamlTree tree, Environment before) {
    Environment shell = before;
    if (tree instanceof Scalar line) {
      shell = text.run(line, shell);
    } else if (tree instanceof Sequence lines) {
      for (YamlTree line : lines.items()) {
        shell = script(line, shell);
      }
    }
    return shell;
  }
}
