package dev.sekisho.rules;

import dev.sekisho.facts.Inquiry;
import dev.sekisho.facts.Subject;
import dev.sekisho.facts.SystemFacts;
import dev.sekisho.facts.Terms;
import dev.sekisho.graph.Opaque;
import dev.sekisho.graph.Resource;
import dev.sekisho.knowledge.Condition;
import dev.sekisho.value.Cause;
import dev.sekisho.value.Truth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Asks whether something is missing from a whole system. */
final class AbsenceQuestion {
  private final Rule.Absence absence;
  private final SystemFacts facts;
  private final Terms terms;
  private final SystemAnswers answers;

  AbsenceQuestion(Rule.Absence absence, SystemFacts facts, Terms terms, SystemAnswers answers) {
    this.absence = absence;
    this.facts = facts;
    this.terms = terms;
    this.answers = answers;
  }

  void ask() {
    if (!absence.per().equals("provider")) {
      ask(null);
      return;
    }
    Set<String> providers = new TreeSet<>();
    for (Subject subject : facts.subjects()) {
      boolean built = subject.resource().mode() == Resource.Mode.MANAGED;
      String provider = subject.entry().provider();
      if (built && facts.knowledge().maps(provider, absence.kind())) {
        providers.add(provider);
      }
    }
    if (providers.isEmpty()) {
      answers.notApplicable();
    }
    for (String provider : providers) {
      ask(provider);
    }
  }

  private void ask(@Nullable String provider) {
    if (!used(provider)) {
      answers.notApplicable();
      return;
    }
    Cause maybe = null;
    for (Subject subject : facts.subjects()) {
      Truth there = is(subject, provider);
      if (there == Truth.TRUE) {
        answers.conforming();
        return;
      }
      if (there == Truth.UNKNOWN && maybe == null) {
        maybe = doubt(subject);
      }
    }
    if (facts.profile().inheritedControls().contains(absence.inherited())) {
      answers.forPerson(List.of(absence.inherited()));
    } else if (!facts.profile().covers(absence.scope())) {
      answers.forPerson(List.of());
    } else {
      judge(provider, maybe);
    }
  }

  private void judge(@Nullable String provider, @Nullable Cause maybe) {
    Cause doubt = maybe;
    for (Opaque opaque : facts.opaque()) {
      doubt = doubt == null ? opaque.cause() : doubt;
    }
    if (doubt == null) {
      answers.violation(provider, Map.of(), List.of());
    } else {
      answers.undetermined(provider, doubt, List.of());
    }
  }

  private boolean used(@Nullable String provider) {
    if (absence.uses() < 0) {
      return true;
    }
    for (Subject subject : facts.subjects()) {
      Condition where = absence.usesWhere();
      boolean meant =
          subject.entry().is(absence.uses())
              && (provider == null || provider.equals(subject.entry().provider()));
      if (meant
          && (where == null
              || facts.asking().ask(where, subject, terms, Inquiry.undecided()) == Truth.TRUE)) {
        return true;
      }
    }
    return false;
  }

  private Truth is(Subject subject, @Nullable String provider) {
    boolean meant =
        subject.entry().is(absence.kind())
            && (provider == null || provider.equals(subject.entry().provider()));
    if (!meant) {
      return Truth.FALSE;
    }
    Condition where = absence.where();
    Truth fits =
        where == null ? Truth.TRUE : facts.asking().ask(where, subject, terms, Inquiry.undecided());
    return subject.resource().exists().and(fits);
  }

  private Cause doubt(Subject subject) {
    Resource resource = subject.resource();
    if (resource.exists() == Truth.UNKNOWN) {
      return new Cause(Cause.Kind.EXPANSION, resource.configAddress(), resource.header());
    }
    Condition where = absence.where();
    return where == null
        ? new Cause(Cause.Kind.LIMIT, resource.configAddress(), resource.header())
        : facts.asking().why(where, subject, Inquiry.undecided());
  }
}
