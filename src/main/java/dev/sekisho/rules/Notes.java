package dev.sekisho.rules;

import dev.sekisho.facts.Fact;
import dev.sekisho.facts.Ground;
import dev.sekisho.facts.Inquiry;
import dev.sekisho.facts.Subject;
import dev.sekisho.facts.SystemFacts;
import dev.sekisho.finding.CauseWords;
import dev.sekisho.finding.Location;
import dev.sekisho.finding.Verdict;
import dev.sekisho.graph.Resource;
import dev.sekisho.graph.TemplateLanguage;
import dev.sekisho.knowledge.Const;
import dev.sekisho.knowledge.Entry;
import dev.sekisho.knowledge.FactSpec;
import dev.sekisho.source.Message;
import dev.sekisho.source.Span;
import dev.sekisho.value.Cause;
import dev.sekisho.value.Origin;
import dev.sekisho.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What stands beside the marks of a finding, and the further places it speaks of. */
final class Notes {
  private static final int MOST_SHOWN = 80;

  private static final int MOST_STEPS = 12;

  private final Wording wording;

  Notes(SystemFacts facts) {
    this.wording = new Wording(facts);
  }

  /** What decides it there; null where the excerpt says enough. */
  @Nullable Message note(Subject subject, Answer answer, Place place) {
    Ground ground = place.ground();
    Cause cause = answer.cause();
    if (answer.verdict() == Verdict.UNDETERMINED && cause != null) {
      return CauseWords.of(cause);
    }
    if (ground == null) {
      return null;
    }
    Fact fact = ground.fact();
    Message value = value(ground, answer.inquiry());
    Origin origin = place.origin();
    if (place.nothing()) {
      return empty(ground, value);
    }
    if (origin != null) {
      return written(origin, place.span(), value);
    }
    return switch (fact.from()) {
      case DEFAULT -> saysValue(ground) ? missing(fact.path(), value) : missing(fact.path());
      case NOTHING, NOT_ASKED -> fact.path().isEmpty() ? null : missing(fact.path());
      case DERIVED -> derived(subject, ground);
      case WRITTEN, CONTRIBUTED, FIXED -> null;
    };
  }

  /** Nothing is left of what is written, and what holds then. */
  private static Message empty(Ground ground, Message value) {
    TemplateLanguage language = ground.subject().graph().language();
    String nothing = language == TemplateLanguage.CLOUDFORMATION ? "AWS::NoValue" : "null";
    return ground.fact().from() == Fact.From.DEFAULT && saysValue(ground)
        ? new Message(
            "値は " + nothing + "（既定値 " + value.ja() + "）",
            "is " + nothing + " (default " + value.en() + ")")
        : new Message("値は " + nothing, "is " + nothing);
  }

  /** The value, where it can't be read off the place itself. */
  private static @Nullable Message written(Origin origin, Span region, Message value) {
    boolean record = region.file().isRecord();
    if (value.en().isBlank() || !(record || comesFromElsewhere(origin, region))) {
      return null;
    }
    if (origin.sensitive()) {
      return record ? new Message("値は（非表示）", "is (hidden)") : null;
    }
    return new Message("値は " + shown(value.ja()), "is " + shown(value.en()));
  }

  /** The start of a text that is too long to stand beside an attribute, such as a document. */
  private static String shown(String value) {
    return value.codePointCount(0, value.length()) <= MOST_SHOWN
        ? value
        : value.substring(0, value.offsetByCodePoints(0, MOST_SHOWN)) + "…";
  }

  /** Of a list that is not written the default is that it has no members. */
  private static Message missing(String path, Message value) {
    if (path.isEmpty()) {
      return new Message("既定値 " + value.ja(), "default " + value.en());
    }
    String typed = typed(path);
    return path.endsWith("[]")
        ? missing(path)
        : new Message(
            typed + " が書かれていません（既定値 " + value.ja() + "）",
            typed + " is not written (default " + value.en() + ")");
  }

  private static Message missing(String path) {
    String written = typed(path);
    return new Message(written + " が書かれていません", written + " is not written");
  }

  /** A path as people type it, without the marks of the vocabulary for what lies in it. */
  private static String typed(String path) {
    String inner = path.startsWith("@") ? path.substring(1) : path;
    return inner.endsWith("[]") ? inner.substring(0, inner.length() - 2) : inner;
  }

  private static boolean comesFromElsewhere(Origin origin, Span region) {
    for (Origin step = origin; step != null; step = step.from()) {
      if (!region.contains(step.span())) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable Message derived(Subject subject, Ground ground) {
    Resource.Provider provider = subject.resource().provider();
    boolean byProvider = ground.value().origin().span().equals(provider.region().origin().span());
    if (!byProvider) {
      return null;
    }
    if (subject.graph().language() == TemplateLanguage.CLOUDFORMATION) {
      return new Message("リージョンはデプロイ先で決まります", "the region is where the stack is deployed");
    }
    return new Message(
        "リージョンは" + name(provider).ja() + " で決まります", "the region is that of " + name(provider).en());
  }

  private static Message name(Resource.Provider provider) {
    String configuration = provider.configuration();
    String name = configuration.substring(configuration.indexOf('.') + 1);
    return new Message("プロバイダー " + name, "provider " + name);
  }

  private Message value(Ground ground, Inquiry inquiry) {
    return wording.value(ground.subject(), ground.factId(), ground.fact(), ground.value(), inquiry);
  }

  /** The way of the value, companions, other values that decided, calls. */
  List<Location> related(Subject subject, Answer answer, Place place) {
    List<Location> related = new ArrayList<>();
    Ground ground = place.ground();
    Origin origin = place.origin();
    if (origin != null) {
      companion(related, subject, ground, place.span());
      steps(related, origin, place.span(), null);
    } else if (ground != null && ground.fact().from() == Fact.From.DERIVED) {
      steps(related, ground.value().origin(), place.span(), name(subject.resource().provider()));
    } else if (ground != null && isDefaultPlace(ground)) {
      Message told = defaults(typed(ground.fact().path()), value(ground, answer.inquiry()));
      related.add(new Location(Location.Role.DEFAULT, subject.header(), told));
    }
    for (Ground other : place.others()) {
      other(related, subject, other, answer.inquiry(), place.span());
    }
    Deciding.number(related, subject.resource());
    for (Resource.Call call : subject.resource().calls()) {
      related.add(
          new Location(
              Location.Role.CALL,
              call.header(),
              new Message(call.address() + " の呼び出し", "call of " + call.address())));
      Deciding.call(related, call);
    }
    return related;
  }

  private static void companion(
      List<Location> related, Subject subject, @Nullable Ground ground, Span region) {
    Subject companion = ground == null ? null : ground.fact().companion();
    boolean away =
        region.file() != subject.resource().span().file()
            || !subject.resource().span().contains(region);
    if (companion != null && away) {
      String address = subject.resource().configAddress();
      related.add(
          new Location(
              Location.Role.COMPANION,
              subject.header(),
              new Message("対象は " + address, "speaks of " + address)));
    }
  }

  /** The steps outside the region; the first of them may have a name of its own. */
  private static void steps(
      List<Location> related, @Nullable Origin start, Span region, @Nullable Message first) {
    int count = 0;
    for (Origin step = start; step != null && count < MOST_STEPS; step = step.from()) {
      Span span = step.span();
      if (step.decider() != null) {
        Deciding.value(related, step);
      } else if (!region.contains(span) && !span.contains(region) && !isTold(related, span)) {
        boolean unnamed = count == 0 && step.label().isEmpty();
        Message label = first != null && unnamed ? first : label(step);
        related.add(new Location(Location.Role.VALUE, span, label, step));
        count++;
      }
    }
  }

  static boolean isTold(List<Location> related, Span span) {
    for (Location told : related) {
      Span known = told.span();
      if (known.file() == span.file()
          && known.start() == span.start()
          && known.end() == span.end()) {
        return true;
      }
    }
    return false;
  }

  static Message label(Origin step) {
    String it = step.label();
    return switch (step.kind()) {
      case DEFAULT -> new Message(it + " の既定値", "default of " + it);
      case INPUT -> new Message(it + " に渡された値", "value given to " + it);
      case CALL -> new Message(it + " の引数", "argument of " + it);
      case SETTING ->
          it.equals("AWS::Region")
              ? new Message("デプロイ先リージョン", "region of the deployment")
              : new Message("設定", "setting");
      case EXPRESSION, ATTRIBUTE, LOCAL, OUTPUT, RESOURCE, MAPPING, DECIDED ->
          it.isEmpty() ? new Message("書かれている値", "the value as written") : new Message(it, it);
    };
  }

  private void other(
      List<Location> related, Subject subject, Ground other, Inquiry inquiry, Span region) {
    Origin origin = other.origin();
    Fact fact = other.fact();
    if (origin != null) {
      Span span = Place.region(origin);
      if (!region.contains(span) && !isTold(related, span)) {
        Location.Role role =
            fact.companion() == null ? Location.Role.VALUE : Location.Role.COMPANION;
        related.add(new Location(role, span, named(other, inquiry)));
      }
    } else if (fact.from() == Fact.From.DEFAULT && !fact.path().isEmpty()) {
      Message told =
          saysValue(other)
              ? defaults(typed(fact.path()), value(other, inquiry))
              : missing(typed(fact.path()));
      related.add(new Location(Location.Role.DEFAULT, subject.header(), told));
    } else if (fact.from() == Fact.From.DERIVED && !(other.value() instanceof Value.Null)) {
      Span span = other.value().origin().span();
      if (!span.equals(region) && !span.equals(subject.header())) {
        Message value = value(other, inquiry);
        Message label = new Message("値は " + value.ja(), "is " + value.en());
        related.add(new Location(Location.Role.COMPANION, span, label));
      }
    }
  }

  private static Message defaults(String path, Message value) {
    return new Message(path + " の既定値 " + value.ja(), path + " defaults to " + value.en());
  }

  /**
   * Whether the value of a fact by default is what the argument would hold. Where words are mapped,
   * tested or looked up elsewhere it is our word, which would be strange beside the argument's
   * name.
   */
  private static boolean saysValue(Ground ground) {
    Entry.Fill fill = ground.subject().entry().fill(ground.factId());
    return fill != null && isOwnWord(fill.spec());
  }

  /** A place that nobody names is told by the argument that would: no word of ours stands there. */
  private boolean isDefaultPlace(Ground ground) {
    return isPlace(ground)
        && ground.fact().from() == Fact.From.DEFAULT
        && !ground.fact().path().isEmpty();
  }

  private boolean isPlace(Ground ground) {
    return "place".equals(wording.fact(ground.factId()).derived());
  }

  private static boolean isOwnWord(@Nullable FactSpec spec) {
    if (spec instanceof FactSpec.Cases cases) {
      boolean own = true;
      for (FactSpec.Case each : cases.cases()) {
        own &= each.spec() == null || isOwnWord(each.spec());
      }
      return own;
    }
    return spec instanceof FactSpec.Fixed
        || (spec instanceof FactSpec.Written written && keepsWords(written.map()));
  }

  private static boolean keepsWords(@Nullable Map<String, Const> map) {
    boolean kept = true;
    if (map != null) {
      for (Map.Entry<String, Const> word : map.entrySet()) {
        kept &= word.getKey().equals(word.getValue().text());
      }
    }
    return kept;
  }

  /** The argument that decided too; its value where it has no name, such as a region of its own. */
  private Message named(Ground other, Inquiry inquiry) {
    String path = other.fact().path();
    if (!path.isEmpty() || other.value().origin().sensitive()) {
      return new Message(path, path);
    }
    Message value = value(other, inquiry);
    return new Message("値は " + shown(value.ja()), "is " + shown(value.en()));
  }
}
