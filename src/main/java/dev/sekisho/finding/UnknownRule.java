package dev.sekisho.finding;

import dev.sekisho.source.Message;
import dev.sekisho.source.Spelling;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What people are told who name a rule that does not exist, wherever they wrote it. */
public final class UnknownRule {
  private UnknownRule() {}

  /**
   * Names the nearest rule there is.
   *
   * @param ids of all rules there are
   */
  public static Message message(String id, List<String> ids) {
    @Nullable String near = Spelling.nearest(id, ids);
    return new Message(
        "ルール「"
            + id
            + "」はありません。"
            + (near == null ? "sekisho rules に一覧があります" : "「" + near + "」のことですか？"),
        "there is no rule \""
            + id
            + "\"; "
            + (near == null ? "see sekisho rules" : "did you mean \"" + near + "\"?"));
  }
}
