package dev.sekisho.terraform;

import dev.sekisho.hcl.HclFile;
import dev.sekisho.hcl.HclTree.Attribute;
import dev.sekisho.hcl.HclTree.Block;
import dev.sekisho.hcl.HclTree.Body;
import dev.sekisho.hcl.HclTree.Expression;
import dev.sekisho.hcl.HclTree.Label;
import dev.sekisho.source.Diagnostic;
import dev.sekisho.source.Message;
import dev.sekisho.source.SourceFile;
import dev.sekisho.source.Span;
import dev.sekisho.yaml.JsonReader;
import dev.sekisho.yaml.YamlFile;
import dev.sekisho.yaml.YamlTree;
import dev.sekisho.yaml.YamlTree.Entry;
import dev.sekisho.yaml.YamlTree.Mapping;
import dev.sekisho.yaml.YamlTree.Scalar;
import dev.sekisho.yaml.YamlTree.Sequence;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads Terraform's JSON syntax ({@code .tf.json}) into the tree of its native syntax. Blocks are
 * what Terraform itself defines; blocks of a provider stay attributes whose value is an object or a
 * list of objects. A block begins at the key of its last label, so that its header is what a person
 * would point at, and the labels above it lie outside of its range.
 */
final class JsonConfiguration {
  private static final String CODE = "tf-json";

  private final SourceFile source;
  private final List<Diagnostic> diagnostics;
  private final JsonExpressions expressions;

  private JsonConfiguration(SourceFile source, List<Diagnostic> diagnostics) {
    this.source = source;
    this.diagnostics = diagnostics;
    this.expressions = new JsonExpressions(source, diagnostics);
  }

  /** Reads a configuration. */
  static HclFile read(SourceFile source) {
    YamlFile json = JsonReader.read(source);
    List<Diagnostic> diagnostics = new ArrayList<>(json.diagnostics());
    JsonConfiguration configuration = new JsonConfiguration(source, diagnostics);
    List<Block> blocks = new ArrayList<>();
    json.documents().forEach(document -> configuration.top(document, blocks));
    int lost = isRefused(diagnostics) ? 0 : Body.NOTHING;
    return configuration.file(
        new Body(List.of(), List.copyOf(blocks), lost, 0, source.bytes().length));
  }

  /** Reads a {@code .tfvars.json}: plain values by name. */
  static HclFile readValues(SourceFile source) {
    YamlFile json = JsonReader.read(source);
    List<Diagnostic> diagnostics = new ArrayList<>(json.diagnostics());
    JsonConfiguration configuration = new JsonConfiguration(source, diagnostics);
    List<Attribute> attributes = new ArrayList<>();
    for (YamlTree document : json.documents()) {
      for (Mapping mapping : configuration.objects(document)) {
        for (Entry entry : mapping.entries()) {
          Expression value = configuration.expressions.plain(entry.value());
          attributes.add(configuration.attribute(entry, value));
        }
      }
    }
    int lost = isRefused(diagnostics) ? 0 : Body.NOTHING;
    return configuration.file(
        new Body(List.copyOf(attributes), List.of(), lost, 0, source.bytes().length));
  }

  /** Whether something was left out. */
  private static boolean isRefused(List<Diagnostic> diagnostics) {
    for (Diagnostic each : diagnostics) {
      if (each.severity() == Diagnostic.Severity.ERROR) {
        return true;
      }
    }
    return false;
  }

  private HclFile file(Body body) {
    return new HclFile(source, body, List.of(), List.copyOf(diagnostics));
  }

  private void top(YamlTree document, List<Block> blocks) {
    for (Mapping mapping : objects(document)) {
      for (Entry entry : mapping.entries()) {
        JsonBlockShape shape = JsonBlockShape.top(entry.key().text());
        if (shape != null) {
          labelled(entry.key(), shape, List.of(), entry.value(), blocks);
        } else if (!isComment(entry)) {
          diagnostics.add(Diagnostic.warning(CODE, span(entry.key()), unknownBlock()));
        }
      }
    }
  }

  private static boolean isComment(Entry entry) {
    return entry.key().text().equals("//");
  }

  /** The blocks that a value stands for, below the labels that were read so far. */
  private void labelled(
      Scalar type, JsonBlockShape shape, List<Scalar> labels, YamlTree value, List<Block> blocks) {
    for (Mapping mapping : objects(value)) {
      if (labels.size() == shape.labels()) {
        blocks.add(block(type, shape, labels, mapping));
        continue;
      }
      for (Entry entry : mapping.entries()) {
        if (!isComment(entry)) {
          List<Scalar> more = new ArrayList<>(labels);
          more.add(entry.key());
          labelled(type, shape, more, entry.value(), blocks);
        }
      }
    }
  }

  /** An object, or the objects of a list; nothing for {@code null}. */
  private List<Mapping> objects(YamlTree value) {
    List<Mapping> objects = new ArrayList<>();
    List<YamlTree> items = value instanceof Sequence sequence ? sequence.items() : List.of(value);
    for (YamlTree item : items) {
      if (item instanceof Mapping mapping) {
        objects.add(mapping);
      } else if (!JsonExpressions.isNull(item)) {
        diagnostics.add(Diagnostic.error(CODE, span(item), objectExpected()));
      }
    }
    return objects;
  }

  private Block block(Scalar type, JsonBlockShape shape, List<Scalar> labels, Mapping content) {
    Scalar head = labels.isEmpty() ? type : labels.get(labels.size() - 1);
    List<Label> names = new ArrayList<>();
    for (Scalar label : labels) {
      names.add(new Label(label.text(), label.start(), label.end()));
    }
    return new Block(
        type.text(),
        head.start(),
        head.end(),
        List.copyOf(names),
        content.start(),
        content.end() - 1,
        body(shape, content),
        content.end());
  }

  private Body body(JsonBlockShape shape, Mapping content) {
    List<Attribute> attributes = new ArrayList<>();
    List<Block> blocks = new ArrayList<>();
    for (Entry entry : content.entries()) {
      String name = entry.key().text();
      JsonBlockShape inner = shape.blocks().get(name);
      if (inner != null) {
        labelled(entry.key(), inner, List.of(), entry.value(), blocks);
      } else if (!isComment(entry)) {
        attributes.add(attribute(entry, value(shape, name, entry.value())));
      }
    }
    return new Body(
        List.copyOf(attributes), List.copyOf(blocks), content.start() + 1, content.end() - 1);
  }

  private Expression value(JsonBlockShape shape, String name, YamlTree value) {
    if (shape.isReference(name)) {
      return expressions.reference(value);
    }
    return shape.isPlain(name) ? expressions.plain(value) : expressions.template(value);
  }

  private Attribute attribute(Entry entry, Expression value) {
    Scalar key = entry.key();
    int colon = key.end();
    while (colon < value.start() && source.bytes()[colon] != ':') {
      colon++;
    }
    return new Attribute(key.text(), key.start(), key.end(), colon, value, value.end());
  }

  private Span span(YamlTree tree) {
    return source.span(tree.start(), tree.end());
  }

  private static Message unknownBlock() {
    return new Message(
        "Terraform の設定にない名前です。resource、variable などの正しい名前か確かめてください。",
        "Terraform's configuration has no such member. Check the name (resource, variable and so"
            + " on).");
  }

  private static Message objectExpected() {
    return new Message(
        "ここにはオブジェクト { … } か、オブジェクトのリストが必要です。ラベルの段数を確かめてください。",
        "An object or a list of objects is needed here. Check how many labels stand above it.");
  }
}
