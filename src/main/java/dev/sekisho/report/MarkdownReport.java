package dev.sekisho.report;

import dev.sekisho.finding.AnalysisResult;
import dev.sekisho.finding.ChecklistItem;
import dev.sekisho.finding.Clause;
import dev.sekisho.finding.Finding;
import dev.sekisho.finding.Summary;
import dev.sekisho.finding.Verdict;
import dev.sekisho.source.Diagnostic;
import dev.sekisho.source.Language;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A page for people, such as the summary of a job: counts, violations gravest first, what a person
 * has to check, and what could not be read. Rows beyond the first {@value #MOST_ROWS} of a table
 * are counted, not shown, since GitHub refuses a summary above a mebibyte.
 */
public final class MarkdownReport implements ReportFormat {
  private static final int MOST_ROWS = 200;

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
      checklist(result.checklist());
      diagnostics(result.diagnostics());
    }

    private String say(String ja, String en) {
      return language == Language.JA ? ja : en;
    }

    private void counts(Summary summary) throws IOException {
      row(
          say("不適合", "violations"),
          say("要確認", "undetermined"),
          say("助言", "advice"),
          say("適合", "conforming"),
          say("抑止", "suppressed"),
          say("ファイル", "files"),
          say("リソース", "resources"));
      row("---:", "---:", "---:", "---:", "---:", "---:", "---:");
      row(
          Integer.toString(summary.violation()),
          Integer.toString(summary.undetermined()),
          Integer.toString(summary.advice()),
          Integer.toString(summary.conforming()),
          Integer.toString(summary.suppressed()),
          Integer.toString(summary.files()),
          Integer.toString(summary.resources()));
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
      for (Finding finding : found.subList(0, Math.min(MOST_ROWS, found.size()))) {
        row(
            finding.severity().word(),
            code(finding.rule().id()),
            code(finding.span().file().path() + ":" + finding.span().startLine()),
            text(finding.message().in(language)) + " <sub>" + clause(finding) + "</sub>");
      }
      rest(found.size(), quiet);
      out.write(folded ? "\n</details>\n" : "");
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

    private void rest(int count, int quiet) throws IOException {
      int more = Math.max(0, count - MOST_ROWS) + quiet;
      if (more > 0) {
        out.write("\n" + say("ほか " + more + " 件", more + " more") + "\n");
      }
    }

    private void checklist(List<ChecklistItem> items) throws IOException {
      if (items.isEmpty()) {
        return;
      }
      heading(say("人が確かめること", "For a person to check"), items.size(), true);
      for (ChecklistItem item : items) {
        out.write("- " + code(item.rule().id()) + " " + text(item.message().in(language)) + "\n");
      }
      out.write("\n</details>\n");
    }

    private void diagnostics(List<Diagnostic> diagnostics) throws IOException {
      List<String> lines = new ArrayList<>();
      for (Diagnostic diagnostic : diagnostics) {
        if (diagnostic.severity() != Diagnostic.Severity.NOTE) {
          lines.add(code(diagnostic.place()) + " " + text(diagnostic.message().in(language)));
        }
      }
      if (lines.isEmpty()) {
        return;
      }
      out.write("\n### " + say("読めなかったところ", "What could not be read") + "\n\n");
      for (String line : lines.subList(0, Math.min(MOST_ROWS, lines.size()))) {
        out.write("- " + line + "\n");
      }
      rest(lines.size(), 0);
    }

    private void row(String... cells) throws IOException {
      out.write("| " + String.join(" | ", cells) + " |\n");
    }

    /** Text of a template must not become markup, a link, a mention or the end of a cell. */
    private static String text(String text) {
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
