package dev.sekisho.cloudformation;

import dev.sekisho.graph.Suppression;
import dev.sekisho.source.SourceFile;
import dev.sekisho.source.Span;
import dev.sekisho.yaml.YamlTree;
import dev.sekisho.yaml.YamlTree.Entry;
import dev.sekisho.yaml.YamlTree.Mapping;
import dev.sekisho.yaml.YamlTree.Scalar;
import dev.sekisho.yaml.YamlTree.Sequence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds {@code # sekisho:ignore rule -- reason}, above an entry or on its line, and {@code
 * Metadata: {sekisho: {ignore: [{rule, reason}]}}} of a resource or of the template.
 */
final class SuppressionReader {
  private static final String MARK = "sekisho:ignore";

  private final Template template;
  private final List<Suppression> found = new ArrayList<>();
  private final Map<SourceFile, Map<Integer, Span>> starting = new HashMap<>();

  private SuppressionReader(Template template) {
    this.template = template;
  }

  static List<Suppression> read(Template template) {
    SuppressionReader reader = new SuppressionReader(template);
    template.comments().forEach(reader::comment);
    reader.metadata(template.root(), template.span(template.root()));
    for (Entry entry : template.section("Resources").entries()) {
      if (entry.value() instanceof Mapping body) {
        reader.metadata(body, template.span(entry));
      }
    }
    return reader.found;
  }

  private void comment(Span comment) {
    String text = comment.text();
    int mark = text.indexOf(MARK);
    if (mark < 0 || !isBare(text, mark)) {
      return;
    }
    String rest = text.substring(mark + MARK.length()).strip();
    int dashes = rest.indexOf("--");
    String rule = (dashes < 0 ? rest : rest.substring(0, dashes)).strip();
    String reason = dashes < 0 ? "" : rest.substring(dashes + 2).strip();
    found.add(new Suppression(rule, reason, comment, covers(comment)));
  }

  /** Only dashes and blanks stand before the mark. */
  private static boolean isBare(String text, int mark) {
    for (int i = 0; i < mark; i++) {
      if (text.charAt(i) != '#' && text.charAt(i) > ' ') {
        return false;
      }
    }
    return true;
  }

  private Span covers(Span comment) {
    SourceFile file = comment.file();
    int line = comment.startLine();
    String before = file.text(file.lineStart(line), comment.start());
    int target = before.isBlank() ? lineBelow(file, line) : line;
    Span place = startingOn(file, target);
    return place != null ? place : wholeLine(file, line);
  }

  /** The next line that is no comment. */
  private static int lineBelow(SourceFile file, int line) {
    int below = line + 1;
    while (below <= file.lineCount() && file.lineText(below).strip().startsWith("#")) {
      below++;
    }
    return below;
  }

  private static Span wholeLine(SourceFile file, int line) {
    int end = line < file.lineCount() ? file.lineStart(line + 1) : file.bytes().length;
    return file.span(file.lineStart(line), end);
  }

  /** The outermost entry or item that starts on a line. */
  private @Nullable Span startingOn(SourceFile file, int line) {
    if (starting.isEmpty()) {
      index(template.root());
    }
    return starting.getOrDefault(file, Map.of()).get(line);
  }

  /** Of those that start on one line the outermost comes first. */
  private void index(YamlTree tree) {
    if (tree instanceof Sequence sequence) {
      for (YamlTree item : sequence.items()) {
        index(template.span(item), item);
      }
    } else if (tree instanceof Mapping mapping) {
      for (Entry entry : mapping.entries()) {
        index(template.span(entry), entry.value());
      }
    }
  }

  private void index(Span place, YamlTree inside) {
    starting
        .computeIfAbsent(place.file(), file -> new HashMap<>())
        .putIfAbsent(place.startLine(), place);
    index(inside);
  }

  private void metadata(Mapping body, Span covers) {
    YamlTree own = body.get("Metadata") instanceof Mapping all ? all.get("sekisho") : null;
    YamlTree ignore = own instanceof Mapping ours ? ours.get("ignore") : null;
    if (ignore instanceof Sequence several) {
      several.items().forEach(item -> entry(item, covers));
    } else if (ignore != null) {
      entry(ignore, covers);
    }
  }

  private void entry(YamlTree item, Span covers) {
    if (item instanceof Mapping mapping && mapping.get("rule") instanceof Scalar rule) {
      String reason = mapping.get("reason") instanceof Scalar text ? text.text().strip() : "";
      found.add(new Suppression(rule.text(), reason, template.span(item), covers));
    }
  }
}
