package dev.sekisho.facts;

import dev.sekisho.graph.Resource;
import dev.sekisho.graph.TemplateLanguage;
import dev.sekisho.knowledge.Const;
import dev.sekisho.source.Stars;
import dev.sekisho.value.Cause;
import dev.sekisho.value.Value;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What tags say of a subject: its own, else those that its provider block gives to all it makes.
 */
final class Tagged {
  private static final String CLASS_TAG = "DataClass";
  private static final String DEFAULT_TAGS = "default_tags";
  private static final String RECORD_CLASSES = "record-classes";

  /** Those that a stack is given when it is deployed; they reach what it makes. */
  private static final String STACK_TAGS = "stack tags";

  private final SystemFacts system;

  Tagged(SystemFacts system) {
    this.system = system;
  }

  /** The keys of all tags. More may come with the stack, or from the caller of a module. */
  Fact keys(Subject subject, Inquiry inquiry) {
    List<Value> keys = new ArrayList<>();
    Cause rest = Tags.keys(subject, keys, inquiry);
    Resource provider = provider(subject);
    if (provider != null) {
      Cause more = Tags.givenKeys(provider, keys, inquiry);
      rest = rest == null ? more : rest;
    } else if (rest == null) {
      boolean stack = subject.graph().language() == TemplateLanguage.CLOUDFORMATION;
      rest =
          stack
              ? new Cause(Cause.Kind.AT_DEPLOYMENT, STACK_TAGS, null)
              : new Cause(Cause.Kind.ABSENT_CALLER, subject.resource().configAddress(), null);
    }
    return Fact.of(Lists.of(keys, rest, subject.origin()), Fact.From.DERIVED, "tags");
  }

  /** What the tag {@code DataClass} says of the data kept here. */
  Fact dataClass(Subject subject, Inquiry inquiry) {
    Value own = Tags.perhaps(subject, CLASS_TAG, inquiry);
    if (own != null) {
      return Fact.of(own, Fact.From.WRITTEN, "tags");
    }
    Resource provider = provider(subject);
    return provider == null ? Fact.nothing(subject) : given(subject, provider, inquiry);
  }

  private static Fact given(Subject subject, Resource provider, Inquiry inquiry) {
    Value given = Tags.given(provider, CLASS_TAG);
    if (given != null) {
      return Fact.of(given, Fact.From.DERIVED, DEFAULT_TAGS);
    }
    Cause more = Tags.givenKeys(provider, new ArrayList<>(), inquiry);
    return more == null ? Fact.nothing(subject) : Fact.unknown(more, subject);
  }

  /** Whether official records are kept here: by the profile's patterns of addresses, or by tag. */
  Fact records(Subject subject, Inquiry inquiry) {
    for (String pattern : system.profile().records()) {
      if (Stars.fits(pattern, subject.resource().configAddress())) {
        return Fact.of(new Value.Bool(true, subject.origin()), Fact.From.DERIVED, "");
      }
    }
    Fact fact = dataClass(subject, inquiry);
    Value known = inquiry.settle(Values.known(inquiry.settle(fact.value())));
    String text = Values.text(known);
    if (text == null) {
      return fact.none() ? fact : fact.withValue(Values.unknown(known, CLASS_TAG));
    }
    List<Const> classes = system.knowledge().list(RECORD_CLASSES);
    boolean record = false;
    for (Const each : classes == null ? List.<Const>of() : classes) {
      record |= each.text().equals(text);
    }
    return fact.withValue(new Value.Bool(record, known.origin()));
  }

  private @Nullable Resource provider(Subject subject) {
    return system.resource(subject.graph(), subject.resource().provider().configuration());
  }
}
