package dev.sekisho.source;

import org.jspecify.annotations.Nullable;

/**
 * What could not be read or decided, as data. Readers, evaluators and rules return these and go on.
 *
 * @param severity {@code ERROR}: something was not analysed (exit code 3); {@code WARNING}: it was
 *     read all the same; {@code NOTE}: nothing is amiss, but people would want to know
 * @param code a stable word such as {@code hcl-syntax}
 * @param path the file, relative to the tree
 * @param span the place in it; null for a file as a whole
 * @param message what, and what to do
 */
public record Diagnostic(
    Severity severity, String code, String path, @Nullable Span span, Message message) {

  /** How much was lost. */
  public enum Severity {
    ERROR,
    WARNING,
    NOTE
  }

  /** Where it is, as people read it: {@code main.tf:7:3}, or the path alone. */
  public String place() {
    return span == null ? path : span.place();
  }

  /** What it says with its place before it; what concerns the whole tree has no place. */
  public String told(Language language) {
    String said = message.in(language);
    return span == null && path.equals(".") ? said : place() + " " + said;
  }

  public static Diagnostic error(String code, Span span, Message message) {
    return new Diagnostic(Severity.ERROR, code, span.file().path(), span, message);
  }

  public static Diagnostic warning(String code, Span span, Message message) {
    return new Diagnostic(Severity.WARNING, code, span.file().path(), span, message);
  }

  public static Diagnostic note(String code, Span span, Message message) {
    return new Diagnostic(Severity.NOTE, code, span.file().path(), span, message);
  }

  public static Diagnostic error(String code, String path, Message message) {
    return new Diagnostic(Severity.ERROR, code, path, null, message);
  }

  public static Diagnostic warning(String code, String path, Message message) {
    return new Diagnostic(Severity.WARNING, code, path, null, message);
  }
}
