package dev.sekisho.finding;

import dev.sekisho.source.Language;
import dev.sekisho.source.Span;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who accepted a finding, why and until when; from the register of exceptions.
 *
 * @param reason in the approver's words, or a code of the guideline such as {@code backup-abroad}
 * @param ticket where it was decided; null where none is named
 * @param expires the last day on which it holds
 * @param span the entry of the register
 */
public record Acceptance(
    String reason, String approver, @Nullable String ticket, LocalDate expires, Span span) {

  /** The whole of it on a line. */
  public String told(Language language) {
    String at = ticket == null ? "" : (language == Language.JA ? "、" : ", ") + ticket;
    return language == Language.JA
        ? reason + "（承認 " + approver + "、期限 " + expires + at + "）"
        : reason + " (approved by " + approver + ", until " + expires + at + ")";
  }
}
