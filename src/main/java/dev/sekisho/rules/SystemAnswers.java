package dev.sekisho.rules;

import dev.sekisho.facts.Subject;
import dev.sekisho.facts.SystemFacts;
import dev.sekisho.finding.ChecklistItem;
import dev.sekisho.finding.Finding;
import dev.sekisho.finding.Location;
import dev.sekisho.finding.Mode;
import dev.sekisho.finding.RuleCard;
import dev.sekisho.finding.Severity;
import dev.sekisho.finding.Verdict;
import dev.sekisho.graph.Resource;
import dev.sekisho.graph.ResourceGraph;
import dev.sekisho.graph.Suppression;
import dev.sekisho.source.Message;
import dev.sekisho.source.SourceFile;
import dev.sekisho.source.Span;
import dev.sekisho.value.Cause;
import dev.sekisho.value.Truth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Takes the answers of one rule about a system as a whole, and writes them down. */
public final class SystemAnswers {
  private final Rule rule;
  private final Ruleset ruleset;
  private final Settings settings;
  private final SystemFacts facts;
  private final Findings findings;
  private final List<ChecklistItem> checklist;

  SystemAnswers(
      Rule rule,
      Ruleset ruleset,
      Settings settings,
      SystemFacts facts,
      Findings findings,
      List<ChecklistItem> checklist) {
    this.rule = rule;
    this.ruleset = ruleset;
    this.settings = settings;
    this.facts = facts;
    this.findings = findings;
    this.checklist = checklist;
  }

  /** Read only where there is something to say. */
  private RuleCard card() {
    return Objects.requireNonNull(ruleset.card(rule.id()), rule.id());
  }

  /** Asked and fine. */
  public void conforming() {
    findings.fine(Verdict.CONFORMING, rule.id() + '\n' + facts.graphs().name());
  }

  /** Nothing to ask. */
  public void notApplicable() {
    findings.fine(Verdict.NOT_APPLICABLE, rule.id() + '\n' + facts.graphs().name());
  }

  /** A line for a person, with what is known already. */
  public void forPerson(List<String> evidence) {
    checklist.add(new ChecklistItem(card(), facts.graphs().name(), card().title(), evidence));
  }

  /** The same, naming what is missing; without names it is the title alone. */
  void forPerson(List<Message> missing, List<String> evidence) {
    if (missing.isEmpty()) {
      forPerson(evidence);
      return;
    }
    Message title = card().title();
    Message names = AbsenceQuestion.joined(missing);
    Message line = new Message(title.ja() + ": " + names.ja(), title.en() + ": " + names.en());
    checklist.add(new ChecklistItem(card(), facts.graphs().name(), line, evidence));
  }

  /**
   * The system breaks the rule.
   *
   * @param provider at whose block it stands; null for the first of any
   * @param words what the placeholders of the message stand for
   */
  public void violation(
      @Nullable String provider, Map<String, Message> words, List<Location> related) {
    if (rule.mode() == Mode.MANUAL) {
      forPerson(List.of());
      return;
    }
    add(verdict(), severity(), provider, message(words), null, related);
  }

  /**
   * The system breaks the rule at a resource.
   *
   * @param at the first resource of which it is said
   * @param words what the placeholders of the message stand for
   */
  public void violation(
      Resource at, ResourceGraph graph, Map<String, Message> words, List<Location> related) {
    Block block = new Block(at, graph);
    add(verdict(), severity(), block, at.header(), "", message(words), null, related);
  }

  private Verdict verdict() {
    return isAdvice() ? Verdict.ADVICE : Verdict.VIOLATION;
  }

  private Message message(Map<String, Message> words) {
    Message template = ruleset.message(rule.id());
    Message text = template == null ? card().title() : template;
    return new Message(filled(text.ja(), words, true), filled(text.en(), words, false));
  }

  private Severity severity() {
    Severity given = settings.severities().get(rule.id());
    return given == null ? rule.severity() : given;
  }

  private boolean isAdvice() {
    return rule.mode() == Mode.ADVICE || severity() == Severity.INFO;
  }

  /** It depends on something that is not known. */
  public void undetermined(@Nullable String provider, Cause cause, List<Location> related) {
    if (rule.mode() == Mode.MANUAL) {
      forPerson(List.of());
      return;
    }
    add(
        Verdict.UNDETERMINED,
        isAdvice() ? Severity.INFO : severity(), // advice never counts
        provider,
        Messages.undetermined(card(), cause),
        cause,
        related);
  }

  private static String filled(String template, Map<String, Message> words, boolean japanese) {
    String text = template;
    for (Map.Entry<String, Message> word : words.entrySet()) {
      Message value = word.getValue();
      text = text.replace("{" + word.getKey() + "}", japanese ? value.ja() : value.en());
    }
    return text;
  }

  private void add(
      Verdict verdict,
      Severity severity,
      @Nullable String provider,
      Message message,
      @Nullable Cause cause,
      List<Location> related) {
    Block found = block(provider);
    Block place = found == null ? first() : found;
    Span header = place.resource.header();
    Span span = found == null ? firstLine(header.file()) : header;
    String about = provider == null ? "" : provider;
    add(verdict, severity, place, span, about, message, cause, related);
  }

  /**
   * @param span the header of the block, or the first line of its file where no block is meant
   * @param about what of the block is meant; empty for all of it
   */
  private void add(
      Verdict verdict,
      Severity severity,
      Block place,
      Span span,
      String about,
      Message message,
      @Nullable Cause cause,
      List<Location> related) {
    ResourceGraph graph = place.graph;
    Resource block = place.resource;
    boolean managed = block.mode() == Resource.Mode.MANAGED && span.equals(block.header());
    List<Suppression> suppressions = new ArrayList<>();
    if (span.equals(block.header())) {
      for (Suppression each : block.suppressions()) {
        if (each.covers().contains(span)
            || (each.covers().start() <= span.start() && span.start() < each.covers().end())) {
          suppressions.add(each);
        }
      }
    }
    findings.add(
        new Finding(
            card(),
            verdict,
            severity,
            facts.graphs().name(),
            graph.language(),
            graph.root(),
            graph.environment(),
            managed ? block.configAddress() : null,
            managed ? List.of(block.address()) : List.of(),
            null,
            managed ? block.span() : null,
            span,
            null,
            about,
            message,
            cause,
            related,
            card().fix(),
            List.of(),
            rule.quiet() != null && cause != null,
            managed && block.exists() == Truth.UNKNOWN,
            managed ? block.calls() : List.of(),
            suppressions,
            null,
            1),
        0);
  }

  private record Block(Resource resource, ResourceGraph graph) {}

  /** The first provider block, or else backend block: by path, then by place. */
  private @Nullable Block block(@Nullable String provider) {
    Block first = null;
    for (String prefix : new String[] {"terraform:provider/", "terraform:backend/"}) {
      for (ResourceGraph graph : facts.graphs().graphs()) {
        for (Resource each : graph.resources()) {
          boolean wanted =
              each.type().startsWith(prefix)
                  && each.calls().isEmpty()
                  && (provider == null
                      || prefix.endsWith("backend/")
                      || each.type().equals(prefix + provider));
          if (wanted && (first == null || before(each, first.resource))) {
            first = new Block(each, graph);
          }
        }
      }
      if (first != null) {
        return first;
      }
    }
    return null;
  }

  private static boolean before(Resource one, Resource other) {
    int order = one.header().file().path().compareTo(other.header().file().path());
    return order < 0 || (order == 0 && one.header().start() < other.header().start());
  }

  /** The first of all resources; some roots of a system may have none. */
  private Block first() {
    Block first = null;
    for (ResourceGraph graph : facts.graphs().graphs()) {
      for (Resource each : graph.resources()) {
        if (first == null || before(each, first.resource)) {
          first = new Block(each, graph);
        }
      }
    }
    if (first == null) {
      throw new IllegalStateException("a system without resources is not asked");
    }
    return first;
  }

  private static Span firstLine(SourceFile file) {
    int end = 0;
    byte[] bytes = file.bytes();
    while (end < bytes.length && bytes[end] != '\n' && bytes[end] != '\r') {
      end++;
    }
    return file.span(0, end);
  }

  /** A further place: a subject that has a part in it. */
  public static Location companion(Subject subject) {
    String address = subject.resource().configAddress();
    return new Location(Location.Role.COMPANION, subject.header(), new Message(address, address));
  }
}
