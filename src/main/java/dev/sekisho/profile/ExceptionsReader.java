package dev.sekisho.profile;

import dev.sekisho.source.Diagnostic;
import dev.sekisho.source.Message;
import dev.sekisho.source.SourceFile;
import dev.sekisho.source.Span;
import dev.sekisho.yaml.Documents;
import dev.sekisho.yaml.YamlFile;
import dev.sekisho.yaml.YamlTree;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the register of exceptions. As in the profile, anything that is not known is an error:
 * silence would hide findings that nobody meant to hide.
 */
public final class ExceptionsReader {
  private static final List<String> KEYS =
      List.of(
          "rule", "resource", "clause", "reason", "approver", "approved-on", "expires", "ticket");

  /** What YAML takes for nothing. */
  private static final List<String> EMPTY = List.of("", "~", "null");

  private final Keys keys;
  private final List<ExceptionEntry> entries = new ArrayList<>();

  private ExceptionsReader(Keys keys) {
    this.keys = keys;
  }

  /** The entries and what is wrong; with an error they must not be used. */
  public record Result(List<ExceptionEntry> entries, List<Diagnostic> diagnostics) {}

  public static Result read(SourceFile file) {
    YamlFile yaml = Documents.read(file);
    List<Diagnostic> diagnostics = new ArrayList<>(yaml.diagnostics());
    ExceptionsReader reader = new ExceptionsReader(new Keys(file, diagnostics));
    for (YamlTree document : yaml.documents()) {
      reader.document(document);
    }
    return new Result(reader.entries, diagnostics);
  }

  private void document(YamlTree root) {
    YamlTree listed = root;
    if (root instanceof YamlTree.Mapping mapping) {
      keys.allow(mapping, List.of("exceptions"));
      listed = mapping.get("exceptions");
    }
    if (listed instanceof YamlTree.Sequence sequence) {
      for (YamlTree item : sequence.items()) {
        item(item);
      }
    } else if (listed != null) {
      keys.error(
          listed,
          new Message(
              "exceptions には「- rule: …」の一覧を書きます", "exceptions takes a list of \"- rule: …\""));
    }
  }

  private void item(YamlTree item) {
    if (!(item instanceof YamlTree.Mapping mapping)) {
      keys.error(item, new Message("例外は「rule: …」の形で書きます", "an exception is a mapping with a rule"));
      return;
    }
    keys.allow(mapping, KEYS);
    String rule = needed(mapping, "rule");
    String resource = needed(mapping, "resource");
    String reason = needed(mapping, "reason");
    LocalDate expires = needed(mapping, "expires") == null ? null : date(mapping, "expires");
    if (rule != null && resource != null && reason != null && expires != null) {
      Span span = keys.span(item);
      entries.add(
          new ExceptionEntry(
              rule,
              resource,
              keys.text(mapping, "clause"),
              reason,
              said(mapping, "approver"),
              said(mapping, "approved-on") == null ? null : date(mapping, "approved-on"),
              expires,
              keys.text(mapping, "ticket"),
              span));
    }
  }

  private @Nullable String needed(YamlTree.Mapping mapping, String key) {
    String text = keys.text(mapping, key);
    if (mapping.get(key) == null || (text != null && text.isBlank())) {
      keys.error(
          mapping, new Message("例外に「" + key + "」がありません", "the exception has no \"" + key + "\""));
      return null;
    }
    return text;
  }

  /** Null also where the key stands without a value, as in a form that nobody filled in. */
  private @Nullable String said(YamlTree.Mapping mapping, String key) {
    String text = keys.text(mapping, key);
    return text == null || EMPTY.contains(text.strip()) ? null : text;
  }

  private @Nullable LocalDate date(YamlTree.Mapping mapping, String key) {
    String text = keys.text(mapping, key);
    YamlTree value = mapping.get(key);
    if (text == null || value == null) {
      return null;
    }
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      keys.error(
          value,
          new Message(
              "「" + key + "」の日付「" + text + "」は 2027-03-31 のように書きます",
              "write the date of \"" + key + "\" like 2027-03-31, not \"" + text + "\""));
      return null;
    }
  }
}
