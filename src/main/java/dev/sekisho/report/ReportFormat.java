package dev.sekisho.report;

import dev.sekisho.finding.AnalysisResult;
import java.io.IOException;
import java.io.Writer;

/**
 * One way to write a result. Same result and options, same text; lines end with LF on every system.
 */
public interface ReportFormat {
  /** The word after {@code --format}. */
  String name();

  /**
   * Writes the whole report.
   *
   * @throws IOException only where {@code out} throws it
   */
  void write(AnalysisResult result, ReportOptions options, Writer out) throws IOException;
}
