package dev.sekisho.finding;

import dev.sekisho.graph.Resource;
import dev.sekisho.graph.Suppression;
import dev.sekisho.graph.TemplateLanguage;
import dev.sekisho.source.Message;
import dev.sekisho.source.Span;
import dev.sekisho.value.Cause;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A violation, an undetermined answer, advice or an excepted one, with all that people need to see.
 * What conforms is only counted.
 *
 * @param verdict never CONFORMING or NOT_APPLICABLE
 * @param severity of the case that applied; of an undetermined one the highest that could apply
 * @param system the profile's name of the system, else the root
 * @param language of the templates it is about
 * @param root path of the root module or outermost template
 * @param address of the subject, without instance indexes; null for a finding about the system as a
 *     whole
 * @param instances the full addresses it speaks of, sorted; empty for a finding about the system
 * @param construct path of the construct that made the subject ({@code aws:cdk:path}); null where
 *     none is noted
 * @param subject the whole block of the subject; null for a finding about the system as a whole
 * @param span where it stands: the offending attribute, or the header where something is missing
 * @param note what decides it there, beside the marks in an excerpt ({@code storage_encrypted
 *     が書かれていません（既定値 false）})
 * @param attribute path of the deciding attribute, part of the fingerprint; empty where none
 * @param cause what is missing, for an undetermined one
 * @param fix what to type or do, with a line in the template's own language where one edit mends it
 * @param remedies arguments that would mend it; empty where only a person can say
 * @param quiet an undetermined answer of a rule that asks not to be shouted about
 * @param mayNotExist the subject's own existence is not known
 * @param calls the module calls it was reached through
 * @param suppressions inline suppressions on the subject, the region or a call above
 * @param acceptance who accepted it; null for a finding that stands
 * @param ordinal from 1, among findings of the run that are otherwise alike, in source order
 */
public record Finding(
    RuleCard rule,
    Verdict verdict,
    Severity severity,
    String system,
    TemplateLanguage language,
    String root,
    @Nullable String environment,
    @Nullable String address,
    List<String> instances,
    @Nullable String construct,
    @Nullable Span subject,
    Span span,
    @Nullable Message note,
    String attribute,
    Message message,
    @Nullable Cause cause,
    List<Location> related,
    Message fix,
    List<Remedy> remedies,
    boolean quiet,
    boolean mayNotExist,
    List<Resource.Call> calls,
    List<Suppression> suppressions,
    @Nullable Acceptance acceptance,
    int ordinal) {

  /** The same finding in other words. */
  public Finding withWords(
      Message said,
      @Nullable Message noted,
      @Nullable Cause because,
      List<Location> places,
      Message mend) {
    return copy(verdict, noted, said, because, places, mend, acceptance, ordinal);
  }

  /** The same finding, so many-th of those that are otherwise alike. */
  public Finding withOrdinal(int number) {
    return copy(verdict, note, message, cause, related, fix, acceptance, number);
  }

  /** The name that stays its own between runs. */
  public String fingerprint() {
    return Fingerprints.of(this);
  }

  /** The same finding, accepted. */
  public Finding withAcceptance(Acceptance by) {
    return copy(Verdict.EXCEPTED, note, message, cause, related, fix, by, ordinal);
  }

  private Finding copy(
      Verdict to,
      @Nullable Message noted,
      Message said,
      @Nullable Cause because,
      List<Location> places,
      Message mend,
      @Nullable Acceptance accepted,
      int number) {
    return new Finding(
        rule,
        to,
        severity,
        system,
        language,
        root,
        environment,
        address,
        instances,
        construct,
        subject,
        span,
        noted,
        attribute,
        said,
        because,
        places,
        mend,
        remedies,
        quiet,
        mayNotExist,
        calls,
        suppressions,
        accepted,
        number);
  }
}
