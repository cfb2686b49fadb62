package dev.sekisho.yaml;

import dev.sekisho.source.Diagnostic;
import dev.sekisho.source.Message;
import dev.sekisho.source.SourceFile;
import dev.sekisho.source.Span;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.reader.ReaderException;

/** SnakeYAML's complaints in words for people, in both languages. */
final class YamlProblems {
  private static final String CODE = "yaml-syntax";
  private static final String UNCLOSED = "found unexpected end of stream";

  private YamlProblems() {}

  static Diagnostic describe(
      SourceFile file, CodePointOffsets offsets, MarkedYAMLException problem) {
    Mark mark = mark(problem);
    if (mark == null) {
      return Diagnostic.error(CODE, file.path(), message(problem));
    }
    int at = offsets.offset(mark.getIndex());
    int wide = WideBlanks.before(file.bytes(), at);
    if (wide >= 0) {
      return Diagnostic.error(CODE, character(file, wide), WideBlanks.MESSAGE);
    }
    Span place = character(file, at);
    return problem.getProblem() != null
            && problem.getProblem().contains("'%' that cannot start any token")
            && at > 0
            && file.bytes()[at - 1] == '{'
        ? Refusal.templated(place).diagnostic()
        : Diagnostic.error(CODE, place, message(problem));
  }

  /** A quote that is never closed is shown where it opens, not at the end of the file. */
  private static @Nullable Mark mark(MarkedYAMLException problem) {
    Mark context = problem.getContextMark();
    boolean open = String.valueOf(problem.getProblem()).startsWith(UNCLOSED);
    return context != null && (open || problem.getProblemMark() == null)
        ? context
        : problem.getProblemMark();
  }

  static Diagnostic describe(SourceFile file, YAMLException problem) {
    if (problem instanceof ReaderException reader) {
      int point = reader.getCodePoint();
      Message message =
          new Message(
              "YAMLに使えない制御文字 " + name(point) + " があります。取り除いてください。",
              "There is a control character " + name(point) + ", which YAML forbids. Remove it.");
      return Diagnostic.error(CODE, character(file, find(file.bytes(), point)), message);
    }
    return Diagnostic.error(CODE, file.path(), other(String.valueOf(problem.getMessage())));
  }

  static Diagnostic unreadable(SourceFile file) {
    return Diagnostic.error(CODE, file.path(), other("a malformed escape"));
  }

  private static String name(int codePoint) {
    String digits = Integer.toHexString(codePoint).toUpperCase(Locale.ROOT);
    return "U+" + "0".repeat(Math.max(0, 4 - digits.length())) + digits;
  }

  private static int find(byte[] bytes, int codePoint) {
    byte[] wanted = Character.toString(codePoint).getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i + wanted.length <= bytes.length; i++) {
      if (Arrays.equals(bytes, i, i + wanted.length, wanted, 0, wanted.length)) {
        return i;
      }
    }
    return 0;
  }

  private static Span character(SourceFile file, int offset) {
    byte[] bytes = file.bytes();
    boolean none = offset >= bytes.length || bytes[offset] == '\n' || bytes[offset] == '\r';
    int length = none ? 0 : CodePointOffsets.length(bytes[offset]);
    return file.span(offset, Math.min(bytes.length, offset + length));
  }

  private static Message message(MarkedYAMLException exception) {
    String problem = String.valueOf(exception.getProblem());
    if (problem.contains("'\\t(TAB)'")) {
      return new Message(
          "字下げにタブがあります。YAMLの字下げは空白で書いてください。",
          "A tab in the indentation: YAML is indented with spaces.");
    }
    if (problem.contains("cannot start any token")) {
      return new Message(
          "この文字で値を始めることはできません。引用符で囲んでください。",
          "No value can start with this character. Put it in quotes.");
    }
    if (problem.startsWith("mapping values are not allowed")) {
      return new Message(
          "ここに「キー: 値」は書けません。字下げを確かめるか、コロンを含む値を引用符で囲んでください。",
          "A `key: value` can't stand here. Check the indentation, or quote a value that holds a"
              + " colon.");
    }
    if (problem.startsWith("could not find expected ':'")) {
      return new Message(
          "キーの後にコロンがありません。字下げを確かめてください。", "A colon is missing after a key. Check the indentation.");
    }
    if (problem.startsWith("unexpected character found")) {
      return new Message(
          "* と & はエイリアスとアンカーの記号です。値として使うには引用符で囲んでください。",
          "* and & stand for aliases and anchors. Put the value in quotes.");
    }
    if (problem.startsWith("expected <block end>, but found '<tag>'")) {
      return new Message(
          "短縮形の関数を続けて書くことはできません。どちらかを Fn::Sub: のような長い形にしてください。",
          "Two short functions can't follow each other. Write one in its long form, such as"
              + " Fn::Sub:.");
    }
    if (problem.startsWith("expected the node content")) {
      return new Message(
          "値がありません。値を書くか、開いた括弧を閉じてください。",
          "A value is missing. Write it, or close the bracket before.");
    }
    if (problem.startsWith("expected <block end>")) {
      return new Message("字下げが前の行と揃っていません。", "The indentation does not fit the lines before.");
    }
    if (problem.contains("expected ',' or ']'") || problem.contains("expected ',' or '}'")) {
      return new Message(
          "括弧の中にカンマか閉じ括弧がありません。", "A comma or a closing bracket is missing inside brackets.");
    }
    if (problem.startsWith(UNCLOSED)) {
      return new Message("引用符が閉じられていません。", "A quote is not closed.");
    }
    return other(problem);
  }

  private static Message other(String problem) {
    return new Message(
        "YAMLとして読めません（" + problem + "）。", "This is not valid YAML: " + problem + ".");
  }
}
