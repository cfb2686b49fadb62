package dev.sekisho.report;

import dev.sekisho.finding.Replacement;
import dev.sekisho.source.SourceFile;
import java.util.ArrayList;
import java.util.List;

/** The lines of a file as git counts them, and what edits make of them. */
final class DiffLines {
  private final SourceFile file;
  private final List<Replacement> replacements;
  private final List<Integer> starts = new ArrayList<>();

  DiffLines(SourceFile file, List<Replacement> replacements) {
    this.file = file;
    this.replacements = replacements;
    byte[] bytes = file.bytes();
    starts.add(0);
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == '\n' || i + 1 == bytes.length) {
        starts.add(i + 1);
      }
    }
  }

  /**
   * Some lines and what stands for them.
   *
   * @param from index of the first line
   * @param to behind the last one
   */
  record Hunk(int from, int to, List<String> lines) {}

  int count() {
    return starts.size() - 1;
  }

  int start(int line) {
    return starts.get(line);
  }

  String text(int line) {
    return file.text(start(line), start(line + 1));
  }

  /** The line that a place lies in. */
  private int line(int offset) {
    int line = 0;
    while (line + 1 < count() && start(line + 1) <= offset) {
      line++;
    }
    return line;
  }

  List<Hunk> hunks() {
    List<Hunk> hunks = new ArrayList<>();
    for (int i = 0; i < replacements.size(); ) {
      int from = line(replacements.get(i).span().start());
      int to = line(replacements.get(i).span().end()) + 1;
      int next = i + 1;
      while (next < replacements.size() && line(replacements.get(next).span().start()) <= to) {
        to = line(replacements.get(next).span().end()) + 1;
        next++;
      }
      hunks.add(hunk(from, Math.min(to, count()), replacements.subList(i, next)));
      i = next;
    }
    return hunks;
  }

  private Hunk hunk(int from, int to, List<Replacement> edits) {
    StringBuilder text = new StringBuilder();
    int at = start(from);
    for (Replacement edit : edits) {
      text.append(file.text(at, edit.span().start())).append(edit.text());
      at = edit.span().end();
    }
    text.append(file.text(at, start(to)));
    List<String> lines = split(text.toString());
    int first = from;
    int last = to;
    while (first < last && !lines.isEmpty() && lines.get(0).equals(text(first))) {
      lines.remove(0);
      first++;
    }
    while (first < last && !lines.isEmpty() && lines.get(lines.size() - 1).equals(text(last - 1))) {
      lines.remove(lines.size() - 1);
      last--;
    }
    return new Hunk(first, last, lines);
  }

  private static List<String> split(String text) {
    List<String> lines = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '\n' || i + 1 == text.length()) {
        lines.add(text.substring(start, i + 1));
        start = i + 1;
      }
    }
    return lines;
  }
}
