package dev.sekisho.report;

import dev.sekisho.finding.AnalysisResult;
import dev.sekisho.finding.Finding;
import dev.sekisho.finding.Sensitive;
import dev.sekisho.finding.Severity;
import dev.sekisho.finding.Summary;
import dev.sekisho.finding.Verdict;
import dev.sekisho.source.Diagnostic;
import dev.sekisho.source.Language;
import dev.sekisho.source.Span;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a person sees on the terminal: each violation with its spot and its fix, then what could not
 * be judged by cause, advice by rule, and a summary that says why the program ends as it does. The
 * least severe comes first, so that what matters stands just above the summary.
 */
public final class ConsoleReport implements ReportFormat {
  private static final int MOST_ALIKE = 3;
  private static final int MOST_IN_FULL = 5;

  @Override
  public String name() {
    return "console";
  }

  @Override
  public void write(AnalysisResult result, ReportOptions options, Writer out) throws IOException {
    Sheet sheet = new Sheet(out, options);
    if (!options.quiet()) {
      findings(result, sheet);
      suppressed(result, sheet);
      new ConsoleGroups(sheet).undetermined(with(result, Verdict.UNDETERMINED));
      new ConsoleGroups(sheet).advice(with(result, Verdict.ADVICE));
      new ConsoleGroups(sheet).checklist(result.checklist(), result.summary().systems());
      diagnostics(result, sheet);
    }
    summary(result, sheet);
  }

  private static List<Finding> with(AnalysisResult result, Verdict verdict) {
    List<Finding> found = new ArrayList<>();
    for (Finding finding : result.findings()) {
      if (finding.verdict() == verdict) {
        found.add(finding);
      }
    }
    return found;
  }

  private static void findings(AnalysisResult result, Sheet sheet) throws IOException {
    List<Finding> inFull = new ArrayList<>();
    for (Finding finding : result.findings()) {
      boolean accepted = finding.verdict() == Verdict.EXCEPTED && sheet.options().showSuppressed();
      if (finding.verdict() == Verdict.VIOLATION || accepted || sheet.options().verbose()) {
        inFull.add(finding);
      }
    }
    write(inFull, "", sheet, result.sensitive());
  }

  private static void suppressed(AnalysisResult result, Sheet sheet) throws IOException {
    if (sheet.options().showSuppressed()) {
      write(result.suppressed(), sheet.say("（抑止）", " (suppressed)"), sheet, result.sensitive());
    }
  }

  private static void write(List<Finding> findings, String mark, Sheet sheet, Sensitive sensitive)
      throws IOException {
    List<Finding> ordered = new ArrayList<>(findings);
    ordered.sort(ConsoleReport::gravestLast);
    Map<String, List<Finding>> folded = new LinkedHashMap<>();
    for (Finding finding : ordered) {
      folded.computeIfAbsent(place(finding), key -> new ArrayList<>()).add(finding);
    }
    Map<String, List<ConsoleFinding>> sorts = new LinkedHashMap<>();
    for (List<Finding> group : folded.values()) {
      sorts
          .computeIfAbsent(sort(group.get(0)), key -> new ArrayList<>())
          .add(new ConsoleFinding(sheet, group, mark, sensitive));
    }
    Map<String, Integer> seen = new HashMap<>();
    for (List<Finding> group : folded.values()) {
      int before = seen.merge(sort(group.get(0)), 1, Integer::sum) - 1;
      place(sorts.getOrDefault(sort(group.get(0)), List.of()), before, sheet);
    }
  }

  /**
   * Of many places where one rule fails the first few are shown in full, and behind them the others
   * with a line each.
   */
  private static void place(List<ConsoleFinding> sort, int number, Sheet sheet) throws IOException {
    if (number < MOST_IN_FULL || sheet.options().verbose()) {
      sort.get(number).write();
    } else if (number == MOST_IN_FULL) {
      sort.get(number).head(sort.size() - MOST_IN_FULL);
      for (ConsoleFinding each : sort.subList(MOST_IN_FULL, sort.size())) {
        each.brief();
      }
    }
  }

  private static String sort(Finding finding) {
    return finding.rule().id() + ' ' + finding.verdict().word() + ' ' + finding.severity().word();
  }

  private static int gravestLast(Finding one, Finding other) {
    int byVerdict =
        Boolean.compare(one.verdict() == Verdict.VIOLATION, other.verdict() == Verdict.VIOLATION);
    return byVerdict != 0 ? byVerdict : one.severity().compareTo(other.severity());
  }

  /**
   * Several calls of one module make several findings of one rule at one place; people need to read
   * it once.
   */
  private static String place(Finding finding) {
    Span span = finding.span();
    return sort(finding) + ' ' + span.start() + ' ' + span.end() + ' ' + span.file().path();
  }

  /** Many warnings of one sort say no more than the first few. */
  private static void diagnostics(AnalysisResult result, Sheet sheet) throws IOException {
    Map<String, Integer> counts = new TreeMap<>();
    for (Diagnostic diagnostic : result.diagnostics()) {
      if (diagnostic.severity() == Diagnostic.Severity.NOTE) {
        sheet.line(sheet.say("お知らせ: ", "note: ") + diagnostic.told(sheet.language()));
      } else if (diagnostic.severity() == Diagnostic.Severity.WARNING) {
        int count = counts.merge(diagnostic.code(), 1, Integer::sum);
        if (count <= MOST_ALIKE || sheet.options().verbose()) {
          sheet.line(sheet.say("注意: ", "warning: ") + diagnostic.told(sheet.language()));
        }
      }
    }
    for (Map.Entry<String, Integer> each : counts.entrySet()) {
      int more = each.getValue() - MOST_ALIKE;
      if (more > 0 && !sheet.options().verbose()) {
        sheet.line(
            sheet.say(
                "注意: 同じ種類（" + each.getKey() + "）がほか " + more + " 件（--verbose で全文）",
                "warning: "
                    + more
                    + " more of this sort ("
                    + each.getKey()
                    + "; --verbose for the full text)"));
      }
    }
  }

  private static void summary(AnalysisResult result, Sheet sheet) throws IOException {
    Summary counts = result.summary();
    sheet.gap();
    if (counts.violation() == 0 && counts.resources() > 0) {
      nothing(counts, sheet);
    }
    if (sheet.options().limited() && counts.files() == 0) {
      sheet.line(sheet.say("変更に関わるテンプレートはありません", "the change has to do with no template"));
    } else {
      judged(counts, sheet);
    }
    sheet.line("  " + counts(result, sheet.language()));
    unreadable(result, sheet);
    int code = sheet.options().exitCode();
    String reason = sheet.options().exitReason().in(sheet.language());
    sheet.line(
        sheet.say("終了コード " + code + "（" + reason + "）", "exit code " + code + " (" + reason + ")"));
  }

  private static void nothing(Summary counts, Sheet sheet) throws IOException {
    boolean known = counts.baselined() > 0;
    boolean limited = sheet.options().limited();
    sheet.line(
        sheet.say(
            (limited ? "変更に関わる不適合はありません（" : known ? "新しい不適合はありません（" : "不適合はありません（")
                + counts.resources()
                + " リソース、"
                + counts.rules()
                + " ルール）",
            (limited
                    ? "no violations that the change has to do with ("
                    : known ? "no new violations (" : "no violations (")
                + number(counts.resources(), "resource")
                + ", "
                + number(counts.rules(), "rule")
                + ")"));
  }

  private static void judged(Summary counts, Sheet sheet) throws IOException {
    sheet.line(
        sheet.say(
            counts.files()
                + " ファイル、"
                + counts.resources()
                + " リソースを "
                + counts.systems()
                + " システムとして判定しました",
            "judged "
                + number(counts.files(), "file")
                + " and "
                + number(counts.resources(), "resource")
                + " as "
                + number(counts.systems(), "system")));
  }

  private static String number(int count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }

  private static String counts(AnalysisResult result, Language language) {
    Summary counts = result.summary();
    boolean ja = language == Language.JA;
    StringBuilder line =
        new StringBuilder(ja ? "不適合 " : "violations ")
            .append(counts.violation())
            .append(severities(result));
    append(line, ja ? "要確認" : "undetermined", counts.undetermined(), true);
    append(line, ja ? "助言" : "advice", counts.advice(), true);
    append(line, ja ? "適合" : "conforming", counts.conforming(), true);
    append(line, ja ? "例外承認済" : "excepted", counts.excepted(), false);
    append(line, ja ? "抑止" : "suppressed", counts.suppressed(), false);
    append(line, ja ? "ベースライン" : "baselined", counts.baselined(), false);
    append(line, ja ? "変更に無関係" : "not of the change", counts.unaffected(), false);
    return line.toString();
  }

  private static void append(StringBuilder line, String word, int count, boolean always) {
    if (always || count > 0) {
      line.append("  ").append(word).append(' ').append(count);
    }
  }

  private static String severities(AnalysisResult result) {
    Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
    for (Finding finding : with(result, Verdict.VIOLATION)) {
      counts.merge(finding.severity(), 1, Integer::sum);
    }
    List<String> parts = new ArrayList<>();
    counts.forEach((severity, count) -> parts.addFirst(severity.word() + " " + count));
    return parts.isEmpty() ? "" : " (" + String.join(", ", parts) + ")";
  }

  private static void unreadable(AnalysisResult result, Sheet sheet) throws IOException {
    for (Diagnostic diagnostic : result.diagnostics()) {
      if (diagnostic.severity() == Diagnostic.Severity.ERROR) {
        sheet.line(
            "  " + sheet.say("読めなかった箇所: ", "not analysed: ") + diagnostic.told(sheet.language()));
      }
    }
  }
}
