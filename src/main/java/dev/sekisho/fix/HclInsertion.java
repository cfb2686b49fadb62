package dev.sekisho.fix;

import dev.sekisho.finding.Replacement;
import dev.sekisho.hcl.HclTree.Attribute;
import dev.sekisho.hcl.HclTree.Block;
import dev.sekisho.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Puts a line or a block into a block, as {@code terraform fmt} would lay it out: with the
 * indentation of its neighbours, and equals signs in one column where they were so before.
 */
final class HclInsertion {
  /** Arguments that people keep at the end of a block, or at its very beginning. */
  private static final Set<String> APART =
      Set.of("tags", "tags_all", "labels", "depends_on", "provider", "count", "for_each");

  private final SourceFile file;
  private final Block holder;
  private final Layout layout;

  HclInsertion(SourceFile file, Block holder) {
    this.file = file;
    this.holder = holder;
    this.layout = new Layout(file);
  }

  /** A line for an argument; null where the block is laid out in a way of its own. */
  @Nullable List<Replacement> attribute(String name, String value) {
    if (!layout.beginsLine(holder.start())) {
      return null;
    }
    if (file.line(holder.open()) == file.line(holder.close())) {
      return oneLiner(name, value);
    }
    if (!layout.beginsLine(holder.close())) {
      return null;
    }
    Attribute before = neighbour();
    int line = before == null ? file.line(holder.open()) : file.line(before.end());
    if (before == null && !isBehindHeader(line)) {
      return null;
    }
    String indent = before == null ? inner() : layout.before(before.start());
    return lined(name, value, line, indent);
  }

  /** Nothing of the body stands in the line of the opening brace. */
  private boolean isBehindHeader(int line) {
    String rest = file.text(holder.open() + 1, file.lineEnd(line)).strip();
    return rest.isEmpty() || rest.startsWith("#") || rest.startsWith("//");
  }

  private String inner() {
    return Layout.deeper(layout.before(holder.start()));
  }

  /** The last argument on a line of its own, before the nested blocks where there are any. */
  private @Nullable Attribute neighbour() {
    List<Block> blocks = holder.body().blocks();
    int first = blocks.isEmpty() ? holder.close() : blocks.get(0).start();
    Attribute found = null;
    Attribute behind = null;
    for (Attribute each : holder.body().attributes()) {
      if (isLine(each) && !APART.contains(each.name())) {
        found = each.start() < first ? each : found;
        behind = each;
      }
    }
    return found == null ? behind : found;
  }

  private boolean isLine(Attribute attribute) {
    return file.line(attribute.start()) == file.line(attribute.end())
        && layout.beginsLine(attribute.start());
  }

  /** A line behind another one, in the column of the lines around it. */
  private List<Replacement> lined(String name, String value, int line, String indent) {
    List<Attribute> group = group(line);
    int widest = 0;
    for (Attribute each : group) {
      widest = Math.max(widest, each.nameEnd() - each.start());
    }
    boolean aligned = true;
    for (Attribute each : group) {
      aligned &= each.equals() - each.start() == widest + 1;
    }
    int width = aligned ? Math.max(widest, name.length()) : name.length();
    Replacement own =
        new Replacement(
            file.span(file.lineEnd(line), file.lineEnd(line)),
            layout.breakAfter(line) + indent + assigned(name, value, width));
    List<Replacement> all = new ArrayList<>();
    boolean placed = false;
    for (Attribute each : aligned && width > widest ? group : List.<Attribute>of()) {
      if (!placed && file.line(each.start()) > line) {
        all.add(own);
        placed = true;
      }
      all.add(new Replacement(file.span(each.equals(), each.equals()), " ".repeat(width - widest)));
    }
    if (!placed) {
      all.add(own);
    }
    return all;
  }

  private static String assigned(String name, String value, int width) {
    return name + " ".repeat(width - name.length() + 1) + "= " + value;
  }

  /** The arguments on the lines that touch the place behind a line. */
  private List<Attribute> group(int line) {
    List<Attribute> group = new ArrayList<>();
    for (int at = line; at > 0; at--) {
      Attribute there = at(at);
      if (there == null) {
        break;
      }
      group.add(0, there);
    }
    for (int at = line + 1; at <= file.lineCount(); at++) {
      Attribute there = at(at);
      if (there == null) {
        break;
      }
      group.add(there);
    }
    return group;
  }

  private @Nullable Attribute at(int line) {
    for (Attribute each : holder.body().attributes()) {
      if (file.line(each.start()) == line && isLine(each)) {
        return each;
      }
    }
    return null;
  }

  /** A block on one line becomes one of several. */
  private @Nullable List<Replacement> oneLiner(String name, String value) {
    List<Attribute> attributes = holder.body().attributes();
    String inside = file.text(holder.open() + 1, holder.close()).strip();
    String end = layout.breakAfter(file.line(holder.open()));
    String outer = layout.before(holder.start());
    if (inside.isEmpty()) {
      String line = end + inner() + assigned(name, value, name.length()) + end + outer;
      return List.of(new Replacement(file.span(holder.open() + 1, holder.close()), line));
    }
    Attribute only = attributes.size() == 1 ? attributes.get(0) : null;
    if (only == null || !inside.equals(file.text(only.start(), only.end()))) {
      return null;
    }
    int width = Math.max(name.length(), only.name().length());
    String pad = " ".repeat(width - only.name().length() + 1);
    String line = end + inner() + assigned(name, value, width) + end + outer;
    return List.of(
        new Replacement(file.span(holder.open() + 1, only.start()), end + inner()),
        new Replacement(file.span(only.nameEnd(), only.equals()), pad),
        new Replacement(file.span(only.end(), holder.close()), line));
  }

  /** A block with one line in it, behind all others. */
  @Nullable List<Replacement> block(String type, String line) {
    boolean single = file.line(holder.open()) == file.line(holder.close());
    boolean empty = file.text(holder.open() + 1, holder.close()).isBlank();
    if (!layout.beginsLine(holder.start())
        || (single ? !empty : !layout.beginsLine(holder.close()))) {
      return null;
    }
    String indent = inner();
    String end = layout.breakAfter(file.line(holder.open()));
    String block =
        indent + type + " {" + end + Layout.deeper(indent) + line + end + indent + "}" + end;
    if (empty) {
      return List.of(
          new Replacement(
              file.span(holder.open() + 1, holder.close()),
              end + block + layout.before(holder.start())));
    }
    int close = file.line(holder.close());
    String gap = layout.isBlank(close - 1) ? "" : end;
    int at = file.lineStart(close);
    return List.of(new Replacement(file.span(at, at), gap + block));
  }
}
