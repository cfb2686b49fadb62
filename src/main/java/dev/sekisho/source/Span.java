package dev.sekisho.source;

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

  public String text() {
    return file.text(start, end);
  }

  public boolean contains(Span other) {
    return file == other.file && start <= other.start && other.end <= end;
  }
}
