package dev.sekisho.terraform;

import dev.sekisho.hcl.HclFile;
import dev.sekisho.hcl.HclTree;
import dev.sekisho.source.SourceFile;
import dev.sekisho.source.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a comment speaks of: on a line of its own what begins below it, else what begins or ends on
 * its line. Every look-up is a search by halves, since a file may hold thousands of comments.
 */
final class CommentTargets {
  private final SourceFile file;

  /**
   * Attributes and blocks at any depth, by their start; of a block's parts none comes before it.
   */
  private final List<Span> byStart = new ArrayList<>();

  private final List<Span> byEnd;

  /** Offsets of comments that stand alone on their lines, and for each the end of its row. */
  private final int[] starts;

  private final int[] rowEnds;

  CommentTargets(HclFile file) {
    this.file = file.source();
    collect(file.body());
    byStart.sort((a, b) -> Integer.compare(a.start(), b.start()));
    byEnd = new ArrayList<>(byStart);
    byEnd.sort((a, b) -> Integer.compare(a.end(), b.end()));
    List<HclTree.Comment> alone = new ArrayList<>();
    for (HclTree.Comment comment : file.comments()) {
      if (isAlone(comment.start())) {
        alone.add(comment);
      }
    }
    starts = new int[alone.size()];
    rowEnds = new int[alone.size()];
    for (int i = alone.size() - 1; i >= 0; i--) {
      HclTree.Comment comment = alone.get(i);
      starts[i] = comment.start();
      int line = lastLine(comment.start(), comment.end());
      boolean goesOn = i + 1 < starts.length && this.file.line(starts[i + 1]) == line + 1;
      rowEnds[i] = goesOn ? rowEnds[i + 1] : line;
    }
  }

  private void collect(HclTree.Body body) {
    for (HclTree.Attribute attribute : body.attributes()) {
      byStart.add(file.span(attribute.start(), attribute.end()));
    }
    for (HclTree.Block block : body.blocks()) {
      byStart.add(file.span(block.start(), block.end()));
      collect(block.body());
    }
  }

  private boolean isAlone(int comment) {
    for (int i = comment - 1; i >= 0 && file.bytes()[i] != '\n' && file.bytes()[i] != '\r'; i--) {
      if (file.bytes()[i] != ' ' && file.bytes()[i] != '\t') {
        return false;
      }
    }
    return true;
  }

  /** The line on which a comment's last character stands; its end may be behind the line break. */
  private int lastLine(int start, int end) {
    int last = end;
    while (last > start && (file.bytes()[last - 1] == '\n' || file.bytes()[last - 1] == '\r')) {
      last--;
    }
    return file.line(last);
  }

  Span of(Span comment) {
    int lineStart = file.lineStart(comment.startLine());
    Span found = isAlone(comment.start()) ? below(comment) : beside(comment, lineStart);
    return found == null ? file.span(lineStart, comment.end()) : found;
  }

  /** What begins on the line below a row of comments. */
  private @Nullable Span below(Span comment) {
    int at = firstFrom(byStart, comment.end());
    if (at == byStart.size()) {
      return null;
    }
    Span node = byStart.get(at);
    return node.startLine() <= rowEnd(comment) + 1 ? node : null;
  }

  /** The last line of the comments that stand below each other from here on. */
  private int rowEnd(Span comment) {
    int found = Arrays.binarySearch(starts, comment.start());
    return found >= 0 ? rowEnds[found] : lastLine(comment.start(), comment.end());
  }

  private @Nullable Span beside(Span comment, int lineStart) {
    int at = firstFrom(byStart, lineStart);
    if (at < byStart.size() && byStart.get(at).start() < comment.start()) {
      return byStart.get(at);
    }
    Span ended = null;
    for (int i = lastTo(comment.start()); i >= 0 && byEnd.get(i).end() > lineStart; i--) {
      Span node = byEnd.get(i);
      ended = ended == null || node.start() > ended.start() ? node : ended;
    }
    return ended;
  }

  /** The first that starts there or later. */
  private static int firstFrom(List<Span> nodes, int start) {
    int low = 0;
    int high = nodes.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (nodes.get(middle).start() < start) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The last that ends there or before. */
  private int lastTo(int end) {
    int low = 0;
    int high = byEnd.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (byEnd.get(middle).end() <= end) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }
}
