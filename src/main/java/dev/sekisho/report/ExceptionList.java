package dev.sekisho.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.sekisho.finding.ExceptionState;
import dev.sekisho.source.Language;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The register of exceptions as a list, what expires first on top. */
public final class ExceptionList {
  /** Within so many days an expiry is pointed out. */
  private static final long SOON = 30;

  private final List<Row> rows;
  private final LocalDate day;
  private final Language language;

  public ExceptionList(List<Row> rows, LocalDate day, Language language) {
    this.rows = new ArrayList<>(rows);
    this.rows.sort(
        Comparator.comparing(Row::expires).thenComparing(Row::rule).thenComparing(Row::resource));
    this.day = day;
    this.language = language;
  }

  /**
   * One entry.
   *
   * @param findings how many it speaks of
   * @param place where it stands
   */
  public record Row(
      LocalDate expires,
      ExceptionState state,
      String rule,
      String resource,
      String approver,
      String reason,
      String ticket,
      int findings,
      String place) {}

  /** Two lines for each entry. */
  public void write(Writer out) throws IOException {
    boolean ja = language == Language.JA;
    if (rows.isEmpty()) {
      out.write(ja ? "例外はありません\n" : "no exceptions\n");
    }
    for (Row row : rows) {
      String state = ja ? row.state.japanese() : row.state.word();
      String met = ja ? "指摘 " + row.findings + " 件" : "findings " + row.findings;
      out.write(
          row.expires
              + "  "
              + DisplayWidth.pad(state + soon(row), 24)
              + Sheet.printable(row.rule + "  " + row.resource)
              + "  "
              + met
              + "\n");
      String by = row.approver.isEmpty() ? "" : (ja ? "、承認 " : ", approved by ") + row.approver;
      String ticket = row.ticket.isEmpty() ? "" : (ja ? "、" : ", ") + row.ticket;
      out.write(
          "            " + Sheet.printable(row.reason + by + ticket + "  " + row.place) + "\n");
    }
  }

  private String soon(Row row) {
    long left = ChronoUnit.DAYS.between(day, row.expires);
    if (row.state != ExceptionState.HOLDS || left > SOON) {
      return "";
    }
    return language == Language.JA ? "（あと " + left + " 日）" : " (" + left + " days left)";
  }

  /** The stable list that other programs read. */
  public void writeJson(Writer out) throws IOException {
    try (JsonGenerator json = GraphJson.generator(out)) {
      json.writeStartArray();
      for (Row row : rows) {
        json.writeStartObject();
        json.writeStringField("rule", row.rule);
        json.writeStringField("resource", row.resource);
        json.writeStringField("state", row.state.word());
        json.writeStringField("expires", row.expires.toString());
        json.writeNumberField("daysLeft", ChronoUnit.DAYS.between(day, row.expires));
        json.writeStringField("approver", row.approver);
        json.writeStringField("reason", row.reason);
        json.writeStringField("ticket", row.ticket);
        json.writeNumberField("findings", row.findings);
        json.writeStringField("place", row.place);
        json.writeEndObject();
      }
      json.writeEndArray();
    }
    out.write('\n');
  }
}
