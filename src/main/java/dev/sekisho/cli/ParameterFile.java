package dev.sekisho.cli;

import dev.sekisho.source.Diagnostic;
import dev.sekisho.source.Message;
import dev.sekisho.source.SourceFile;
import dev.sekisho.yaml.Documents;
import dev.sekisho.yaml.YamlFile;
import dev.sekisho.yaml.YamlTree;
import java.util.List;
import java.util.Map;

/**
 * A CloudFormation parameter file in any of the shapes in use: a list of {@code ParameterKey} and
 * {@code ParameterValue}, a list of {@code "name=value"}, an object with {@code Parameters}, or
 * that object's content alone.
 */
final class ParameterFile {
  private final SourceFile file;
  private final Map<String, String> into;

  private ParameterFile(SourceFile file, Map<String, String> into) {
    this.file = file;
    this.into = into;
  }

  static void read(SourceFile file, Map<String, String> into) throws UsageException {
    YamlFile yaml = Documents.read(file);
    if (yaml.documents().isEmpty()) {
      throw new UsageException(Request.joined(yaml.diagnostics()));
    }
    new ParameterFile(file, into).read(yaml.documents().get(0));
  }

  private void read(YamlTree tree) throws UsageException {
    if (tree instanceof YamlTree.Sequence list) {
      for (YamlTree item : list.items()) {
        item(item);
      }
      return;
    }
    if (tree instanceof YamlTree.Mapping mapping) {
      YamlTree parameters = mapping.get("Parameters");
      if (parameters instanceof YamlTree.Sequence || parameters instanceof YamlTree.Mapping) {
        read(parameters);
        return;
      }
      for (YamlTree.Entry entry : mapping.entries()) {
        into.put(entry.key().text(), text(entry.value()));
      }
      return;
    }
    throw unfit(tree);
  }

  private void item(YamlTree item) throws UsageException {
    if (item instanceof YamlTree.Mapping pair
        && pair.get("ParameterKey") instanceof YamlTree.Scalar key) {
      YamlTree value = pair.get("ParameterValue");
      if (value != null) {
        into.put(key.text(), text(value));
      }
      return;
    }
    if (item instanceof YamlTree.Scalar pair && pair.text().indexOf('=') > 0) {
      int equals = pair.text().indexOf('=');
      into.put(pair.text().substring(0, equals), pair.text().substring(equals + 1));
      return;
    }
    throw unfit(item);
  }

  private String text(YamlTree value) throws UsageException {
    if (value instanceof YamlTree.Scalar scalar) {
      return scalar.text();
    }
    throw unfit(value);
  }

  private UsageException unfit(YamlTree node) {
    Message message =
        new Message(
            "パラメーターは [{ParameterKey: …, ParameterValue: …}]、[\"名前=値\"]、{Parameters: {名前: 値}}"
                + " のどれかで書きます",
            "write parameters as [{ParameterKey: …, ParameterValue: …}], [\"name=value\"] or"
                + " {Parameters: {name: value}}");
    return new UsageException(
        Request.joined(
            List.of(Diagnostic.error("parameters", file.span(node.start(), node.end()), message))));
  }
}
