package dev.sekisho.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sekisho.Growth;
import dev.sekisho.finding.AnalysisResult;
import dev.sekisho.finding.ChecklistItem;
import dev.sekisho.finding.Finding;
import dev.sekisho.finding.Mode;
import dev.sekisho.finding.RuleCard;
import dev.sekisho.finding.Sensitive;
import dev.sekisho.finding.Severity;
import dev.sekisho.finding.Summary;
import dev.sekisho.finding.Verdict;
import dev.sekisho.graph.Suppression;
import dev.sekisho.graph.TemplateLanguage;
import dev.sekisho.source.Diagnostic;
import dev.sekisho.source.Language;
import dev.sekisho.source.Message;
import dev.sekisho.source.SourceFile;
import dev.sekisho.source.Span;
import dev.sekisho.value.Cause;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is alike is told once, and nothing else is lost with it. */
class FoldingTest {
  private static final Message TEXT = new Message("文", "text");
  private static final int LINE = 8;

  private final RuleCard card =
      new RuleCard(
          "rule",
          "topic",
          List.of(),
          Severity.HIGH,
          null,
          Mode.DEFAULT,
          null,
          TEXT,
          TEXT,
          TEXT,
          Map.of(),
          Map.of());
  private final SourceFile file =
      SourceFile.of("main.tf", "xxxxxxx\n".repeat(25_011).getBytes(StandardCharsets.US_ASCII));

  private Span line(int number) {
    return file.span(number * LINE, number * LINE + LINE - 1);
  }

  private Finding finding(Verdict verdict, Severity severity, int line, boolean quiet) {
    return finding(verdict, severity, line, quiet, List.of());
  }

  private Finding finding(
      Verdict verdict, Severity severity, int line, boolean quiet, List<Suppression> suppressions) {
    return new Finding(
        card,
        verdict,
        severity,
        "s",
        TemplateLanguage.TERRAFORM,
        ".",
        null,
        "a.b",
        List.of("a.b"),
        null,
        null,
        line(line),
        null,
        "",
        TEXT,
        null,
        List.of(),
        TEXT,
        List.of(),
        quiet,
        false,
        List.of(),
        suppressions,
        null,
        1);
  }

  private static AnalysisResult result(
      List<Finding> findings, List<Finding> suppressed, List<ChecklistItem> checklist) {
    Summary summary =
        new Summary(1, 1, 2, 1, 0, findings.size(), 0, 0, 0, 0, suppressed.size(), 0, 0);
    return new AnalysisResult(
        findings, suppressed, checklist, List.of(), List.of(), summary, new Sensitive());
  }

  private static String write(ReportFormat format, AnalysisResult result) {
    ReportOptions options =
        new ReportOptions(Language.JA, "1", false, false, false, true, false, 0, TEXT);
    StringWriter out = new StringWriter();
    try {
      format.write(result, options, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  @Test
  void manyFindingsTakeLinearTime() {
    Growth.check(
        5_000,
        size -> {
          List<Finding> findings = new ArrayList<>();
          for (int i = 0; i < size; i++) {
            findings.add(finding(Verdict.VIOLATION, Severity.HIGH, i, false));
          }
          AnalysisResult result = result(findings, List.of(), List.of());
          return Growth.millis(() -> write(new ConsoleReport(), result));
        });
  }

  /** GitHub refuses a run of more than 25,000 results as a whole. */
  @Test
  void keepsTheGravestOfTooManyResults() {
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < 25_000; i++) {
      findings.add(finding(Verdict.VIOLATION, Severity.LOW, i, false));
    }
    findings.add(finding(Verdict.VIOLATION, Severity.CRITICAL, 25_000, false));
    String sarif = write(new SarifReport(), result(findings, List.of(), List.of()));
    assertEquals(25_000, sarif.split("\"ruleIndex\"", -1).length - 1);
    int errors = sarif.split("\"level\" : \"error\"", -1).length - 1;
    assertEquals(2, errors, "the rule's own level and that of the grave one");
    assertTrue(sarif.contains("軽いものから 1 件を除きました"));
    findings.remove(0);
    assertFalse(
        write(new SarifReport(), result(findings, List.of(), List.of())).contains("sarif-cut"));
  }

  @Test
  void findingsOfOtherSeverityStayResultsOfTheirOwn() {
    List<Finding> findings =
        List.of(
            finding(Verdict.VIOLATION, Severity.LOW, 1, false),
            finding(Verdict.VIOLATION, Severity.HIGH, 1, false));
    String sarif = write(new SarifReport(), result(findings, List.of(), List.of()));
    assertEquals(2, sarif.split("\"ruleIndex\"", -1).length - 1, sarif);
  }

  @Test
  void justifiesByTheCommentOfItsOwnRule() {
    List<Suppression> comments =
        List.of(
            new Suppression("other", "of another rule", line(0), line(1)),
            new Suppression("rule", "of this rule", line(0), line(1)));
    Finding finding = finding(Verdict.VIOLATION, Severity.HIGH, 1, false, comments);
    String sarif = write(new SarifReport(), result(List.of(), List.of(finding), List.of()));
    assertTrue(sarif.contains("of this rule"), sarif);
    assertFalse(sarif.contains("of another rule"), sarif);
  }

  @Test
  void countsWhatItLeavesOut() {
    List<Finding> findings =
        List.of(
            finding(Verdict.UNDETERMINED, Severity.HIGH, 1, true),
            finding(Verdict.UNDETERMINED, Severity.HIGH, 2, false));
    String report = write(new ConsoleReport(), result(findings, List.of(), List.of()));
    assertTrue(report.contains("要確認 1 件（原因 1 種類）"), report);
    assertTrue(report.contains("ほかに要確認 1 件を省きました（--verbose で全文）"), report);
    assertTrue(report.contains("要確認 2"), report);
  }

  @Test
  void asksAPersonOnceForSeveralSystems() {
    List<ChecklistItem> both =
        List.of(
            new ChecklistItem(card, "a", TEXT, List.of()),
            new ChecklistItem(card, "b", TEXT, List.of()));
    String all = write(new ConsoleReport(), result(List.of(), List.of(), both));
    assertTrue(all.contains("人が確かめること 1 件\n  rule  文（全 2 システム）\n"), all);
    String one = write(new ConsoleReport(), result(List.of(), List.of(), both.subList(0, 1)));
    assertTrue(one.contains("  rule  文（a）\n"), one);
  }

  @Test
  void ofManyPlacesTheFirstAreToldInFull() {
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      findings.add(finding(Verdict.VIOLATION, Severity.HIGH, i, false));
    }
    String report = write(new ConsoleReport(), result(findings, List.of(), List.of()));
    assertEquals(5, report.split("直し方", -1).length - 1, report);
    assertTrue(report.contains("rule: 文、ほか 3 か所（--verbose で全文）\n"), report);
    for (int line = 1; line <= 8; line++) {
      assertTrue(report.contains("  --> main.tf:" + line + ":1  a.b\n"), report);
    }
    String all = verbose(new ConsoleReport(), result(findings, List.of(), List.of()));
    assertEquals(8, all.split("直し方", -1).length - 1, all);
  }

  @Test
  void aLowerSeverityHasPlacesOfItsOwn() {
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      findings.add(finding(Verdict.VIOLATION, Severity.HIGH, i, false));
      findings.add(finding(Verdict.VIOLATION, Severity.LOW, i, false));
    }
    String report = write(new ConsoleReport(), result(findings, List.of(), List.of()));
    assertEquals(10, report.split("直し方", -1).length - 1, report);
    assertFalse(report.contains("か所"), report);
  }

  @Test
  void theCausesOfMostFindingsAreShown() {
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < 25; i++) {
      findings.add(open("variable" + i));
    }
    findings.add(open("variable24"));
    String report = write(new ConsoleReport(), result(findings, List.of(), List.of()));
    assertTrue(report.contains("要確認 26 件（原因 25 種類）"), report);
    assertTrue(report.contains("variable24"), report);
    assertFalse(report.contains("variable19"), report);
    assertTrue(report.contains("  ほか 原因 5 種類、5 件（--verbose で全文）\n"), report);
    String all = verbose(new ConsoleReport(), result(findings, List.of(), List.of()));
    assertTrue(all.contains("variable19"), all);
    assertFalse(all.contains("ほか 原因"), all);
  }

  @Test
  void annotationsOfFindingsComeBeforeRemarksOnReading() {
    List<Diagnostic> remarks = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      remarks.add(Diagnostic.warning("absent-module", line(i), TEXT));
      remarks.add(Diagnostic.error("hcl-syntax", line(i), TEXT));
    }
    List<Finding> findings =
        List.of(
            finding(Verdict.VIOLATION, Severity.MEDIUM, 30, false),
            finding(Verdict.VIOLATION, Severity.MEDIUM, 30, false),
            finding(Verdict.VIOLATION, Severity.CRITICAL, 31, false));
    AnalysisResult plain = result(findings, List.of(), List.of());
    AnalysisResult result =
        new AnalysisResult(
            findings, List.of(), List.of(), remarks, List.of(), plain.summary(), new Sensitive());
    String commands = write(new GitHubAnnotations(), result);
    assertEquals(20, commands.split("\n").length, commands);
    assertTrue(commands.contains("::warning file=main.tf,line=31,"), commands);
    assertTrue(commands.contains("::文（ほか 1 件）%0A文\n"), commands);
    String[] lines = commands.split("\n", -1);
    assertTrue(lines[0].contains("title=sekisho hcl-syntax"), commands);
    assertTrue(lines[3].contains("title=sekisho rule"), commands);
    String page = write(new MarkdownReport(), result);
    assertEquals(20, page.split("<code>main.tf:\\d+:1</code> 文\n", -1).length - 1 - 3, page);
    assertTrue(page.contains("### 注意\n"), page);
    assertTrue(page.contains("\nほか 17 件\n"), page);
  }

  @Test
  void aPageHasARowForWhatIsAlike() {
    List<Finding> findings =
        List.of(
            finding(Verdict.VIOLATION, Severity.HIGH, 1, false),
            finding(Verdict.VIOLATION, Severity.HIGH, 1, false),
            finding(Verdict.VIOLATION, Severity.HIGH, 2, false));
    List<ChecklistItem> both =
        List.of(
            new ChecklistItem(card, "a", TEXT, List.of()),
            new ChecklistItem(card, "b", TEXT, List.of()));
    String page = write(new MarkdownReport(), result(findings, List.of(), both));
    assertTrue(page.contains("### 不適合 3\n"), page);
    assertTrue(page.contains("<code>main.tf:2</code> | 文（2 件）"), page);
    assertEquals(2, page.split("\\| high \\|", -1).length - 1, page);
    assertTrue(page.contains("人が確かめること 1</summary>"), page);
    assertTrue(page.contains("- <code>rule</code> 文（全 2 システム）\n"), page);
  }

  @Test
  void alertsSayWhatTheySpeakOf() {
    List<Finding> findings = List.of(finding(Verdict.VIOLATION, Severity.HIGH, 1, false));
    AnalysisResult result = result(findings, List.of(), List.of());
    assertTrue(write(new CheckstyleReport(), result).contains("message=\"a.b: 文"));
    assertTrue(write(new GitLabReport(), result).contains("\"a.b: 文"));
  }

  @Test
  void whatABaselineHidesIsNotSaidToBeAbsent() {
    Summary summary = new Summary(1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 3, 0);
    AnalysisResult result =
        new AnalysisResult(
            List.of(), List.of(), List.of(), List.of(), List.of(), summary, new Sensitive());
    String report = write(new ConsoleReport(), result);
    assertTrue(report.startsWith("新しい不適合はありません（1 リソース"), report);
    String page = write(new MarkdownReport(), result);
    assertTrue(page.contains("| ベースライン |"), page);
    assertFalse(page.contains("例外承認済"), page);
  }

  private Finding open(String name) {
    Finding like = finding(Verdict.UNDETERMINED, Severity.HIGH, 1, false);
    Cause cause = new Cause(Cause.Kind.VARIABLE, name, null);
    return like.withWords(TEXT, null, cause, List.of(), TEXT);
  }

  private static String verbose(ReportFormat format, AnalysisResult result) {
    ReportOptions options =
        new ReportOptions(Language.JA, "1", true, false, false, true, false, 0, TEXT);
    StringWriter out = new StringWriter();
    try {
      format.write(result, options, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }
}
