package dev.sekisho.rules;

import dev.sekisho.facts.Asking;
import dev.sekisho.facts.Ground;
import dev.sekisho.facts.Inquiry;
import dev.sekisho.facts.Subject;
import dev.sekisho.facts.SystemFacts;
import dev.sekisho.facts.Terms;
import dev.sekisho.finding.Mode;
import dev.sekisho.finding.Severity;
import dev.sekisho.finding.Verdict;
import dev.sekisho.knowledge.Condition;
import dev.sekisho.value.Cause;
import dev.sekisho.value.Choice;
import dev.sekisho.value.Truth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Asks one rule of subjects: its cases in order, in every world that open choices leave. */
final class SubjectQuestion {
  private static final int MOST_WORLDS = 16;

  private final Rule rule;
  private final Rule.Subjects subjects;
  private final SystemFacts facts;
  private final Terms terms;
  private final @Nullable Severity severity;

  /**
   * @param severity set by the user; null to leave it to the card
   */
  SubjectQuestion(
      Rule rule,
      Rule.Subjects subjects,
      SystemFacts facts,
      Terms terms,
      @Nullable Severity severity) {
    this.rule = rule;
    this.subjects = subjects;
    this.facts = facts;
    this.terms = terms;
    this.severity = severity;
  }

  Answer ask(Subject subject) {
    Inquiry inquiry = Inquiry.undecided();
    Answer answer = once(subject, inquiry);
    Choice open = inquiry.open();
    if (answer.verdict() != Verdict.UNDETERMINED || open == null) {
      return answer;
    }
    List<Answer> worlds = new ArrayList<>();
    if (!split(subject, inquiry, open, worlds)) {
      return answer;
    }
    return together(worlds, answer, open);
  }

  /** Asks again under each alternative of a choice; false where there are too many. */
  private boolean split(Subject subject, Inquiry before, Choice choice, List<Answer> worlds) {
    for (int i = 0; i < choice.size(); i++) {
      Inquiry inquiry = before.deciding(choice, i);
      Answer answer = once(subject, inquiry);
      Choice open = inquiry.open();
      if (answer.verdict() == Verdict.UNDETERMINED && open != null) {
        if (!split(subject, inquiry, open, worlds)) {
          return false;
        }
      } else {
        worlds.add(answer);
      }
      if (worlds.size() > MOST_WORLDS) {
        return false;
      }
    }
    return true;
  }

  private static Answer together(List<Answer> worlds, Answer undecided, Choice choice) {
    Answer mildest = worlds.get(0);
    Severity highest = Severity.INFO;
    boolean violations = true;
    boolean advice = true;
    boolean fine = true;
    Answer open = null;
    for (Answer world : worlds) {
      violations &= world.verdict() == Verdict.VIOLATION;
      advice &= world.verdict() == Verdict.ADVICE;
      fine &= world.isFine();
      if (world.severity().compareTo(mildest.severity()) < 0) {
        mildest = world;
      }
      if (world.verdict() != Verdict.ADVICE && world.severity().compareTo(highest) > 0) {
        highest = world.severity();
      }
      open = open == null && world.verdict() == Verdict.UNDETERMINED ? world : open;
    }
    if (violations || advice) {
      return alike(worlds, mildest);
    }
    if (fine) {
      return worlds.get(0);
    }
    // where no outcome is a finding, the choice alone can't make one: what else is missing can
    boolean harmless = open != null;
    for (Answer world : worlds) {
      harmless &= world.isFine() || world.verdict() == Verdict.UNDETERMINED;
    }
    Cause cause = harmless && open != null ? open.cause() : choice.cause();
    List<Ground> grounds =
        undecided.grounds().isEmpty() && open != null ? open.grounds() : undecided.grounds();
    return open(highest, grounds, cause, undecided.inquiry());
  }

  /** One answer for all worlds: the mildest, in the words of the last case that applies. */
  private static Answer alike(List<Answer> worlds, Answer mildest) {
    int number = Answer.NONE;
    List<Inquiry> inquiries = new ArrayList<>(worlds.size());
    for (Answer world : worlds) {
      number = Math.max(number, world.number());
      inquiries.add(world.inquiry());
    }
    return new Answer(
        mildest.verdict(),
        mildest.severity(),
        mildest.grounds(),
        mildest.cause(),
        mildest.inquiry(),
        number,
        inquiries);
  }

  private Answer once(Subject subject, Inquiry inquiry) {
    Asking asking = facts.asking();
    Condition where = subjects.where();
    Truth applies = where == null ? Truth.TRUE : asking.ask(where, subject, terms, inquiry);
    if (applies == Truth.FALSE || facts.asked(subject, subjects.facts(), inquiry) == Truth.FALSE) {
      return Answer.fine(Verdict.NOT_APPLICABLE, inquiry);
    }
    List<Rule.Case> maybe = new ArrayList<>(2);
    Rule.Case decided = null;
    for (Rule.Case each : rule.cases()) {
      Truth truth = asking.ask(each.when(), subject, terms, inquiry);
      if (truth == Truth.TRUE) {
        decided = each;
        break;
      }
      if (truth == Truth.UNKNOWN) {
        maybe.add(each);
      }
    }
    if (decided == null && maybe.isEmpty()) {
      return Answer.fine(Verdict.CONFORMING, inquiry);
    }
    if (decided != null && applies == Truth.TRUE && sameVerdict(maybe, decided)) {
      return decided(subject, decided, maybe, inquiry);
    }
    return undetermined(subject, maybe, decided, where, applies, inquiry);
  }

  private boolean sameVerdict(List<Rule.Case> maybe, Rule.Case decided) {
    for (Rule.Case each : maybe) {
      if (verdict(each) != verdict(decided)) {
        return false;
      }
    }
    return true;
  }

  private Verdict verdict(Rule.Case one) {
    boolean counts =
        one.violation() && rule.mode() != Mode.ADVICE && severityOf(one) != Severity.INFO;
    return counts ? Verdict.VIOLATION : Verdict.ADVICE;
  }

  private Severity severityOf(Rule.Case one) {
    return severity != null && one.violation() ? severity : one.severity();
  }

  private Answer decided(
      Subject subject, Rule.Case decided, List<Rule.Case> maybe, Inquiry inquiry) {
    Severity lowest = severityOf(decided);
    for (Rule.Case each : maybe) {
      lowest = severityOf(each).compareTo(lowest) < 0 ? severityOf(each) : lowest;
    }
    List<Ground> grounds =
        facts.asking().grounds(decided.when(), subject, terms, Truth.TRUE, inquiry);
    return new Answer(verdict(decided), lowest, grounds, null, inquiry, number(decided), List.of());
  }

  /** Its place among the cases, by identity: equality of records is slow to load. */
  @SuppressWarnings("ReferenceEquality")
  private int number(Rule.Case wanted) {
    List<Rule.Case> cases = rule.cases();
    for (int i = 0; i < cases.size(); i++) {
      if (cases.get(i) == wanted) {
        return i;
      }
    }
    return Answer.NONE;
  }

  private Answer undetermined(
      Subject subject,
      List<Rule.Case> maybe,
      Rule.@Nullable Case decided,
      @Nullable Condition where,
      Truth applies,
      Inquiry inquiry) {
    List<Ground> grounds = new ArrayList<>();
    Severity highest = decided == null ? Severity.INFO : potential(decided);
    for (Rule.Case each : maybe) {
      grounds.addAll(facts.asking().grounds(each.when(), subject, terms, Truth.UNKNOWN, inquiry));
      highest = potential(each).compareTo(highest) > 0 ? potential(each) : highest;
    }
    if (where != null && applies == Truth.UNKNOWN) {
      grounds.addAll(facts.asking().grounds(where, subject, terms, Truth.UNKNOWN, inquiry));
    }
    Cause cause =
        grounds.isEmpty() ? around(subject, maybe) : facts.asking().cause(grounds.get(0), inquiry);
    return open(highest, grounds, cause, inquiry);
  }

  private static Answer open(
      Severity highest, List<Ground> grounds, @Nullable Cause cause, Inquiry inquiry) {
    return new Answer(
        Verdict.UNDETERMINED, highest, grounds, cause, inquiry, Answer.NONE, List.of());
  }

  /** What is not known of the things beside a subject. */
  private Cause around(Subject subject, List<Rule.Case> maybe) {
    for (Rule.Case each : maybe) {
      Cause doubt = facts.asking().doubt(each.when(), subject, terms);
      if (doubt != null) {
        return doubt;
      }
    }
    return new Cause(Cause.Kind.LIMIT, subject.resource().configAddress(), subject.header());
  }

  /** What a case could cost: advice never counts. */
  private Severity potential(Rule.Case one) {
    return verdict(one) == Verdict.VIOLATION ? severityOf(one) : Severity.INFO;
  }
}
