package dev.sekisho.terraform;

import dev.sekisho.graph.Suppression;
import dev.sekisho.hcl.HclFile;
import dev.sekisho.hcl.HclTree;
import dev.sekisho.source.SourceFile;
import dev.sekisho.source.Span;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code # sekisho:ignore rule -- reason} in the files of a root, and what each comment speaks of.
 */
final class Suppressions {
  private static final String WORD = "sekisho:ignore";

  private final IdentityHashMap<SourceFile, List<Suppression>> byFile = new IdentityHashMap<>();

  void read(HclFile file) {
    if (!byFile.containsKey(file.source())) {
      byFile.put(file.source(), all(file));
    }
  }

  /** Those that speak of something within a block, or of the whole block. */
  List<Suppression> within(Span block) {
    List<Suppression> found = new ArrayList<>();
    for (Suppression suppression : byFile.getOrDefault(block.file(), List.of())) {
      if (block.contains(suppression.covers())) {
        found.add(suppression);
      }
    }
    return found;
  }

  /** Those that speak of a block as a whole. */
  List<Suppression> of(Span block) {
    List<Suppression> found = new ArrayList<>();
    for (Suppression suppression : byFile.getOrDefault(block.file(), List.of())) {
      if (suppression.covers().contains(block)) {
        found.add(suppression);
      }
    }
    return found;
  }

  private static List<Suppression> all(HclFile file) {
    List<Suppression> all = new ArrayList<>();
    List<Span> nodes = null;
    for (HclTree.Comment comment : file.comments()) {
      String text = file.source().text(comment.start(), comment.end());
      int word = text.indexOf(WORD);
      if (word >= 0) {
        nodes = nodes == null ? nodes(file) : nodes;
        Span span = file.source().span(comment.start(), comment.end());
        add(text.substring(word + WORD.length()), span, covered(span, nodes), all);
      }
    }
    return all;
  }

  private static void add(String text, Span comment, Span covers, List<Suppression> all) {
    int dashes = text.indexOf("--");
    String rules = dashes < 0 ? text : text.substring(0, dashes);
    String reason = dashes < 0 ? "" : text.substring(dashes + 2);
    if (reason.endsWith("*/")) {
      reason = reason.substring(0, reason.length() - 2);
    }
    int start = 0;
    while (start <= rules.length()) {
      int end = start;
      while (end < rules.length()
          && rules.charAt(end) > ' '
          && rules.charAt(end) != ','
          && rules.charAt(end) != '*') {
        end++;
      }
      if (end > start) {
        all.add(new Suppression(rules.substring(start, end), reason.trim(), comment, covers));
      }
      start = end + 1;
    }
  }

  /**
   * Attributes and blocks of a file at any depth, by their start; of a block's parts none comes
   * before it.
   */
  private static List<Span> nodes(HclFile file) {
    List<Span> nodes = new ArrayList<>();
    collect(file.source(), file.body(), nodes);
    nodes.sort((a, b) -> Integer.compare(a.start(), b.start()));
    return nodes;
  }

  private static void collect(SourceFile file, HclTree.Body body, List<Span> nodes) {
    for (HclTree.Attribute attribute : body.attributes()) {
      nodes.add(file.span(attribute.start(), attribute.end()));
    }
    for (HclTree.Block block : body.blocks()) {
      nodes.add(file.span(block.start(), block.end()));
      collect(file, block.body(), nodes);
    }
  }

  /**
   * On its own line a comment speaks of what begins below it, else of what begins or ends on its
   * line.
   */
  private static Span covered(Span comment, List<Span> nodes) {
    SourceFile file = comment.file();
    int lineStart = file.lineStart(comment.startLine());
    boolean alone = file.text(lineStart, comment.start()).isBlank();
    Span found = alone ? below(comment, nodes) : beside(comment, lineStart, nodes);
    return found == null ? file.span(lineStart, comment.end()) : found;
  }

  private static @Nullable Span below(Span comment, List<Span> nodes) {
    for (Span node : nodes) {
      if (node.start() >= comment.end()) {
        return onlyComments(comment, node) ? node : null;
      }
    }
    return null;
  }

  /**
   * Whether nothing but further comments stands between a comment and a node, and no empty line.
   */
  private static boolean onlyComments(Span comment, Span node) {
    SourceFile file = comment.file();
    for (int line = comment.endLine() + 1; line < node.startLine(); line++) {
      String text = file.lineText(line).trim();
      if (!text.startsWith("#") && !text.startsWith("//")) {
        return false;
      }
    }
    return true;
  }

  private static @Nullable Span beside(Span comment, int lineStart, List<Span> nodes) {
    Span ended = null;
    for (Span node : nodes) {
      if (node.start() >= lineStart && node.start() < comment.start()) {
        return node;
      }
      if (node.end() > lineStart && node.end() <= comment.start()) {
        ended = node;
      }
    }
    return ended;
  }
}
