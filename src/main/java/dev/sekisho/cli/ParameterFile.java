package dev.sekisho.cli;

import dev.sekisho.source.Diagnostic;
import dev.sekisho.source.Message;
import dev.sekisho.source.SourceFile;
import dev.sekisho.source.Span;
import dev.sekisho.yaml.Documents;
import dev.sekisho.yaml.YamlFile;
import dev.sekisho.yaml.YamlTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A CloudFormation parameter file in any of the shapes in use: a list of {@code ParameterKey} and
 * {@code ParameterValue}, a list of {@code "name=value"}, an object with {@code Parameters}, or
 * that object's content alone.
 */
final class ParameterFile {
  private static final String SHAPES_JA =
      "パラメーターは [{ParameterKey: …, ParameterValue: …}]、[\"名前=値\"]、{Parameters: {名前: 値}}"
          + " のどれかで書きます";
  private static final String SHAPES_EN =
      "write parameters as [{ParameterKey: …, ParameterValue: …}], [\"name=value\"] or"
          + " {Parameters: {name: value}}";

  private final SourceFile file;
  private final Map<String, String> into;
  private final Map<String, Span> places;

  private ParameterFile(SourceFile file, Map<String, String> into, Map<String, Span> places) {
    this.file = file;
    this.into = into;
    this.places = places;
  }

  static void read(SourceFile file, Map<String, String> into, Map<String, Span> places)
      throws UsageException {
    YamlFile yaml = Documents.read(file);
    List<Diagnostic> errors = new ArrayList<>();
    for (Diagnostic diagnostic : yaml.diagnostics()) {
      if (diagnostic.severity() == Diagnostic.Severity.ERROR) {
        errors.add(diagnostic);
      }
    }
    if (!errors.isEmpty()) {
      throw new UsageException(Request.joined(errors));
    }
    if (yaml.documents().isEmpty()) {
      throw new UsageException(
          "パラメーターファイル「" + file.path() + "」は空です。" + SHAPES_JA,
          "the parameter file \"" + file.path() + "\" is empty; " + SHAPES_EN);
    }
    new ParameterFile(file, into, places).read(yaml.documents().get(0));
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
        put(entry.key().text(), text(entry.value()), entry.value());
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
        put(key.text(), text(value), value);
      }
      return;
    }
    if (item instanceof YamlTree.Scalar pair && pair.text().indexOf('=') > 0) {
      int equals = pair.text().indexOf('=');
      put(pair.text().substring(0, equals), pair.text().substring(equals + 1), pair);
      return;
    }
    throw unfit(item);
  }

  private void put(String name, String value, YamlTree written) {
    into.put(name, value);
    places.put(name, file.span(written.start(), written.end()));
  }

  private String text(YamlTree value) throws UsageException {
    if (value instanceof YamlTree.Scalar scalar) {
      return scalar.text();
    }
    throw unfit(value);
  }

  private UsageException unfit(YamlTree node) {
    Message message = new Message(SHAPES_JA, SHAPES_EN);
    return new UsageException(
        Request.joined(
            List.of(Diagnostic.error("parameters", file.span(node.start(), node.end()), message))));
  }
}
