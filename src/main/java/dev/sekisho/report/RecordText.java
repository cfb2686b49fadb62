package dev.sekisho.report;

import dev.sekisho.finding.Finding;
import dev.sekisho.source.Language;
import dev.sekisho.source.Message;

/** What stands for the lines of a record such as a plan, in which nobody reads. */
final class RecordText {
  private RecordText() {}

  /** The attribute that decides, by its address: without its value. */
  static String decided(Finding finding) {
    String path = StepWords.plain(finding.attribute());
    String attribute = path.endsWith("[]") ? path.substring(0, path.length() - 2) : path;
    String address = finding.instances().isEmpty() ? "" : finding.instances().get(0);
    return address + (address.isEmpty() || attribute.isEmpty() ? "" : ".") + attribute;
  }

  /** What an excerpt would show, where the place itself is a record; empty elsewhere. */
  static String of(Finding finding, Language language) {
    if (!finding.span().file().isRecord() || finding.instances().isEmpty()) {
      return "";
    }
    Message note = finding.note();
    return decided(finding) + (note == null ? "" : ": " + note.in(language));
  }
}
