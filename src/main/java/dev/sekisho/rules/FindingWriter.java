package dev.sekisho.rules;

import dev.sekisho.facts.Ground;
import dev.sekisho.facts.Subject;
import dev.sekisho.facts.SystemFacts;
import dev.sekisho.finding.Finding;
import dev.sekisho.finding.RuleCard;
import dev.sekisho.graph.Resource;
import dev.sekisho.graph.Suppression;
import dev.sekisho.knowledge.Path;
import dev.sekisho.source.Span;
import dev.sekisho.value.Origin;
import dev.sekisho.value.Truth;
import dev.sekisho.value.Value;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes a finding of an answer about a subject. */
final class FindingWriter {
  private final Ruleset ruleset;
  private final SystemFacts facts;
  private final Messages messages;
  private final Notes notes;
  private final Remedies remedies;
  private final List<Origin> secrets = new ArrayList<>();

  /**
   * @param regions to name where one is wanted, the best first
   */
  FindingWriter(Ruleset ruleset, SystemFacts facts, List<String> regions) {
    this.ruleset = ruleset;
    this.facts = facts;
    this.messages = new Messages(ruleset, facts);
    this.notes = new Notes(facts);
    this.remedies = new Remedies(facts, regions);
  }

  /** Where secrets are written that findings speak of. */
  List<Origin> secrets() {
    return secrets;
  }

  Finding write(Rule rule, Subject subject, Answer given, Thresholds thresholds) {
    Answer answer = withoutSecrets(given);
    RuleCard card = ruleset.card(rule.id());
    if (card == null) {
      throw new IllegalStateException("no texts for rule " + rule.id());
    }
    Resource resource = subject.resource();
    Place place = Place.of(subject, answer.grounds(), rule.at());
    return new Finding(
        card,
        answer.verdict(),
        answer.severity(),
        facts.graphs().name(),
        subject.graph().language(),
        subject.graph().root(),
        subject.graph().environment(),
        resource.configAddress(),
        List.of(resource.address()),
        construct(resource),
        resource.span(),
        place.span(),
        notes.note(subject, answer, place),
        attribute(subject, place),
        messages.of(rule, card, subject, answer, thresholds),
        answer.cause(),
        notes.related(subject, answer, place),
        Fixes.of(rule, card, subject, answer.grounds(), ruleset.knowledge()),
        remedies.of(rule, subject, answer),
        isQuiet(rule, subject, answer),
        resource.exists() == Truth.UNKNOWN,
        resource.calls(),
        suppressions(subject, place),
        null,
        1);
  }

  /** Whether an undetermined answer is no news, as what is missing is told by another rule. */
  private boolean isQuiet(Rule rule, Subject subject, Answer answer) {
    int[] about = rule.quiet();
    if (answer.cause() == null || about == null) {
      return false;
    }
    boolean quiet = about.length == 0;
    for (int fact : about) {
      Value value = answer.inquiry().settle(facts.fact(subject, fact, answer.inquiry()).value());
      quiet |= value instanceof Value.Unknown;
    }
    return quiet;
  }

  /** Whatever was asked of a fact of which it was asked whether the templates hold it. */
  private Answer withoutSecrets(Answer answer) {
    Set<Integer> hidden = new HashSet<>();
    for (Ground ground : answer.grounds()) {
      if (ground.ofSecret()) {
        hidden.add(ground.factId());
      }
    }
    if (hidden.isEmpty()) {
      return answer;
    }
    List<Ground> grounds = new ArrayList<>(answer.grounds().size());
    for (Ground ground : answer.grounds()) {
      Ground shown = hidden.contains(ground.factId()) ? ground.hidden() : ground;
      grounds.add(shown);
      if (hidden.contains(ground.factId()) && shown.origin() != null) {
        secrets.add(shown.value().origin());
      }
    }
    return new Answer(
        answer.verdict(),
        answer.severity(),
        grounds,
        answer.cause(),
        answer.inquiry(),
        answer.number(),
        answer.worlds());
  }

  /** CDK notes at each resource which part of the program made it. */
  private static @Nullable String construct(Resource resource) {
    Value noted =
        resource.meta().get("Metadata") instanceof Value.MapValue metadata
            ? metadata.get("aws:cdk:path")
            : null;
    return noted instanceof Value.Text path ? path.text() : null;
  }

  private static String attribute(Subject subject, Place place) {
    Ground ground = place.ground();
    String path = ground == null ? "" : ground.fact().path();
    List<Path> parts = subject.entry().parts();
    if (parts == null || parts.isEmpty()) {
      return path;
    }
    String part = parts.get(0).text();
    return path.isEmpty() ? part : part + "." + path;
  }

  /** Those that cover the region, the subject, the companion it lies in, or a call above. */
  private static List<Suppression> suppressions(Subject subject, Place place) {
    List<Suppression> covering = new ArrayList<>();
    Ground ground = place.ground();
    Subject companion = ground == null ? null : ground.fact().companion();
    add(subject.resource(), subject, companion, place.span(), covering);
    if (companion != null && !companion.isOf(subject.resource())) {
      add(companion.resource(), subject, companion, place.span(), covering);
    }
    return covering;
  }

  private static void add(
      Resource resource,
      Subject subject,
      @Nullable Subject companion,
      Span region,
      List<Suppression> covering) {
    for (Suppression each : resource.suppressions()) {
      boolean covers =
          starts(each.covers(), region)
              || starts(each.covers(), subject.resource().header())
              || starts(each.covers(), subject.header())
              || (companion != null && starts(each.covers(), companion.resource().header()));
      for (Resource.Call call : resource.calls()) {
        covers |= starts(each.covers(), call.header());
      }
      if (covers) {
        covering.add(each);
      }
    }
  }

  private static boolean starts(Span covers, Span region) {
    return covers.file().path().equals(region.file().path())
        && covers.start() <= region.start()
        && region.start() < covers.end();
  }
}
