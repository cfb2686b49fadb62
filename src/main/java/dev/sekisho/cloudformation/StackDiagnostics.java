package dev.sekisho.cloudformation;

import dev.sekisho.source.Diagnostic;
import dev.sekisho.source.Message;
import dev.sekisho.source.Span;
import dev.sekisho.yaml.YamlTree.Scalar;

/** What can be wrong with a template that was read, in words. */
final class StackDiagnostics {
  private final TemplateDiagnostics all;
  private final Template template;

  StackDiagnostics(TemplateDiagnostics all, Template template) {
    this.all = all;
    this.template = template;
  }

  void unresolved(String name, Span span) {
    warn(
        "unresolved-reference",
        span,
        "「" + name + "」というパラメーターもリソースもありません。名前を確かめてください。",
        "There is no parameter or resource " + name + ". Check the name.");
  }

  void malformed(Scalar key) {
    malformed(key.text(), template.span(key));
  }

  void malformed(String function, Span span) {
    warn(
        "malformed-function",
        span,
        function + " の引数の数か形が違います。値は不明として扱いました。",
        function + " has the wrong number or form of arguments; its value counts as unknown.");
  }

  TemplateShape shape() {
    return new TemplateShape(all, template);
  }

  void circularCondition(String name, Span declared) {
    warn(
        "circular-condition",
        declared,
        "条件「" + name + "」が自分自身を参照しています。",
        "Condition " + name + " refers to itself.");
  }

  void unresolvedCondition(String name, Span use) {
    warn(
        "unresolved-condition",
        use,
        "条件「" + name + "」がありません。Conditions に定義してください。",
        "There is no condition " + name + ". Define it under Conditions.");
  }

  void circle(Template called, Span header) {
    warn(
        "nested-stack-circle",
        header,
        "入れ子のスタックが循環しています（" + called.path() + "）。ここから先は調べませんでした。",
        "Nested stacks form a circle (" + called.path() + "); nothing behind this was scanned.");
  }

  void tooManyStacks(Span header) {
    all.add(
        Diagnostic.error(
            "too-many-stacks",
            header,
            new Message(
                "入れ子のスタックが " + Budget.MAX_STACKS + " を超えました。これより後のスタックは調べませんでした。",
                "There are more than "
                    + Budget.MAX_STACKS
                    + " nested stacks; those from here on were not scanned.")));
  }

  void tooManyCopies(Scalar loop) {
    all.add(
        Diagnostic.error(
            "too-many-copies",
            template.span(loop),
            new Message(
                loop.text() + " の繰り返しが " + Loops.MAX_COPIES + " を超えました。残りは調べませんでした。",
                loop.text()
                    + " makes more than "
                    + Loops.MAX_COPIES
                    + " copies; the rest was not scanned.")));
  }

  void notExpanded(String id, String subject, Span span) {
    warn(
        "serverless-not-expanded",
        span,
        "「" + id + "」の " + subject + " は展開できず、ここから生成されるリソースは判定していません。変換後のテンプレートを調べてください。",
        subject
            + " of "
            + id
            + " could not be expanded; what it brings forth was not judged. Scan the transformed"
            + " template.");
  }

  void tooMuch() {
    all.add(
        Diagnostic.error(
            "template-too-complex",
            template.header(),
            new Message(
                "テンプレートの評価が上限に達しました。残りの値は不明として扱いました。",
                "Evaluating this template took too long; what is left counts as unknown.")));
  }

  private void warn(String code, Span span, String ja, String en) {
    all.add(Diagnostic.warning(code, span, new Message(ja, en)));
  }
}
