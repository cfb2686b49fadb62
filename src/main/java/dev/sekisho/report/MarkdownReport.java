package dev.sekisho.report;

import dev.sekisho.finding.AnalysisResult;
import dev.sekisho.finding.Clause;
import dev.sekisho.finding.Finding;
import dev.sekisho.finding.Summary;
import dev.sekisho.finding.Verdict;
import dev.sekisho.source.Diagnostic;
import dev.sekisho.source.Language;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A page for people, such as the summary of a job: counts, violations gravest first, what a person
 * has to check, and what could not be read. Rows beyond the first {@value #MOST_ROWS} of a table
 * are counted, not shown, since GitHub refuses a summary above a mebibyte.
 */
public final class MarkdownReport implements ReportFormat {
  private static final int MOST_ROWS = 200;
  private static final int MOST_ALIKE = 3;

  @Override
  public String name() {
    return "markdown";
  }

  @Override
  public void write(AnalysisResult result, ReportOptions options, Writer out) throws IOException {
    new Page(options, out).write(result);
  }

  /** One page being written. */
  private static final class Page {
    private final ReportOptions options;
    private final Language language;
    private final Writer out;

    Page(ReportOptions options, Writer out) {
      this.options = options;
      this.language = options.language();
      this.out = out;
    }

    void write(AnalysisResult result) throws IOException {
      out.write("## " + say("関所 Sekisho の判定", "Sekisho's verdicts") + "\n\n");
      counts(result.summary());
      String reason = options.exitReason().in(language);
      out.write(
          "\n"
              + say("終了コード ", "exit code ")
              + options.exitCode()
              + (reason.isEmpty() ? "" : say("（" + reason + "）", " (" + reason + ")"))
              + "\n");
      findings(result, Verdict.VIOLATION, say("不適合", "Violations"), false);
      findings(result, Verdict.UNDETERMINED, say("要確認", "Undetermined"), true);
      findings(result, Verdict.ADVICE, say("助言", "Advice"), true);
      checklist(result);
      diagnostics(result.diagnostics());
    }

    private String say(String ja, String en) {
      return language == Language.JA ? ja : en;
    }

    private void counts(Summary summary) throws IOException {
      List<String> names = new ArrayList<>();
      List<String> numbers = new ArrayList<>();
      count(say("不適合", "violations"), summary.violation(), true, names, numbers);
      count(say("要確認", "undetermined"), summary.undetermined(), true, names, numbers);
      count(say("助言", "advice"), summary.advice(), true, names, numbers);
      count(say("適合", "conforming"), summary.conforming(), true, names, numbers);
      count(say("例外承認済", "excepted"), summary.excepted(), false, names, numbers);
      count(say("抑止", "suppressed"), summary.suppressed(), true, names, numbers);
      count(say("ベースライン", "baselined"), summary.baselined(), false, names, numbers);
      count(say("変更に無関係", "not of the change"), summary.unaffected(), false, names, numbers);
      count(say("ファイル", "files"), summary.files(), true, names, numbers);
      count(say("リソース", "resources"), summary.resources(), true, names, numbers);
      row(names.toArray(String[]::new));
      row(Collections.nCopies(names.size(), "---:").toArray(String[]::new));
      row(numbers.toArray(String[]::new));
    }

    /** Columns that most readers have no use for are left out where they would hold a zero. */
    private static void count(
        String name, int number, boolean always, List<String> names, List<String> numbers) {
      if (always || number > 0) {
        names.add(name);
        numbers.add(Integer.toString(number));
      }
    }

    private void findings(AnalysisResult result, Verdict verdict, String title, boolean folded)
        throws IOException {
      List<Finding> found = new ArrayList<>();
      int quiet = 0;
      for (Finding finding : result.findings()) {
        if (finding.verdict() == verdict) {
          quiet += finding.quiet() ? 1 : 0;
          if (!finding.quiet()) {
            found.add(finding);
          }
        }
      }
      if (found.isEmpty()) {
        return;
      }
      found.sort(Comparator.comparing(Finding::severity).reversed());
      heading(title, found.size(), folded);
      row(say("重大度", "severity"), say("ルール", "rule"), say("場所", "place"), say("内容", "what"));
      row("---", "---", "---", "---");
      rows(found, quiet);
      out.write(folded ? "\n</details>\n" : "");
    }

    /** One row for what several calls of a module make at one place. */
    private void rows(List<Finding> found, int quiet) throws IOException {
      Map<String, List<Finding>> rows = new LinkedHashMap<>();
      for (Finding finding : found) {
        rows.computeIfAbsent(like(finding), key -> new ArrayList<>()).add(finding);
      }
      int left = found.size() + quiet;
      int written = 0;
      for (List<Finding> alike : rows.values()) {
        if (written++ < MOST_ROWS) {
          row(alike);
          left -= alike.size();
        }
      }
      rest(left);
    }

    private String like(Finding finding) {
      return String.join(
          "\0",
          finding.severity().word(),
          finding.rule().id(),
          place(finding),
          finding.message().in(language));
    }

    private static String place(Finding finding) {
      return finding.span().file().path() + ":" + finding.span().startLine();
    }

    private void row(List<Finding> alike) throws IOException {
      Finding first = alike.get(0);
      int count = alike.size();
      String times = count == 1 ? "" : say("（" + count + " 件）", " (" + count + " findings)");
      row(
          first.severity().word(),
          code(first.rule().id()),
          code(place(first)),
          text(first.message().in(language)) + times + " <sub>" + clause(first) + "</sub>");
    }

    private String clause(Finding finding) {
      List<Clause> clauses = finding.rule().clauses();
      return clauses.isEmpty()
          ? ""
          : text(clauses.get(0).heading() + " " + RuleText.clause(clauses.get(0), language));
    }

    private void heading(String title, int count, boolean folded) throws IOException {
      String heading = title + " " + count;
      out.write(
          folded
              ? "\n<details><summary>" + heading + "</summary>\n\n"
              : "\n### " + heading + "\n\n");
    }

    private void rest(int more) throws IOException {
      if (more > 0) {
        out.write("\n" + say("ほか " + more + " 件", more + " more") + "\n");
      }
    }

    private void checklist(AnalysisResult result) throws IOException {
      List<AskedOfPeople> rules = AskedOfPeople.of(result.checklist(), result.summary().systems());
      if (rules.isEmpty()) {
        return;
      }
      heading(say("人が確かめること", "For a person to check"), rules.size(), true);
      for (AskedOfPeople rule : rules) {
        out.write("- " + code(rule.rule()) + " " + text(rule.told(language)) + "\n");
      }
      out.write("\n</details>\n");
    }

    /** What was lost in full; of other remarks the first few of each sort. */
    private void diagnostics(List<Diagnostic> diagnostics) throws IOException {
      List<String> lost = new ArrayList<>();
      List<String> remarks = new ArrayList<>();
      Map<String, Integer> alike = new HashMap<>();
      int left = 0;
      for (Diagnostic diagnostic : diagnostics) {
        String line = code(diagnostic.place()) + " " + text(diagnostic.message().in(language));
        if (diagnostic.severity() == Diagnostic.Severity.ERROR) {
          lost.add(line);
        } else if (diagnostic.severity() == Diagnostic.Severity.WARNING) {
          boolean few = alike.merge(diagnostic.code(), 1, Integer::sum) <= MOST_ALIKE;
          remarks.addAll(few ? List.of(line) : List.of());
          left += few ? 0 : 1;
        }
      }
      lines(say("読めなかったところ", "What could not be read"), lost, 0);
      lines(say("注意", "Warnings"), remarks, left);
    }

    private void lines(String title, List<String> lines, int left) throws IOException {
      if (lines.isEmpty()) {
        return;
      }
      out.write("\n### " + title + "\n\n");
      int shown = Math.min(MOST_ROWS, lines.size());
      for (String line : lines.subList(0, shown)) {
        out.write("- " + line + "\n");
      }
      rest(lines.size() - shown + left);
    }

    private void row(String... cells) throws IOException {
      out.write("| " + String.join(" | ", cells) + " |\n");
    }

    /** Text of a template must not become markup, a link, a mention or the end of a cell. */
    private static String text(String raw) {
      String text = Sheet.printableLines(raw);
      StringBuilder safe = new StringBuilder();
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        switch (c) {
          case '&' -> safe.append("&amp;");
          case '<' -> safe.append("&lt;");
          case '>' -> safe.append("&gt;");
          case '\n', '\r' -> safe.append(' ');
          case '@' -> safe.append("&#64;");
          default -> {
            if ("\\`*_[]|~#!".indexOf(c) >= 0) {
              safe.append('\\');
            }
            safe.append(c);
          }
        }
      }
      return safe.toString();
    }

    private static String code(String text) {
      return "<code>" + text(text) + "</code>";
    }
  }
}
