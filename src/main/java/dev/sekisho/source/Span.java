package dev.sekisho.source;

import org.jspecify.annotations.Nullable;

/**
 * A half-open range of byte offsets in one file.
 *
 * @param file the file
 * @param start offset of the first byte
 * @param end offset behind the last byte, never before {@code start}
 */
public record Span(SourceFile file, int start, int end) {

  public int startLine() {
    return file.line(start);
  }

  public int startColumn() {
    return file.column(start);
  }

  public int endLine() {
    return file.line(end);
  }

  /** Exclusive. */
  public int endColumn() {
    return file.column(end);
  }

  /** Path, line and column, as people read them and editors open them. */
  public String place() {
    return file.path() + ":" + startLine() + ":" + startColumn();
  }

  public String text() {
    return file.text(start, end);
  }

  public boolean contains(Span other) {
    return file == other.file && start <= other.start && other.end <= end;
  }

  // Written by hand: a record's own would be made at run time, at every start that compares spans.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Span span
        && file == span.file
        && start == span.start
        && end == span.end;
  }

  @Override
  public int hashCode() {
    return (file.path().hashCode() * 31 + start) * 31 + end;
  }
}
