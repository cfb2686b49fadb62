package dev.sekisho.hcl;

import dev.sekisho.source.Diagnostic;
import dev.sekisho.source.Message;
import dev.sekisho.source.SourceFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What was wrong in one file. Gives up after {@link #MOST_ERRORS} errors, since such a file is not
 * HCL.
 */
final class Complaints {
  private static final int MOST_ERRORS = 100;
  private static final int MOST_WARNINGS = 1000;
  private static final String SYNTAX = "hcl-syntax";

  private final SourceFile source;
  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private int errors;
  private int warnings;
  private int lastError = -1;
  private boolean restLost;

  Complaints(SourceFile source) {
    this.source = source;
  }

  /**
   * Something could not be read; the caller throws the result to leave for the next attribute or
   * block.
   */
  SyntaxError error(int start, int end, Message message) {
    return error(SYNTAX, start, end, message);
  }

  SyntaxError error(String code, int start, int end, Message message) {
    if (start != lastError && errors < MOST_ERRORS) {
      lastError = start;
      errors++;
      diagnostics.add(Diagnostic.error(code, source.span(start, Math.max(start, end)), message));
      if (errors == MOST_ERRORS) {
        diagnostics.add(Diagnostic.error("hcl-limit", source.path(), Messages.tooManyErrors()));
      }
    }
    return new SyntaxError(false);
  }

  /** Something is against the grammar of the language, but was read all the same. */
  void warn(String code, int start, int end, Message message) {
    if (++warnings < MOST_WARNINGS) {
      diagnostics.add(Diagnostic.warning(code, source.span(start, end), message));
    } else if (warnings == MOST_WARNINGS) {
      diagnostics.add(Diagnostic.warning("hcl-limit", source.path(), Messages.tooManyWarnings()));
    }
  }

  void warn(String code, Message message) {
    diagnostics.add(Diagnostic.warning(code, source.path(), message));
  }

  /** The line of an offset, from 1. */
  int line(int offset) {
    return source.line(offset);
  }

  /**
   * Notes that something unclosed took the rest of the file, so that no block around it is blamed
   * as well.
   */
  void restIsLost() {
    restLost = true;
  }

  boolean isRestLost() {
    return restLost || full();
  }

  boolean full() {
    return errors >= MOST_ERRORS;
  }

  /** All of them in the order of the file; those about the file as a whole first. */
  List<Diagnostic> inOrder() {
    if (diagnostics.isEmpty()) {
      return List.of();
    }
    diagnostics.sort(Comparator.comparingInt(Complaints::position));
    return List.copyOf(diagnostics);
  }

  private static int position(Diagnostic diagnostic) {
    return diagnostic.span() == null ? -1 : diagnostic.span().start();
  }
}
