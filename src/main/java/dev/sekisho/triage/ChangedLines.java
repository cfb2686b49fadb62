package dev.sekisho.triage;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Chunk;
import dev.sekisho.source.SourceFile;
import dev.sekisho.source.SourceTree;
import dev.sekisho.source.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The lines of a tree that a change has written, and the places where it has only taken lines away.
 * A file that was moved is held against what it was; line ends and encodings count for nothing.
 */
public final class ChangedLines {
  /** Of files that differ in more lines than this every line counts as changed. */
  private static final int MOST_LINES = 4_000;

  private static final Lines ALL = new Lines(true, new BitSet(), new BitSet());

  private final Changes changes;
  private final SourceTree now;
  private final Moves moves;
  private final Set<String> paths;
  private final Map<String, Lines> known = new HashMap<>();

  public ChangedLines(Changes changes, SourceTree now) {
    this.changes = changes;
    this.now = now;
    this.moves = changes.moves(now);
    this.paths = changes.paths();
  }

  /**
   * Lines counted from 1.
   *
   * @param all every line counts as written
   * @param written bits of lines that are new or other
   * @param cut bits of lines behind which others were taken away
   */
  private record Lines(boolean all, BitSet written, BitSet cut) {
    boolean touch(int first, int last) {
      if (all) {
        return true;
      }
      int written = this.written.nextSetBit(first);
      int cut = this.cut.nextSetBit(first);
      return (written >= 0 && written <= last) || (cut >= 0 && cut < last);
    }
  }

  /** Whether a line of it was written, or one taken away from between its lines. */
  public boolean touch(Span span) {
    String path = span.file().path();
    if (!paths.contains(path)) {
      return false;
    }
    int last = span.end() > span.start() ? span.file().line(span.end() - 1) : span.startLine();
    return known.computeIfAbsent(path, this::lines).touch(span.startLine(), last);
  }

  private Lines lines(String path) {
    SourceFile file = now.read(path);
    byte[] before = moves.before(path, changes);
    return file == null || before == null
        ? ALL
        : compared(texts(SourceFile.of(path, before)), texts(file));
  }

  static List<String> texts(SourceFile file) {
    List<String> texts = new ArrayList<>(file.lineCount());
    for (int line = 1; line <= file.lineCount(); line++) {
      texts.add(file.lineText(line));
    }
    return texts;
  }

  /**
   * How far down a group of lines may be moved so that the texts still differ by it alone: a block
   * that was added behind another one must not be taken for that one's end and its own begin.
   *
   * @param start index of its first line
   */
  private static int slide(List<String> lines, int start, int size) {
    int by = 0;
    while (start + by + size < lines.size()
        && lines.get(start + by).equals(lines.get(start + by + size))) {
      by++;
    }
    return by;
  }

  private static Lines compared(List<String> before, List<String> after) {
    int head = 0;
    int most = Math.min(before.size(), after.size());
    while (head < most && before.get(head).equals(after.get(head))) {
      head++;
    }
    int tail = 0;
    while (tail < most - head
        && before.get(before.size() - 1 - tail).equals(after.get(after.size() - 1 - tail))) {
      tail++;
    }
    List<String> old = before.subList(head, before.size() - tail);
    List<String> fresh = after.subList(head, after.size() - tail);
    if (old.size() + fresh.size() > MOST_LINES) {
      return ALL;
    }
    Lines lines = new Lines(false, new BitSet(), new BitSet());
    for (AbstractDelta<String> delta : DiffUtils.diff(old, fresh).getDeltas()) {
      Chunk<String> target = delta.getTarget();
      int first = head + target.getPosition() + 1;
      if (target.size() == 0) {
        Chunk<String> gone = delta.getSource();
        lines.cut.set(first - 1 + slide(before, head + gone.getPosition(), gone.size()));
      } else if (delta.getSource().size() == 0) {
        int start = first + slide(after, first - 1, target.size());
        lines.written.set(start, start + target.size());
      } else {
        lines.written.set(first, first + target.size());
      }
    }
    return lines;
  }
}
