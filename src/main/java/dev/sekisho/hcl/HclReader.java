package dev.sekisho.hcl;

import dev.sekisho.hcl.HclTree.Body;
import dev.sekisho.source.SourceFile;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Reads HCL, the language of {@code .tf} and {@code .tfvars} files, in its native syntax. Any bytes
 * are input: what is not HCL ends in diagnostics, never in an exception. An error says that
 * something was left out; a warning, that Terraform would refuse what was read here all the same.
 * Deeper than 250 levels nothing is read, so that trees can be walked by recursion.
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
          source, new Body(List.of(), List.of(), 0, 0), List.of(), complaints.inOrder());
    }
    return read(source, complaints, false);
  }

  private static HclFile read(SourceFile source, Complaints complaints, boolean byIndentation) {
    Scanner scanner = new Scanner(source.bytes(), complaints);
    BodyParser parser = new BodyParser(scanner, complaints, byIndentation);
    Body body = parser.file();
    if (parser.unclosed() && !byIndentation) {
      return read(source, new Complaints(source), true);
    }
    if (!source.encoding().equals(StandardCharsets.UTF_8) && scanner.isCodeForeign()) {
      complaints.warn("hcl-encoding", Messages.notUtf8(source.encoding().name()));
    }
    return new HclFile(source, body, scanner.comments(), complaints.inOrder());
  }
}
