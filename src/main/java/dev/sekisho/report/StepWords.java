package dev.sekisho.report;

import dev.sekisho.finding.Finding;
import dev.sekisho.finding.Location;
import dev.sekisho.graph.TemplateLanguage;
import dev.sekisho.source.Message;
import dev.sekisho.value.Origin;

/** What a step of a value's way is, in the words of the template's language. */
final class StepWords {
  /** The word of a step that says what chose the value. */
  static final String DECIDED = Location.Role.DECIDED.word();

  private StepWords() {}

  /** The place of use, where the finding stands. */
  static Message use(Finding finding) {
    String name = plain(finding.attribute());
    if (name.isEmpty()) {
      return new Message("指摘の場所", "where the finding stands");
    }
    return isTemplate(finding)
        ? new Message("プロパティー " + name, "property " + name)
        : new Message("属性 " + name, "attribute " + name);
  }

  /** A path as it is typed: without the marks that tell entries and members from names. */
  static String plain(String path) {
    int entries = path.indexOf("{}");
    String typed = entries < 0 ? path : path.substring(0, entries);
    return typed.startsWith("@") ? typed.substring(1) : typed;
  }

  /** A word for programs. */
  static String kind(Origin step) {
    return switch (step.kind()) {
      case EXPRESSION -> "expression";
      case ATTRIBUTE -> "attribute";
      case LOCAL -> "local";
      case DEFAULT -> "default";
      case INPUT -> "input";
      case CALL -> "argument";
      case OUTPUT -> "output";
      case RESOURCE -> "resource";
      case MAPPING -> "mapping";
      case SETTING -> "setting";
      case DECIDED -> DECIDED;
    };
  }

  static Message of(Finding finding, Location place, Origin step) {
    Origin decider = step.decider();
    return decider == null ? named(finding, place, step) : decided(finding, place, decider);
  }

  private static Message decided(Finding finding, Location place, Origin decider) {
    Message by = named(finding, place, decider);
    return switch (decider.kind()) {
      case EXPRESSION, ATTRIBUTE, SETTING -> place.label();
      case RESOURCE -> new Message(by.ja() + " で決まる", "decided by " + by.en());
      case LOCAL, OUTPUT -> new Message(by.ja() + " で決まる", "decided by the " + by.en());
      default -> new Message(by.ja() + "で決まる", "decided by the " + by.en());
    };
  }

  private static Message named(Finding finding, Location place, Origin step) {
    String it = step.label();
    boolean template = isTemplate(finding);
    return switch (step.kind()) {
      case EXPRESSION, ATTRIBUTE, SETTING, DECIDED -> place.label();
      case LOCAL -> new Message("ローカル値 " + it, "local value " + it);
      case DEFAULT ->
          template
              ? new Message("パラメーター " + it + " の既定値", "default of parameter " + it)
              : new Message("変数 " + it + " の既定値", "default of variable " + it);
      case INPUT -> input(place.span().file().path(), it, template);
      case CALL ->
          template
              ? new Message(
                  "ネストしたスタックへの引数（パラメーター " + it + " へ）",
                  "argument of the nested stack, for parameter " + it)
              : new Message(
                  "モジュール呼び出しの引数（変数 " + it + " へ）",
                  "argument of the module call, for variable " + it);
      case OUTPUT ->
          template
              ? new Message("ネストしたスタックの出力 " + it, "output " + it + " of the nested stack")
              : new Message("モジュールの出力 " + it, "module output " + it);
      case RESOURCE -> new Message("別のリソース " + it, "another resource, " + it);
      case MAPPING -> new Message("マッピング " + it + " の行", "row of mapping " + it);
    };
  }

  private static Message input(String path, String name, boolean template) {
    if (template) {
      return new Message("パラメーター " + name + " に渡した値", "value given to parameter " + name);
    }
    boolean file = path.endsWith(".tfvars") || path.endsWith(".tfvars.json");
    return file
        ? new Message("変数 " + name + " への tfvars の値", "tfvars value of variable " + name)
        : new Message("変数 " + name + " に渡した値", "value given to variable " + name);
  }

  /** Whether the finding is about a CloudFormation template. */
  private static boolean isTemplate(Finding finding) {
    return finding.language() == TemplateLanguage.CLOUDFORMATION;
  }
}
