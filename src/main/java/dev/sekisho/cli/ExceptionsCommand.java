package dev.sekisho.cli;

import dev.sekisho.engine.Analysis;
import dev.sekisho.engine.AnalysisRequest;
import dev.sekisho.report.ExceptionList;
import dev.sekisho.source.Language;
import dev.sekisho.triage.ExceptionRegister;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code sekisho exceptions}: what is accepted, until when, and whether it is still needed. */
final class ExceptionsCommand {
  private final Arguments arguments;
  private final Language language;
  private final Console console;

  ExceptionsCommand(Arguments arguments, Language language, Console console) {
    this.arguments = arguments;
    this.language = language;
    this.console = console;
  }

  int run() throws UsageException, IOException {
    boolean json = "json".equals(arguments.oneOf(Option.FORMAT, Command.EXCEPTIONS.formats()));
    Request request = Request.of(arguments);
    LocalDate day = Request.day(arguments.last(Option.AS_OF));
    List<ExceptionRegister.Standing> standings = new ArrayList<>();
    for (AnalysisRequest analysis : request.analyses()) {
      ExceptionRegister none = new ExceptionRegister(List.of(), day, false);
      var findings = Analysis.of(analysis.with(none, Triage.NOTHING_KNOWN)).findings();
      standings.addAll(analysis.exceptions().apply(findings).standings());
    }
    ExceptionList list = new ExceptionList(rows(standings), day, language);
    if (json) {
      list.writeJson(console.out());
    } else {
      list.write(console.out());
    }
    return ExitCode.FINE;
  }

  private static List<ExceptionList.Row> rows(List<ExceptionRegister.Standing> standings) {
    List<ExceptionList.Row> rows = new ArrayList<>();
    for (ExceptionRegister.Standing standing : standings) {
      var entry = standing.entry();
      rows.add(
          new ExceptionList.Row(
              entry.expires(),
              standing.state(),
              entry.rule(),
              entry.resource(),
              orEmpty(entry.approver()),
              entry.reason(),
              orEmpty(entry.ticket()),
              standing.findings(),
              entry.span().place()));
    }
    return rows;
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }
}
