package dev.sekisho.rules;

import dev.sekisho.facts.Presence;
import dev.sekisho.facts.Subject;
import dev.sekisho.facts.SystemFacts;
import dev.sekisho.facts.Terms;
import dev.sekisho.finding.Location;
import dev.sekisho.graph.Opaque;
import dev.sekisho.graph.Resource;
import dev.sekisho.knowledge.Condition;
import dev.sekisho.value.Cause;
import dev.sekisho.value.Truth;
import java.util.ArrayList;
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
      String provider = subject.entry().provider();
      boolean built = subject.resource().mode() == Resource.Mode.MANAGED;
      if (built && !providers.contains(provider) && maps(provider)) {
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

  /** Whether the vocabulary knows anything of the provider that would do. */
  private boolean maps(String provider) {
    for (Condition.Present sought : absence.missing()) {
      for (int kind : sought.kinds()) {
        if (facts.knowledge().maps(provider, kind)) {
          return true;
        }
      }
    }
    return false;
  }

  private void ask(@Nullable String provider) {
    Condition where = absence.where();
    Presence reason = new Presence(facts, terms, provider);
    Truth concerned = where == null ? Truth.TRUE : reason.ask(where);
    if (concerned == Truth.FALSE) {
      answers.notApplicable();
      return;
    }
    Presence remedy = new Presence(facts, terms, provider);
    for (Condition.Present sought : absence.missing()) {
      if (remedy.of(sought) == Truth.TRUE) {
        answers.conforming();
        return;
      }
    }
    Cause maybe = concerned == Truth.UNKNOWN ? reason.doubt() : remedy.doubt();
    if (facts.profile().inheritedControls().contains(absence.inherited())) {
      answers.forPerson(List.of(absence.inherited()));
    } else if (absence.scope() != null && !facts.profile().covers(absence.scope())) {
      answers.forPerson(addresses(reason));
    } else {
      judge(provider, maybe, places(reason));
    }
  }

  private void judge(@Nullable String provider, @Nullable Cause maybe, List<Location> related) {
    Cause doubt = maybe;
    for (Opaque opaque : facts.opaque()) {
      doubt = doubt == null ? opaque.cause() : doubt;
    }
    if (doubt == null) {
      answers.violation(provider, Map.of(), related);
    } else {
      answers.undetermined(provider, doubt, related);
    }
  }

  private static List<String> addresses(Presence reason) {
    List<String> addresses = new ArrayList<>();
    for (Subject witness : reason.witnesses()) {
      addresses.add(witness.resource().configAddress());
    }
    return addresses;
  }

  private static List<Location> places(Presence reason) {
    List<Location> places = new ArrayList<>();
    for (Subject witness : reason.witnesses()) {
      places.add(SystemAnswers.companion(witness));
    }
    return places;
  }
}
