package dev.sekisho.report;

import dev.sekisho.finding.Finding;
import dev.sekisho.finding.Location;
import dev.sekisho.finding.Sensitive;
import dev.sekisho.source.Message;
import dev.sekisho.source.Span;
import dev.sekisho.value.Origin;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The way of a finding's deciding value, from the place where it is used (the first step) to the
 * place where it was written (the last).
 */
final class ValueChain {
  /** What consumers of SARIF keep of a list of places. */
  static final int MOST_PLACES = 100;

  private final Finding finding;
  private final Sensitive sensitive;
  private final List<Step> steps = new ArrayList<>();

  /**
   * One step.
   *
   * @param kind a word for programs
   * @param value at this step; null where the text alone does not tell, or must not
   * @param plain the value can be read off the place itself
   * @param hidden the value is a secret
   */
  record Step(
      Span span,
      String kind,
      Message what,
      @Nullable String value,
      boolean plain,
      boolean hidden) {}

  private ValueChain(Finding finding, Sensitive sensitive) {
    this.finding = finding;
    this.sensitive = sensitive;
  }

  /** The steps; only the place of use where the value is written there or nowhere. */
  static List<Step> of(Finding finding, Sensitive sensitive) {
    ValueChain chain = new ValueChain(finding, sensitive);
    chain.read(places(finding));
    return chain.steps;
  }

  /** The places behind the first step, the nearest first. */
  static List<Location> places(Finding finding) {
    List<Location> places = new ArrayList<>();
    Span last = finding.span();
    for (Location each : finding.related()) {
      Origin step = each.step();
      boolean within = step != null && step.label().isEmpty() && last.contains(each.span());
      if (step != null && !within) {
        places.add(each);
        last = each.span();
      }
    }
    return places;
  }

  /** The further places that are no step of the way. */
  static List<Location> edges(Finding finding) {
    List<Location> edges = new ArrayList<>(finding.related());
    edges.removeIf(each -> each.step() != null);
    return edges;
  }

  private void read(List<Location> places) {
    for (int i = places.size() - 1; i >= 0; i--) {
      Location place = places.get(i);
      Origin origin = place.step();
      if (origin != null) {
        Message what = sensitive.hide(StepWords.of(finding, place, origin));
        put(place.span(), StepWords.kind(origin), what, written(origin), origin.sensitive());
      }
    }
    boolean record = finding.span().file().isRecord();
    WrittenValue used = record ? WrittenValue.COMPUTED : WrittenValue.of(finding.span().text());
    put(finding.span(), "use", StepWords.use(finding), used, false);
  }

  /**
   * What comes from outside stands at a declaration, which is not its text; a record has values of
   * inputs only.
   */
  private static WrittenValue written(Origin step) {
    if (step.span().file().isRecord() && step.kind() != Origin.Kind.INPUT) {
      return WrittenValue.COMPUTED;
    }
    String text = step.span().text();
    return step.kind() == Origin.Kind.SETTING || text.equals(step.label())
        ? WrittenValue.COMPUTED
        : WrittenValue.of(text);
  }

  /** From the source on, so that a step that is a mere name has the value of the one before. */
  private void put(Span span, String kind, Message what, WrittenValue written, boolean secret) {
    Step source = source();
    boolean hidden = secret || (source != null && source.hidden()) || holdsSecret(span);
    String value =
        switch (written.kind()) {
          case LITERAL -> sensitive.hide(written.literal());
          case REFERENCE -> source == null ? null : source.value();
          case COMPUTED -> null;
        };
    boolean plain = written.kind() == WrittenValue.Kind.LITERAL;
    steps.add(0, new Step(span, kind, what, hidden ? null : value, plain, hidden));
  }

  /** The nearest step that is part of the value's way; what chose it has a value of its own. */
  private @Nullable Step source() {
    for (Step step : steps) {
      if (!step.kind().equals(StepWords.DECIDED)) {
        return step;
      }
    }
    return null;
  }

  private boolean holdsSecret(Span span) {
    for (int line = span.startLine(); line <= span.endLine(); line++) {
      if (ShownLine.of(span, line, sensitive).hides()) {
        return true;
      }
    }
    return false;
  }
}
