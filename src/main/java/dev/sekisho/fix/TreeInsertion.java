package dev.sekisho.fix;

import dev.sekisho.finding.Replacement;
import dev.sekisho.source.SourceFile;
import dev.sekisho.yaml.YamlTree.Entry;
import dev.sekisho.yaml.YamlTree.Mapping;
import dev.sekisho.yaml.YamlTree.Scalar;
import dev.sekisho.yaml.YamlTree.Style;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts an entry into a mapping of YAML or JSON, in the style of the entries around it. */
final class TreeInsertion {
  private static final String STEP = "  ";

  private final SourceFile file;
  private final Mapping holder;
  private final Layout layout;

  TreeInsertion(SourceFile file, Mapping holder) {
    this.file = file;
    this.holder = holder;
    this.layout = new Layout(file);
  }

  /**
   * One entry, or one that holds another one; null where the mapping is laid out in a way of its
   * own.
   *
   * @param names from the mapping inwards, at least one
   */
  @Nullable List<Replacement> entry(List<String> names, String word) {
    byte[] bytes = file.bytes();
    boolean flow = holder.start() < bytes.length && bytes[holder.start()] == '{';
    return flow ? flow(names, word) : block(names, word);
  }

  private @Nullable List<Replacement> block(List<String> names, String word) {
    Entry before = null;
    for (Entry each : holder.entries()) {
      before = isLine(each) ? each : before;
    }
    if (before == null) {
      return aboveFirst(names, word);
    }
    int line = file.line(before.key().start());
    String indent = " ".repeat(before.key().start() - file.lineStart(line));
    String end = layout.breakAfter(line);
    return put(file.lineEnd(line), end + lines(names, word, indent, end));
  }

  /** A value on the line of its key, that is the whole of it. */
  private boolean isLine(Entry entry) {
    return entry.value() instanceof Scalar value
        && value.style() != Style.BLOCK
        && value.start() < value.end()
        && file.line(entry.key().start()) == file.line(value.end());
  }

  private @Nullable List<Replacement> aboveFirst(List<String> names, String word) {
    Entry first = holder.entries().isEmpty() ? null : holder.entries().get(0);
    if (first == null || !layout.beginsLine(first.key().start())) {
      return null;
    }
    int line = file.line(first.key().start());
    String indent = layout.before(first.key().start());
    String end = layout.breakAfter(line);
    return put(file.lineStart(line), lines(names, word, indent, end) + end);
  }

  private static String lines(List<String> names, String word, String indent, String end) {
    String head = indent + names.get(0) + ":";
    return names.size() == 1
        ? head + " " + word
        : head + end + lines(names.subList(1, names.size()), word, indent + STEP, end);
  }

  private List<Replacement> put(int at, String text) {
    return List.of(new Replacement(file.span(at, at), text));
  }

  private @Nullable List<Replacement> flow(List<String> names, String word) {
    List<Entry> entries = holder.entries();
    boolean quoted = isQuoted();
    if (entries.isEmpty()) {
      boolean blank = file.text(holder.start() + 1, holder.end() - 1).isBlank();
      return blank
          ? List.of(
              new Replacement(
                  file.span(holder.start() + 1, holder.end() - 1), inline(names, word, quoted)))
          : null;
    }
    Entry last = entries.get(entries.size() - 1);
    int line = file.line(last.key().start());
    if (line == file.line(holder.start()) || !layout.beginsLine(last.key().start())) {
      return put(last.value().end(), ", " + inline(names, word, quoted));
    }
    String indent = layout.before(last.key().start());
    String end = layout.breakAfter(line) + indent;
    String made = members(names, word, quoted, end, step(indent));
    return put(last.value().end(), "," + end + made);
  }

  /** Whether keys are written with quotes: in JSON, and in YAML that looks like it. */
  private boolean isQuoted() {
    for (Entry each : holder.entries()) {
      return each.key().style() == Style.QUOTED;
    }
    return file.path().endsWith(".json") || file.text(0, 1).equals("{");
  }

  private static String inline(List<String> names, String word, boolean quoted) {
    String head = key(names.get(0), quoted);
    return names.size() == 1
        ? head + value(word, quoted)
        : head + "{" + inline(names.subList(1, names.size()), word, quoted) + "}";
  }

  /**
   * The same on lines of their own.
   *
   * @param end a line break and the indentation behind it
   * @param step how much deeper each level is
   */
  private static String members(
      List<String> names, String word, boolean quoted, String end, String step) {
    if (names.size() == 1) {
      return inline(names, word, quoted);
    }
    String inner = members(names.subList(1, names.size()), word, quoted, end + step, step);
    return key(names.get(0), quoted) + "{" + end + step + inner + end + "}";
  }

  /** The indentation of the entries against that of what holds them. */
  private String step(String indent) {
    String outer = file.lineText(file.line(holder.start()));
    int blanks = 0;
    while (blanks < outer.length() && Character.isWhitespace(outer.charAt(blanks))) {
      blanks++;
    }
    return blanks < indent.length() ? indent.substring(blanks) : STEP;
  }

  private static String key(String name, boolean quoted) {
    return quoted ? "\"" + name + "\": " : name + ": ";
  }

  private static String value(String word, boolean quoted) {
    return quoted && !Words.isBare(word) ? "\"" + word + "\"" : word;
  }
}
