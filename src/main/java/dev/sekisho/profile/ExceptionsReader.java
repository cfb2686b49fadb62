package dev.sekisho.profile;

import dev.sekisho.source.Diagnostic;
import dev.sekisho.source.Message;
import dev.sekisho.source.SourceFile;
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
    new ShapeCheck(keys).check("exceptions", root, ProfileShape.EXCEPTIONS);
    YamlTree listed = root instanceof YamlTree.Mapping mapping ? mapping.get("exceptions") : root;
    if (listed instanceof YamlTree.Sequence sequence) {
      for (YamlTree item : sequence.items()) {
        if (item instanceof YamlTree.Mapping mapping) {
          entry(mapping);
        }
      }
    }
  }

  private void entry(YamlTree.Mapping mapping) {
    boolean complete = true;
    for (Shape.Field field : ProfileShape.EXCEPTION.fields()) {
      complete &= !field.needed() || isSaid(mapping, field.key());
    }
    LocalDate expires = date(mapping, "expires");
    if (complete && expires != null) {
      entries.add(
          new ExceptionEntry(
              text(mapping, "rule"),
              text(mapping, "resource"),
              Keys.text(mapping, "clause"),
              text(mapping, "reason"),
              said(mapping, "approver"),
              said(mapping, "approved-on") == null ? null : date(mapping, "approved-on"),
              expires,
              Keys.text(mapping, "ticket"),
              keys.span(mapping)));
    }
  }

  private static String text(YamlTree.Mapping mapping, String key) {
    String text = Keys.text(mapping, key);
    return text == null ? "" : text;
  }

  private boolean isSaid(YamlTree.Mapping mapping, String key) {
    YamlTree value = mapping.get(key);
    boolean blank = value instanceof YamlTree.Scalar scalar && scalar.text().isBlank();
    if (value == null || blank) {
      keys.error(
          mapping, new Message("例外に「" + key + "」がありません", "the exception has no \"" + key + "\""));
    }
    return value instanceof YamlTree.Scalar && !blank;
  }

  /** Null also where the key stands without a value, as in a form that nobody filled in. */
  private @Nullable String said(YamlTree.Mapping mapping, String key) {
    String text = Keys.text(mapping, key);
    return text == null || EMPTY.contains(text.strip()) ? null : text;
  }

  private @Nullable LocalDate date(YamlTree.Mapping mapping, String key) {
    String text = Keys.text(mapping, key);
    YamlTree value = mapping.get(key);
    if (text == null || value == null || text.isBlank()) {
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
