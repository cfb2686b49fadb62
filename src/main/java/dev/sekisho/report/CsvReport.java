package dev.sekisho.report;

import dev.sekisho.finding.AnalysisResult;
import dev.sekisho.finding.CauseWords;
import dev.sekisho.finding.Clause;
import dev.sekisho.finding.Finding;
import dev.sekisho.source.Language;
import dev.sekisho.value.Cause;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

/**
 * Every finding as a row, for spreadsheets: RFC 4180 with a byte order mark, by which they
 * recognise UTF-8. A cell that a spreadsheet would take for a formula starts with an apostrophe.
 */
public final class CsvReport implements ReportFormat {
  private static final List<String> COLUMNS =
      List.of(
          "verdict",
          "severity",
          "rule",
          "title",
          "clauses",
          "system",
          "environment",
          "address",
          "path",
          "line",
          "message",
          "cause",
          "fix",
          "fingerprint",
          "suppressed");

  @Override
  public String name() {
    return "csv";
  }

  @Override
  public void write(AnalysisResult result, ReportOptions options, Writer out) throws IOException {
    out.write('\uFEFF');
    row(COLUMNS, out);
    for (NamedFinding named : NamedFinding.of(result)) {
      if (!named.suppressed() || options.showSuppressed()) {
        row(cells(named, options.language()), out);
      }
    }
  }

  private static List<String> cells(NamedFinding named, Language language) {
    Finding finding = named.finding();
    List<String> clauses = new ArrayList<>();
    for (Clause clause : finding.rule().clauses()) {
      clauses.add(clause.id());
    }
    Cause cause = finding.cause();
    String environment = finding.environment();
    return List.of(
        finding.verdict().word(),
        finding.severity().word(),
        finding.rule().id(),
        finding.rule().title().in(language),
        String.join(" ", clauses),
        finding.system(),
        environment == null ? "" : environment,
        FormatFindings.address(finding),
        finding.span().file().path(),
        Integer.toString(finding.span().startLine()),
        finding.message().in(language),
        cause == null ? "" : CauseWords.of(cause).in(language),
        finding.fix().in(language),
        named.fingerprint(),
        named.suppressed() ? "yes" : "");
  }

  private static void row(List<String> cells, Writer out) throws IOException {
    for (int i = 0; i < cells.size(); i++) {
      out.write(i == 0 ? "" : ",");
      out.write(cell(cells.get(i)));
    }
    out.write("\r\n");
  }

  private static String cell(String raw) {
    String text = Sheet.printableLines(raw);
    String safe = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    boolean plain =
        safe.indexOf('"') < 0
            && safe.indexOf(',') < 0
            && safe.indexOf('\n') < 0
            && safe.indexOf('\r') < 0;
    return plain ? safe : '"' + safe.replace("\"", "\"\"") + '"';
  }
}
