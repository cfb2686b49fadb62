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
  private static final int MOST_LINES = 20_000;

  private final Changes changes;
  private final SourceTree now;
  private final Moves moves;
  private final Set<String> paths;
  private final Map<String, Lines> known = new HashMap<>();

  public ChangedLines(Changes changes, SourceTree now) {
    this.changes = changes;
    this.now = now;
    this.moves = Moves.of(changes, now);
    this.paths = changes.paths();
  }

  /**
   * Lines counted from 1.
   *
   * @param written bits of lines that are new or other
   * @param cut bits of lines behind which others were taken away
   */
  private record Lines(BitSet written, BitSet cut) {
    boolean touch(int first, int last) {
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
    Lines lines = new Lines(new BitSet(), new BitSet());
    byte[] before = moves.before(path, changes);
    if (file == null || before == null) {
      lines.written.set(1, file == null ? Integer.MAX_VALUE : file.lineCount() + 1);
      return lines;
    }
    compare(texts(SourceFile.of(path, before)), texts(file), lines);
    return lines;
  }

  static List<String> texts(SourceFile file) {
    List<String> texts = new ArrayList<>(file.lineCount());
    for (int line = 1; line <= file.lineCount(); line++) {
      texts.add(file.lineText(line));
    }
    return texts;
  }

  private static void compare(List<String> before, List<String> after, Lines lines) {
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
      lines.written.set(1, after.size() + 1);
      return;
    }
    for (AbstractDelta<String> delta : DiffUtils.diff(old, fresh).getDeltas()) {
      Chunk<String> target = delta.getTarget();
      int first = head + target.getPosition() + 1;
      if (target.size() == 0) {
        lines.cut.set(first - 1);
      } else {
        lines.written.set(first, first + target.size());
      }
    }
  }
}
