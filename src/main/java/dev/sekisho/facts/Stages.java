package dev.sekisho.facts;

import dev.sekisho.graph.Resource;
import dev.sekisho.knowledge.Const;
import dev.sekisho.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Whether something is production: by the profile, else by tags (its own before those of its
 * provider), names, the root's folder and the environment. Words count whole, so that {@code
 * product} is not {@code prod}.
 */
final class Stages {
  private static final String PRODUCTION = "production";
  private static final String OTHER = "other";

  private final SystemFacts system;

  Stages(SystemFacts system) {
    this.system = system;
  }

  Fact of(Subject subject, Inquiry inquiry) {
    String declared = system.profile().stage();
    if (declared != null) {
      boolean production = words("production-words").contains(declared.toLowerCase(Locale.ROOT));
      return stage(subject, production ? PRODUCTION : OTHER);
    }
    Fact tagged = tagged(subject, inquiry);
    if (tagged != null) {
      return tagged;
    }
    List<String> hints = new ArrayList<>(subject.names().known());
    hints.add(subject.resource().name());
    hints.addAll(nearestFolders(subject.graph().root()));
    if (subject.graph().environment() != null) {
      hints.add(subject.graph().environment());
    }
    for (String hint : hints) {
      String stage = stage(hint);
      if (stage != null) {
        return stage(subject, stage);
      }
    }
    return Fact.nothing(subject);
  }

  /** By the subject's own tags, else by those that its provider block gives to all it makes. */
  private @Nullable Fact tagged(Subject subject, Inquiry inquiry) {
    List<String> tags = words("stage-tags");
    Resource provider =
        system.resource(subject.graph(), subject.resource().provider().configuration());
    Fact given = null;
    for (String tag : tags) {
      Value own = Tags.named(subject, tag);
      Fact fact = own == null ? null : stage(own, tag, inquiry);
      if (fact != null) {
        return fact;
      }
      Value other = own != null || provider == null ? null : Tags.given(provider, tag);
      given = given != null || other == null ? given : stage(other, tag, inquiry);
    }
    return given;
  }

  private @Nullable Fact stage(Value value, String tag, Inquiry inquiry) {
    String stage = stage(text(value, inquiry));
    return stage == null
        ? null
        : Fact.of(new Value.Text(stage, value.origin()), Fact.From.DERIVED, tag);
  }

  /**
   * The root's own name and that of the folder it is in: {@code envs/prod/app}, not what lies far
   * above.
   */
  private static List<String> nearestFolders(String root) {
    int last = root.lastIndexOf('/');
    int before = last < 0 ? -1 : root.lastIndexOf('/', last - 1);
    return last < 0
        ? List.of(root)
        : List.of(root.substring(last + 1), root.substring(before + 1, last));
  }

  private static Fact stage(Subject subject, String word) {
    return Fact.of(new Value.Text(word, subject.origin()), Fact.From.DERIVED, "");
  }

  private static String text(Value value, Inquiry inquiry) {
    String text = Values.text(inquiry.settle(Values.known(inquiry.settle(value))));
    return text == null ? "" : text;
  }

  private List<String> words(String list) {
    List<String> words = new ArrayList<>();
    List<Const> members = system.knowledge().list(list);
    if (members != null) {
      for (Const member : members) {
        words.add(member.text());
      }
    }
    return words;
  }

  /** The stage that a text names; null where it names none. */
  private @Nullable String stage(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    for (String word : words("production-words")) {
      if (whole(lower, word)) {
        return PRODUCTION;
      }
    }
    for (String word : words("other-stage-words")) {
      if (whole(lower, word)) {
        return OTHER;
      }
    }
    return null;
  }

  private static boolean whole(String text, String word) {
    for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      int end = at + word.length();
      boolean starts = at == 0 || !joins(text.charAt(at - 1), word.charAt(0));
      boolean ends =
          end == text.length() || !joins(text.charAt(end), word.charAt(word.length() - 1));
      if (starts && ends) {
        return true;
      }
    }
    return false;
  }

  /** Letters of one alphabet belong together; digits and ideographs end a word. */
  private static boolean joins(char one, char other) {
    return one < 0x80 && other < 0x80 && Character.isLetter(one) && Character.isLetter(other);
  }
}
