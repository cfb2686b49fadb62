package dev.sekisho.hcl;

import dev.sekisho.hcl.Skeleton.Bone;
import dev.sekisho.source.Diagnostic;
import dev.sekisho.source.Message;
import dev.sekisho.source.SourceFile;
import dev.sekisho.source.Span;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Asks a second, independent reader (HCL4j's lexer) whether it sees the same blocks and attributes
 * in a file of native syntax. A disagreement that is not on the list of known ones is a warning at
 * the place where it begins; a known one, a refusal or a time-out is a warning that the file could
 * not be checked. Costs some fifty times the reading itself: meant for {@code --verify-syntax}.
 */
public final class SyntaxVerifier {
  private static final long MILLIS = 10_000;

  private final Hcl4jReader reader = new Hcl4jReader(MILLIS);
  private final List<KnownDifference> known = KnownDifference.all();

  /**
   * What is to be said of a file; nothing where both readers agree, or where ours reported errors
   * already.
   */
  public List<Diagnostic> verify(HclFile file) {
    for (Diagnostic diagnostic : file.diagnostics()) {
      if (diagnostic.severity() == Diagnostic.Severity.ERROR) {
        return List.of();
      }
    }
    Hcl4jReader.Answer answer = reader.read(file.source());
    Skeleton theirs = answer.skeleton();
    return theirs == null
        ? List.of(unread(file, answer.refusal()))
        : compare(file, Skeleton.of(file), theirs);
  }

  private Diagnostic unread(HclFile file, String refusal) {
    String reason = reason(file, true, Integer.MAX_VALUE);
    return unverified(file.source(), reason == null ? refusal : reason);
  }

  private List<Diagnostic> compare(HclFile file, Skeleton ours, Skeleton theirs) {
    int at = ours.firstDifference(theirs);
    if (at < 0) {
      return List.of();
    }
    Span place = place(file.source(), ours, at);
    String reason = reason(file, false, place.start());
    return List.of(
        reason == null ? disagreement(place, ours, theirs, at) : unverified(file.source(), reason));
  }

  /**
   * The construct that explains a failure at or behind the place where it stands; null if none
   * does.
   */
  private @Nullable String reason(HclFile file, boolean refused, int place) {
    Map<String, Integer> constructs = Constructs.of(file);
    for (KnownDifference difference : known) {
      Integer offset = constructs.get(difference.construct());
      if (offset != null && offset <= place && difference.refuses() == refused) {
        return difference.construct();
      }
    }
    return null;
  }

  private static Span place(SourceFile source, Skeleton ours, int at) {
    if (at >= ours.bones().size()) {
      return source.span(source.bytes().length, source.bytes().length);
    }
    int line = ours.bones().get(at).line();
    int start = source.lineStart(line);
    int blanks = source.lineText(line).length() - source.lineText(line).stripLeading().length();
    return source.span(
        start + blanks,
        line < source.lineCount() ? source.lineStart(line + 1) - 1 : source.bytes().length);
  }

  private static Diagnostic disagreement(Span place, Skeleton ours, Skeleton theirs, int at) {
    String mine = shown(ours, at);
    String other = shown(theirs, at);
    return Diagnostic.warning(
        "syntax-disagreement",
        place,
        new Message(
            "二つの構文解析器の読み方が食い違います（" + mine + " と " + other + "）。ここから先の結果を目で確かめてください。",
            "Two readers see different things here ("
                + mine
                + " and "
                + other
                + "). Check by eye what is reported from here on."));
  }

  private static String shown(Skeleton skeleton, int at) {
    if (at >= skeleton.bones().size()) {
      return "EOF";
    }
    Bone bone = skeleton.bones().get(at);
    return bone.line() + ": " + bone.text();
  }

  private static Diagnostic unverified(SourceFile source, String reason) {
    return Diagnostic.warning(
        "syntax-unverified",
        source.path(),
        new Message(
            "第二の構文解析器がこのファイルを読めないため、照合していません（" + reason + "）。結果には影響しません。",
            "The second reader can't read this file, so it was not compared ("
                + reason
                + "). The results are not affected."));
  }
}
