package dev.sekisho.report;

import dev.sekisho.finding.AnalysisResult;
import dev.sekisho.finding.Finding;
import dev.sekisho.finding.Verdict;
import dev.sekisho.source.Diagnostic;
import dev.sekisho.source.Language;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * JUnit's XML, a suite for each rule: a violation is a failure, an open question is skipped, advice
 * passes with its words as output, and a file that could not be read is an error. One case always
 * passes, since consumers take a report without cases for a broken run. Nothing is written that the
 * schema of Jenkins' xUnit plugin (junit-10.xsd) doesn't know.
 */
public final class JUnitReport implements ReportFormat {
  @Override
  public String name() {
    return "junit";
  }

  @Override
  public void write(AnalysisResult result, ReportOptions options, Writer out) throws IOException {
    Map<String, List<Finding>> byRule = new TreeMap<>();
    for (Finding finding : result.findings()) {
      byRule.computeIfAbsent(finding.rule().id(), r -> new ArrayList<>()).add(finding);
    }
    XmlText xml = new XmlText(out);
    xml.open("", "testsuites", "name", "sekisho");
    reading(result, options.language(), xml);
    for (Map.Entry<String, List<Finding>> rule : byRule.entrySet()) {
      suite(rule.getKey(), rule.getValue(), options.language(), xml);
    }
    xml.close("", "testsuites");
  }

  private static void reading(AnalysisResult result, Language language, XmlText xml)
      throws IOException {
    List<Diagnostic> errors = new ArrayList<>();
    for (Diagnostic diagnostic : result.diagnostics()) {
      if (diagnostic.severity() == Diagnostic.Severity.ERROR) {
        errors.add(diagnostic);
      }
    }
    start("reading", errors.size() + 1, 0, errors.size(), 0, xml);
    xml.empty(
        "    ",
        "testcase",
        "classname",
        "sekisho.reading",
        "name",
        result.summary().files() + " files, " + result.summary().resources() + " resources");
    for (Diagnostic error : errors) {
      xml.open("    ", "testcase", "classname", "sekisho." + error.code(), "name", error.place());
      xml.empty("      ", "error", "message", error.message().in(language), "type", error.code());
      xml.close("    ", "testcase");
    }
    xml.close("  ", "testsuite");
  }

  private static void suite(String rule, List<Finding> findings, Language language, XmlText xml)
      throws IOException {
    int failures = 0;
    int skipped = 0;
    for (Finding finding : findings) {
      failures += finding.verdict() == Verdict.VIOLATION ? 1 : 0;
      skipped += finding.verdict() == Verdict.UNDETERMINED ? 1 : 0;
    }
    start(rule, findings.size(), failures, 0, skipped, xml);
    for (Finding finding : findings) {
      String place = finding.span().file().path() + ":" + finding.span().startLine();
      xml.open(
          "    ",
          "testcase",
          "classname",
          "sekisho." + rule,
          "name",
          FormatFindings.address(finding) + " " + place);
      verdict(finding, language, xml);
      xml.close("    ", "testcase");
    }
    xml.close("  ", "testsuite");
  }

  private static void verdict(Finding finding, Language language, XmlText xml) throws IOException {
    String told = FormatFindings.told(finding, language);
    switch (finding.verdict()) {
      case VIOLATION ->
          xml.text(
              "      ",
              "failure",
              told,
              "message",
              finding.message().in(language),
              "type",
              finding.severity().word());
      case UNDETERMINED -> xml.empty("      ", "skipped", "message", told);
      default -> xml.text("      ", "system-out", told);
    }
  }

  private static void start(
      String name, int tests, int failures, int errors, int skipped, XmlText xml)
      throws IOException {
    xml.open(
        "  ",
        "testsuite",
        "name",
        "sekisho." + name,
        "tests",
        Integer.toString(tests),
        "failures",
        Integer.toString(failures),
        "errors",
        Integer.toString(errors),
        "skipped",
        Integer.toString(skipped));
  }
}
