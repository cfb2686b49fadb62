package dev.sekisho.facts;

import dev.sekisho.value.Cause;
import dev.sekisho.value.Value;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one fact of one subject.
 *
 * <p>The value is in the fact's own terms: durations are numbers of days (or the text {@code
 * forever}), sizes numbers of bytes, ports texts such as {@code 22-80}, products maps of {@code
 * product} and {@code version}. Nothing written and nothing standing in for it is {@link
 * Value.Null}.
 */
public final class Fact {
  private final Value value;
  private final From from;
  private final String path;
  private final @Nullable Subject companion;
  private final @Nullable String scope;
  private final List<Fact> voices;

  private Fact(
      Value value,
      From from,
      String path,
      @Nullable Subject companion,
      @Nullable String scope,
      List<Fact> voices) {
    this.value = value;
    this.from = from;
    this.path = path;
    this.companion = companion;
    this.scope = scope;
    this.voices = voices;
  }

  /** Where a value comes from. */
  public enum From {
    /** From the subject's own attributes. */
    WRITTEN,
    /** From another resource that speaks of the subject. */
    CONTRIBUTED,
    /** Nothing is written; the provider's default. */
    DEFAULT,
    /** Every resource of the type has it. */
    FIXED,
    /** From the surroundings: a provider's region, a neighbour. */
    DERIVED,
    /** Nobody says anything. */
    NOTHING,
    /** The fact makes no sense for this subject. */
    NOT_ASKED
  }

  static Fact of(Value value, From from, String path) {
    return new Fact(value, from, path, null, null, List.of());
  }

  static Fact unknown(Cause cause, Subject subject) {
    return of(new Value.Unknown(cause, subject.origin()), From.DERIVED, "");
  }

  static Fact nothing(Subject subject) {
    return of(new Value.Null(subject.origin()), From.NOTHING, "");
  }

  Fact withValue(Value other) {
    return new Fact(other, from, path, companion, scope, voices);
  }

  Fact withScope(@Nullable String other) {
    return other == null ? this : new Fact(value, from, path, companion, other, voices);
  }

  /** The same, said by a companion. */
  Fact saidBy(Subject other) {
    return new Fact(value, From.CONTRIBUTED, path, other, scope, List.of());
  }

  /** The same, joined from what each of these says. */
  Fact joinedFrom(List<Fact> said) {
    List<Fact> all = new ArrayList<>(said.size());
    for (Fact each : said) {
      all.addAll(each.voices.isEmpty() ? List.of(each) : each.voices);
    }
    return new Fact(value, from, path, companion, scope, all);
  }

  /** Of a fact that is joined: what each says alone, those who surely speak first. */
  List<Fact> voices() {
    return voices;
  }

  public Value value() {
    return value;
  }

  public From from() {
    return from;
  }

  /** The attribute path where it is, or would be, written; empty where there is none. */
  public String path() {
    return path;
  }

  /** Who says it; null for the subject itself. */
  public @Nullable Subject companion() {
    return companion;
  }

  /** Which rows of the fact's table apply; null for the provider's name. */
  public @Nullable String scope() {
    return scope;
  }

  /** Whether somebody wrote it. */
  public boolean written() {
    return from == From.WRITTEN || from == From.CONTRIBUTED;
  }

  /** Nothing is there, whatever the reason. */
  boolean none() {
    return value instanceof Value.Null || value instanceof Value.Absent;
  }
}
