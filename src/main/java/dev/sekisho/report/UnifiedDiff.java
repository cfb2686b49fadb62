package dev.sekisho.report;

import dev.sekisho.finding.Replacement;
import dev.sekisho.finding.Sensitive;
import dev.sekisho.source.SourceFile;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/**
 * Edits as a unified diff that {@code git apply} takes. Secrets stay hidden here, too: context ends
 * before one, and a line that must be shown is masked, which leaves a diff for people alone.
 */
public final class UnifiedDiff {
  private static final int CONTEXT = 3;
  private static final int RED = 31;
  private static final int GREEN = 32;
  private static final int CYAN = 36;

  private final Writer out;
  private final boolean color;
  private final Sensitive sensitive;
  private final String prefix;
  private boolean masked;

  /**
   * A diff of files in a tree.
   *
   * @param prefix what to put before their paths so that they start at the top of the repository,
   *     as those behind git's header do wherever the diff is applied
   */
  public UnifiedDiff(Writer out, boolean color, Sensitive sensitive, String prefix) {
    this.out = out;
    this.color = color;
    this.sensitive = sensitive;
    this.prefix = prefix;
  }

  /** Whether some line could not be shown as it is. */
  public boolean masked() {
    return masked;
  }

  /**
   * Writes what happens to one file.
   *
   * @param marked whether a byte order mark stands before its text
   * @param replacements ordered by place, at least one
   */
  public void write(SourceFile file, boolean marked, List<Replacement> replacements)
      throws IOException {
    DiffLines lines = new DiffLines(file, replacements);
    String end = file.path().indexOf(' ') >= 0 ? "\t\n" : "\n";
    String path = prefix + Sheet.printable(file.path());
    head("diff --git a/" + path + " b/" + path + "\n");
    head("--- a/" + path + end);
    head("+++ b/" + path + end);
    List<DiffLines.Hunk> hunks = lines.hunks();
    int shift = 0;
    for (int i = 0; i < hunks.size(); ) {
      int next = i + 1;
      while (next < hunks.size() && touches(file, lines, hunks.get(next - 1), hunks.get(next))) {
        next++;
      }
      shift = together(file, marked, lines, hunks.subList(i, next), shift);
      i = next;
    }
  }

  private boolean touches(
      SourceFile file, DiffLines lines, DiffLines.Hunk one, DiffLines.Hunk other) {
    boolean near = other.from() - one.to() <= 2 * CONTEXT;
    for (int at = one.to(); near && at < other.from(); at++) {
      near = !hides(file, lines, at);
    }
    return near;
  }

  /** Writes hunks whose context meets; answers by how many lines the new file is ahead. */
  private int together(
      SourceFile file, boolean marked, DiffLines lines, List<DiffLines.Hunk> hunks, int shift)
      throws IOException {
    int first = hunks.get(0).from();
    int start = first;
    while (start > 0 && first - start < CONTEXT && !hides(file, lines, start - 1)) {
      start--;
    }
    int last = hunks.get(hunks.size() - 1).to();
    int end = last;
    while (end < lines.count()
        && end - last < CONTEXT
        && (end == last || !hides(file, lines, end))) {
      end++;
    }
    int grown = 0;
    for (DiffLines.Hunk each : hunks) {
      grown += each.lines().size() - (each.to() - each.from());
    }
    String old = range(start, end - start);
    String now = range(start + shift, end - start + grown);
    line(CYAN, "@@ -" + old + " +" + now + " @@", "\n");
    int at = start;
    for (DiffLines.Hunk each : hunks) {
      old(file, marked, lines, at, each.from(), " ", 0);
      old(file, marked, lines, each.from(), each.to(), "-", RED);
      for (int i = 0; i < each.lines().size(); i++) {
        boolean mark = marked && each.from() == 0 && i == 0;
        text(GREEN, "+", each.lines().get(i), false, mark);
      }
      at = each.to();
    }
    old(file, marked, lines, at, end, " ", 0);
    return shift + grown;
  }

  private static String range(int start, int count) {
    int from = count == 0 ? start : start + 1;
    return count == 1 ? Integer.toString(from) : from + "," + count;
  }

  private void old(
      SourceFile file, boolean marked, DiffLines lines, int from, int to, String sign, int paint)
      throws IOException {
    for (int at = from; at < to; at++) {
      text(paint, sign, lines.text(at), holds(file, lines, at), marked && at == 0);
    }
  }

  private boolean holds(SourceFile file, DiffLines lines, int at) {
    return sensitive.holds(file, lines.start(at), lines.start(at + 1));
  }

  private boolean hides(SourceFile file, DiffLines lines, int at) {
    return ShownLine.of(withoutBreak(lines.text(at)), holds(file, lines, at), sensitive).hides();
  }

  private static String withoutBreak(String line) {
    int end = line.length();
    while (end > 0 && "\r\n".indexOf(line.charAt(end - 1)) >= 0) {
      end--;
    }
    return line.substring(0, end);
  }

  private void text(int paint, String sign, String line, boolean secret, boolean mark)
      throws IOException {
    String bare = withoutBreak(line);
    String shown = Sheet.printable(ShownLine.of(bare, secret, sensitive).text(), "\t");
    masked |= !shown.equals(bare);
    String end = line.substring(bare.length());
    line(paint, sign + (mark ? "\uFEFF" : "") + shown, end.isEmpty() ? "\n" : end);
    if (end.isEmpty()) {
      out.write("\\ No newline at end of file\n");
    }
  }

  private void head(String text) throws IOException {
    out.write(color ? "\u001b[1m" + text.strip() + "\u001b[0m\n" : text);
  }

  private void line(int paint, String text, String end) throws IOException {
    boolean painted = color && paint > 0;
    out.write(painted ? "\u001b[" + paint + "m" + text + "\u001b[0m" : text);
    out.write(end);
  }
}
