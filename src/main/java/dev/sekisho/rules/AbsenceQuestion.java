package dev.sekisho.rules;

import dev.sekisho.facts.Presence;
import dev.sekisho.facts.Subject;
import dev.sekisho.facts.SystemFacts;
import dev.sekisho.facts.Terms;
import dev.sekisho.finding.Location;
import dev.sekisho.graph.Opaque;
import dev.sekisho.graph.Resource;
import dev.sekisho.knowledge.Condition;
import dev.sekisho.source.Message;
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
  private static final Message UNNAMED = new Message("", "");

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
    Found found = look(provider);
    if (found.missing.isEmpty() && found.doubt == null) {
      answers.conforming();
      return;
    }
    if (facts.profile().inheritedControls().contains(absence.inherited())) {
      answers.forPerson(List.of(absence.inherited()));
    } else if (absence.scope() != null && !facts.profile().covers(absence.scope())) {
      answers.forPerson(found.some() ? found.missing : List.of(), addresses(reason));
    } else {
      judge(provider, concerned == Truth.UNKNOWN ? reason.doubt() : null, found, places(reason));
    }
  }

  /**
   * What was found of what is looked for.
   *
   * @param missing the names of what surely is not there; where one of several is enough, one name
   *     without words
   * @param doubt why something else may be there or not; null where that is known
   */
  private record Found(List<Message> missing, @Nullable Cause doubt, int asked) {
    /** Whether a part of it is there, so that it helps to name the rest. */
    boolean some() {
      return missing.size() < asked;
    }
  }

  private Found look(@Nullable String provider) {
    return absence.names().isEmpty() ? anyOf(provider) : each(provider);
  }

  private Found anyOf(@Nullable String provider) {
    Presence remedy = new Presence(facts, terms, provider);
    for (Condition.Present sought : absence.missing()) {
      if (remedy.of(sought) == Truth.TRUE) {
        return new Found(List.of(), null, 1);
      }
    }
    Cause doubt = remedy.doubt();
    return new Found(doubt == null ? List.of(UNNAMED) : List.of(), doubt, 1);
  }

  private Found each(@Nullable String provider) {
    List<Message> missing = new ArrayList<>();
    Cause doubt = null;
    for (int i = 0; i < absence.missing().size(); i++) {
      Presence remedy = new Presence(facts, terms, provider);
      Truth there = remedy.of(absence.missing().get(i));
      if (there == Truth.FALSE) {
        missing.add(absence.names().get(i));
      } else if (there == Truth.UNKNOWN && doubt == null) {
        doubt = remedy.doubt();
      }
    }
    return new Found(missing, doubt, absence.missing().size());
  }

  /** What surely is missing is a violation, whatever becomes of the rest. */
  private void judge(
      @Nullable String provider, @Nullable Cause maybe, Found found, List<Location> related) {
    Cause doubt = maybe == null && found.missing.isEmpty() ? found.doubt : maybe;
    for (Opaque opaque : facts.opaque()) {
      doubt = doubt == null ? opaque.cause() : doubt;
    }
    if (doubt == null) {
      answers.violation(provider, Map.of("missing", joined(found.missing)), related);
    } else {
      answers.undetermined(provider, doubt, related);
    }
  }

  /** Names as an enumeration. */
  static Message joined(List<Message> names) {
    StringBuilder ja = new StringBuilder();
    StringBuilder en = new StringBuilder();
    for (Message name : names) {
      ja.append(ja.length() == 0 ? "" : "、").append(name.ja());
      en.append(en.length() == 0 ? "" : ", ").append(name.en());
    }
    return new Message(ja.toString(), en.toString());
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
