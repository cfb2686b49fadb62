package dev.sekisho.report;

import dev.sekisho.finding.AnalysisResult;
import dev.sekisho.finding.Finding;
import dev.sekisho.finding.Severity;
import dev.sekisho.finding.Verdict;
import dev.sekisho.source.Diagnostic;
import dev.sekisho.source.Language;
import dev.sekisho.source.Span;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Checkstyle's XML, which many viewers read: violations, what could not be read, and with {@code
 * --verbose} advice and open questions as {@code info}.
 */
public final class CheckstyleReport implements ReportFormat {
  /** One line of a file. */
  private record Entry(int line, int column, String severity, String message, String source) {}

  @Override
  public String name() {
    return "checkstyle";
  }

  @Override
  public void write(AnalysisResult result, ReportOptions options, Writer out) throws IOException {
    XmlText xml = new XmlText(out);
    xml.open("", "checkstyle", "version", "10.0");
    for (Map.Entry<String, List<Entry>> file : entries(result, options).entrySet()) {
      xml.open("  ", "file", "name", file.getKey());
      for (Entry entry : file.getValue()) {
        xml.empty(
            "    ",
            "error",
            "line",
            Integer.toString(entry.line),
            "column",
            Integer.toString(entry.column),
            "severity",
            entry.severity,
            "message",
            entry.message,
            "source",
            entry.source);
      }
      xml.close("  ", "file");
    }
    xml.close("", "checkstyle");
  }

  private static Map<String, List<Entry>> entries(AnalysisResult result, ReportOptions options) {
    Map<String, List<Entry>> files = new TreeMap<>();
    Language language = options.language();
    for (Diagnostic diagnostic : result.diagnostics()) {
      if (diagnostic.severity() == Diagnostic.Severity.ERROR) {
        Span span = diagnostic.span();
        add(
            files,
            diagnostic.path(),
            new Entry(
                span == null ? 1 : span.startLine(),
                span == null ? 1 : span.startColumn(),
                "error",
                diagnostic.message().in(language),
                "sekisho." + diagnostic.code()));
      }
    }
    for (NamedFinding named : FormatFindings.alerts(result, options)) {
      Finding finding = named.finding();
      add(
          files,
          finding.span().file().path(),
          new Entry(
              finding.span().startLine(),
              finding.span().startColumn(),
              severity(finding),
              FormatFindings.toldOf(finding, language),
              "sekisho." + finding.rule().id()));
    }
    return files;
  }

  private static void add(Map<String, List<Entry>> files, String path, Entry entry) {
    files.computeIfAbsent(path, p -> new ArrayList<>()).add(entry);
  }

  private static String severity(Finding finding) {
    if (finding.verdict() != Verdict.VIOLATION) {
      return "info";
    }
    return finding.severity().compareTo(Severity.HIGH) >= 0 ? "error" : "warning";
  }
}
