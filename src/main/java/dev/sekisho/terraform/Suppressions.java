package dev.sekisho.terraform;

import dev.sekisho.graph.Suppression;
import dev.sekisho.hcl.HclFile;
import dev.sekisho.hcl.HclTree;
import dev.sekisho.source.SourceFile;
import dev.sekisho.source.Span;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;

/**
 * {@code # sekisho:ignore rule -- reason} in the files of a root, and what each comment speaks of.
 */
final class Suppressions {
  private static final String WORD = "sekisho:ignore";

  private final IdentityHashMap<SourceFile, Covers> byFile = new IdentityHashMap<>();

  void read(HclFile file) {
    if (!byFile.containsKey(file.source())) {
      byFile.put(file.source(), new Covers(all(file)));
    }
  }

  /** Those that speak of something within a block, or of the whole block. */
  List<Suppression> within(Span block) {
    Covers covers = byFile.get(block.file());
    return covers == null ? List.of() : covers.within(block);
  }

  /** Those that speak of a block as a whole. */
  List<Suppression> of(Span block) {
    Covers covers = byFile.get(block.file());
    return covers == null ? List.of() : covers.around(block);
  }

  /** The suppressions of one file by where what they cover starts, so that none is sought long. */
  private static final class Covers {
    private final List<Suppression> sorted;
    private final int[] furthest;

    Covers(List<Suppression> all) {
      sorted = new ArrayList<>(all);
      sorted.sort((a, b) -> Integer.compare(a.covers().start(), b.covers().start()));
      furthest = new int[sorted.size()];
      int end = 0;
      for (int i = 0; i < furthest.length; i++) {
        end = Math.max(end, sorted.get(i).covers().end());
        furthest[i] = end;
      }
    }

    /** The first whose cover starts there or later. */
    private int first(int start) {
      int low = 0;
      int high = sorted.size();
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (sorted.get(middle).covers().start() < start) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      return low;
    }

    List<Suppression> within(Span block) {
      List<Suppression> found = new ArrayList<>();
      for (int i = first(block.start()); i < sorted.size(); i++) {
        Span covers = sorted.get(i).covers();
        if (covers.start() > block.end()) {
          break;
        }
        if (block.contains(covers)) {
          found.add(sorted.get(i));
        }
      }
      return found;
    }

    List<Suppression> around(Span block) {
      List<Suppression> found = new ArrayList<>();
      for (int i = first(block.start() + 1) - 1; i >= 0 && furthest[i] >= block.end(); i--) {
        if (sorted.get(i).covers().contains(block)) {
          found.add(0, sorted.get(i));
        }
      }
      return found;
    }
  }

  private static List<Suppression> all(HclFile file) {
    List<Suppression> all = new ArrayList<>();
    CommentTargets targets = null;
    for (HclTree.Comment comment : file.comments()) {
      String text = file.source().text(comment.start(), comment.end());
      int word = text.indexOf(WORD);
      if (word >= 0) {
        targets = targets == null ? new CommentTargets(file) : targets;
        Span span = file.source().span(comment.start(), comment.end());
        add(text.substring(word + WORD.length()), span, targets.of(span), all);
      }
    }
    return all;
  }

  /**
   * Takes the rules before the dashes. Where the dashes are missing, only what commas join counts
   * as rules, and the rest as a reason that is written wrongly.
   */
  private static void add(String written, Span comment, Span covers, List<Suppression> all) {
    String text = written.endsWith("*/") ? written.substring(0, written.length() - 2) : written;
    int dashes = text.indexOf("--");
    String rules = dashes < 0 ? text : text.substring(0, dashes);
    String reason = dashes < 0 ? "" : text.substring(dashes + 2);
    int start = 0;
    boolean joined = true;
    while (start <= rules.length()) {
      int end = start;
      while (end < rules.length() && rules.charAt(end) > ' ' && rules.charAt(end) != ',') {
        end++;
      }
      if (end > start && (joined || dashes >= 0)) {
        all.add(new Suppression(rules.substring(start, end), reason.trim(), comment, covers));
      }
      joined = end == start ? joined : false;
      joined |= end < rules.length() && rules.charAt(end) == ',';
      start = end + 1;
    }
  }
}
