package dev.sekisho.cloudformation;

import dev.sekisho.source.Diagnostic;
import dev.sekisho.source.Message;
import dev.sekisho.source.Span;
import dev.sekisho.yaml.YamlTree;
import dev.sekisho.yaml.YamlTree.Mapping;
import dev.sekisho.yaml.YamlTree.Scalar;
import dev.sekisho.yaml.YamlTree.Sequence;
import java.util.List;

/**
 * Whether the parts that are judged have the form of a template. What has another form is passed
 * over by whoever looks for it, so its silence would be read as conformity. A macro may take any
 * form, so may what another tool puts in before a deployment ({@code Type: !Rain::Module}), and
 * what stands empty holds nothing that could be lost.
 */
final class TemplateShape {
  private static final String CODE = "template-shape";
  private static final List<String> SECTIONS =
      List.of("Parameters", "Mappings", "Conditions", "Rules", "Resources", "Outputs");

  private final TemplateDiagnostics diagnostics;
  private final Template template;

  TemplateShape(TemplateDiagnostics diagnostics, Template template) {
    this.diagnostics = diagnostics;
    this.template = template;
  }

  void sections() {
    for (String name : SECTIONS) {
      YamlTree section = template.root().get(name);
      if (section != null && !(section instanceof Mapping) && !isNothing(section)) {
        lost(
            template.span(section),
            "「" + name + "」には「名前: 定義」を書きます。この部分は判定していません。",
            "\"" + name + "\" takes names with their definitions. This part was not judged.");
      }
    }
  }

  /** What a resource with a type says of itself. */
  void resource(String id, Mapping body, Scalar type) {
    YamlTree properties = body.get("Properties");
    if (template.macro() != null) {
      return;
    }
    if (!type.text().contains("::")) {
      diagnostics.add(noType(id, type));
    }
    if (properties != null && !(properties instanceof Mapping) && !isNothing(properties)) {
      lost(
          template.span(properties),
          "リソース「" + id + "」の Properties には「名前: 値」を書きます。プロパティは判定していません。",
          "Properties of resource " + id + " takes names with values. They were not judged.");
    }
  }

  private Diagnostic noType(String id, Scalar type) {
    Message message =
        new Message(
            "リソース「" + id + "」の Type「" + type.text() + "」は型の名前（AWS::S3::Bucket など）ではありません。判定していません。",
            "Type \""
                + type.text()
                + "\" of resource "
                + id
                + " is no name of a type, such as AWS::S3::Bucket. It was not judged.");
    return type.tag().isEmpty()
        ? Diagnostic.error(CODE, template.span(type), message)
        : Diagnostic.warning(CODE, template.span(type), message);
  }

  /** What stands where a resource should and has no type. */
  void noResource(Loops.Repeated place) {
    YamlTree value = place.entry().value();
    Span span = template.span(place.entry().key());
    Message message =
        new Message(
            "リソース「" + place.name() + "」に Type がありません。判定していません。",
            "Resource " + place.name() + " has no Type. It was not judged.");
    diagnostics.add(
        template.macro() != null || isNothing(value) || isPutIn(value)
            ? Diagnostic.warning("resource-without-type", span, message)
            : Diagnostic.error("resource-without-type", span, message));
  }

  private static boolean isPutIn(YamlTree resource) {
    return resource instanceof Mapping body && body.get("Type") instanceof Mapping;
  }

  private void lost(Span span, String ja, String en) {
    diagnostics.add(Diagnostic.error(CODE, span, new Message(ja, en)));
  }

  /** Nothing that could be lost, or a function in its short form, which others judge. */
  private static boolean isNothing(YamlTree tree) {
    return !tree.tag().isEmpty()
        || (tree instanceof Scalar scalar
            && List.of("", "~", "null", "Null", "NULL").contains(scalar.text()))
        || (tree instanceof Sequence list && list.items().isEmpty());
  }
}
