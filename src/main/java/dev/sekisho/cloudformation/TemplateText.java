package dev.sekisho.cloudformation;

import dev.sekisho.source.SourceFile;
import dev.sekisho.source.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The text of a template: its own file and behind it the files it includes, in one row of offsets,
 * so that every node of the tree knows its place by its offset alone.
 */
final class TemplateText {
  private final List<SourceFile> files = new ArrayList<>();
  private final List<Integer> bases = new ArrayList<>();

  TemplateText(SourceFile own) {
    add(own);
  }

  /** Puts a file behind the others; the offset at which it begins. */
  int add(SourceFile file) {
    int last = files.size() - 1;
    int base = last < 0 ? 0 : bases.get(last) + files.get(last).bytes().length + 1;
    files.add(file);
    bases.add(base);
    return base;
  }

  Span span(int start, int end) {
    int found = Collections.binarySearch(bases, start);
    int at = found >= 0 ? found : -found - 2;
    int base = bases.get(at);
    return files.get(at).span(start - base, end - base);
  }

  /** The file itself, then what it includes. */
  List<SourceFile> files() {
    return files;
  }
}
