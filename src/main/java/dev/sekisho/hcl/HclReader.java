package dev.sekisho.hcl;

import dev.sekisho.hcl.HclTree.Body;
import dev.sekisho.hcl.HclTree.Broken;
import dev.sekisho.hcl.HclTree.Expression;
import dev.sekisho.source.SourceFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;

/**
 * Reads HCL, the language of {@code .tf} and {@code .tfvars} files, in its native syntax. Any bytes
 * are input: what is not HCL ends in diagnostics, never in an exception. An error says that
 * something was left out; a warning, that Terraform would refuse what was read here all the same,
 * or that it was read by a guess. Deeper than 250 levels nothing is read, so that trees can be
 * walked by recursion.
 */
public final class HclReader {
  /** Files above this size are not read. */
  public static final int MAX_BYTES = 10_000_000;

  private HclReader() {}

  /** Reads a file. */
  public static HclFile read(SourceFile source) {
    Complaints complaints = new Complaints(source);
    if (source.bytes().length > MAX_BYTES) {
      complaints.error("hcl-limit", 0, 0, Messages.tooLarge(MAX_BYTES));
      return new HclFile(
          source, new Body(List.of(), List.of(), 0, 0, 0), List.of(), complaints.inOrder());
    }
    return read(source, complaints, false);
  }

  private static HclFile read(SourceFile source, Complaints complaints, boolean byIndentation) {
    Scanner scanner = new Scanner(source.bytes(), 0, source.bytes().length, complaints);
    BodyParser parser = new BodyParser(scanner, complaints, byIndentation);
    Body body = parser.file();
    if (parser.unclosed() && !byIndentation) {
      return read(source, new Complaints(source), true);
    }
    if (isForeign(source.encoding(), scanner)) {
      complaints.warn("hcl-encoding", Messages.notUtf8(source.encoding().name()));
    } else if (!source.encoding().equals(StandardCharsets.UTF_8)) {
      complaints.warn("hcl-encoding", Messages.commentsNotUtf8(source.encoding().name()));
    }
    return new HclFile(source, body, scanner.comments(), complaints.inOrder());
  }

  /** Terraform reads on over what is in comments, but nothing at all of UTF-16. */
  private static boolean isForeign(Charset encoding, Scanner scanner) {
    boolean wide =
        encoding.equals(StandardCharsets.UTF_16LE) || encoding.equals(StandardCharsets.UTF_16BE);
    return wide || (!encoding.equals(StandardCharsets.UTF_8) && scanner.isCodeForeign());
  }

  /**
   * Reads a range of a file as a template without quotes around it, as {@code templatefile} and
   * strings of JSON are read.
   */
  public static HclExpression readTemplate(SourceFile source, int start, int end) {
    Complaints complaints = new Complaints(source);
    Scanner scanner = new Scanner(source.bytes(), start, end, complaints);
    ExpressionParser parser =
        new ExpressionParser(scanner, complaints, new Nesting(scanner, complaints));
    return part(source, complaints, start, end, () -> parser.templates().bare(start));
  }

  /** Reads a range of a file as one expression, in which line breaks mean nothing. */
  public static HclExpression readExpression(SourceFile source, int start, int end) {
    Complaints complaints = new Complaints(source);
    Scanner scanner = new Scanner(source.bytes(), start, end, complaints);
    ExpressionParser parser =
        new ExpressionParser(scanner, complaints, new Nesting(scanner, complaints));
    return part(source, complaints, start, end, parser::whole);
  }

  private static HclExpression part(
      SourceFile source, Complaints complaints, int start, int end, Supplier<Expression> reading) {
    Expression expression;
    if (end - start > MAX_BYTES) {
      complaints.error("hcl-limit", start, start, Messages.tooLarge(MAX_BYTES));
      expression = new Broken(start, end);
    } else {
      expression = readOrBroken(reading, start, end);
    }
    return new HclExpression(source, expression, complaints.inOrder());
  }

  private static Expression readOrBroken(Supplier<Expression> reading, int start, int end) {
    try {
      return reading.get();
    } catch (SyntaxError e) {
      return new Broken(start, end);
    }
  }
}
