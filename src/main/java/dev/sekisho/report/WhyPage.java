package dev.sekisho.report;

import dev.sekisho.finding.CauseWords;
import dev.sekisho.finding.Finding;
import dev.sekisho.finding.Location;
import dev.sekisho.finding.Sensitive;
import dev.sekisho.source.Message;
import dev.sekisho.source.Span;
import dev.sekisho.value.Cause;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What {@code why} says of a finding: what was asked, how it was answered, and every step of the
 * way of the value that decided.
 */
public final class WhyPage {
  private final Sheet sheet;
  private final Sensitive sensitive;

  private WhyPage(Sheet sheet, Sensitive sensitive) {
    this.sheet = sheet;
    this.sensitive = sensitive;
  }

  public static void write(
      List<NamedFinding> findings, Sensitive sensitive, ReportOptions options, Writer out)
      throws IOException {
    WhyPage page = new WhyPage(new Sheet(out, options), sensitive);
    for (NamedFinding each : findings) {
      page.write(each);
    }
  }

  private void write(NamedFinding named) throws IOException {
    Finding finding = named.finding();
    sheet.gap();
    String head =
        sheet.verdict(finding.verdict(), finding.severity())
            + (named.suppressed() ? sheet.say("（抑止）", " (suppressed)") : "")
            + " "
            + sheet.strong(finding.rule().id())
            + ": ";
    sheet.line(head, finding.message().in(sheet.language()));
    String address = finding.address() == null ? finding.system() : finding.address();
    sheet.line("  --> " + finding.span().place() + "  " + address);
    asked(named);
    chain(finding);
    edges(finding);
    answer(finding);
  }

  private void asked(NamedFinding named) throws IOException {
    Finding finding = named.finding();
    note("ルール", "rule", finding.rule().title());
    note("理由", "why", finding.rule().why());
    if (!finding.rule().clauses().isEmpty()) {
      String clause = ConsoleFinding.clause(sheet, finding.rule().clauses().get(0));
      sheet.note(sheet.say("条項", "clause"), clause);
    }
    String environment = finding.environment();
    if (environment != null) {
      sheet.note(sheet.say("環境", "env"), environment);
    }
    sheet.note(sheet.say("指紋", "id"), named.fingerprint());
  }

  private void note(String ja, String en, Message text) throws IOException {
    String said = text.in(sheet.language()).strip();
    if (!said.isEmpty()) {
      sheet.note(sheet.say(ja, en), said);
    }
  }

  private void chain(Finding finding) throws IOException {
    List<ValueChain.Step> steps = ValueChain.of(finding, sensitive);
    sheet.gap();
    sheet.line(
        steps.size() == 1
            ? sheet.say("値を決めた場所", "What decides it")
            : sheet.say(
                "値の経路（使われた場所から、書かれた場所へ）",
                "The way of the value (from where it is used to where it was written)"));
    for (int i = 0; i < steps.size(); i++) {
      step(i + 1, steps.get(i), i == 0 ? finding : null);
    }
  }

  /**
   * @param used where the step is the place of use
   */
  private void step(int number, ValueChain.Step step, @Nullable Finding used) throws IOException {
    Message note = used == null ? null : used.note();
    String said = note == null ? "" : note.in(sheet.language());
    if (said.isEmpty()) {
      said = value(step);
    }
    String what = step.what().in(sheet.language());
    place(
        "  " + number + ". ",
        what,
        step.span(),
        used == null ? what : RecordText.decided(used),
        said);
  }

  private String value(ValueChain.Step step) {
    if (step.hidden()) {
      return sheet.say("値は（非表示）", "is (hidden)");
    }
    return step.value() == null || step.plain()
        ? ""
        : sheet.say("値は " + step.value(), "is " + step.value());
  }

  /** A place with its lines. */
  private void place(String mark, String what, Span span, String instead, String note)
      throws IOException {
    sheet.line(mark + what + "  " + span.place());
    if (span.file().isRecord() && instead.equals(what) && note.isEmpty()) {
      return;
    }
    List<String> rows = new Excerpt(span, instead, note, sensitive).rows();
    for (String row : rows.subList(1, rows.size())) {
      sheet.line("    " + row);
    }
  }

  private void edges(Finding finding) throws IOException {
    List<Location> edges = ValueChain.edges(finding);
    Cause cause = finding.cause();
    Span declared = cause == null ? null : cause.declared();
    if (edges.isEmpty() && declared == null) {
      return;
    }
    sheet.gap();
    sheet.line(sheet.say("ほかに関わる場所", "Other places that have a part in it"));
    for (Location each : edges) {
      place("  - ", edge(each), each.span(), edge(each), "");
    }
    if (cause != null && declared != null) {
      String what = CauseWords.of(cause).in(sheet.language());
      place("  - ", what, declared, what, "");
    }
  }

  private String edge(Location edge) {
    String label = edge.label().in(sheet.language());
    return switch (edge.role()) {
      case COMPANION -> sheet.say("関連するリソース: ", "companion: ") + label;
      case VALUE -> sheet.say("ほかに効いた値: ", "another value: ") + label;
      case CALL, DEFAULT, DECIDED -> label;
    };
  }

  private void answer(Finding finding) throws IOException {
    sheet.gap();
    Cause cause = finding.cause();
    if (cause != null) {
      note("原因", "cause", CauseWords.of(cause));
      note("確定", "settle", CauseWords.settledBy(cause));
    }
    if (finding.mayNotExist()) {
      sheet.note(
          sheet.say("前提", "given"),
          sheet.say("作られるかどうかは条件による", "whether it is built depends on a condition"));
    }
    note("直し方", "fix", finding.fix());
  }
}
