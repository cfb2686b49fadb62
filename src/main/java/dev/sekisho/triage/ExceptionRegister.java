package dev.sekisho.triage;

import dev.sekisho.finding.Acceptance;
import dev.sekisho.finding.ExceptionState;
import dev.sekisho.finding.Finding;
import dev.sekisho.profile.ExceptionEntry;
import dev.sekisho.source.Diagnostic;
import dev.sekisho.source.Message;
import dev.sekisho.source.Stars;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The register of exceptions on one day. An entry speaks of one rule: an accepted place abroad
 * never hides that the data there lies in plaintext. What has expired or was not approved accepts
 * nothing and is told of, as is an entry that no finding needs.
 */
public final class ExceptionRegister {
  private final List<ExceptionEntry> entries;
  private final LocalDate day;
  private final boolean whole;

  /**
   * @param whole everything that the register is for was scanned, so that an entry without a
   *     finding is an unused one
   */
  public ExceptionRegister(List<ExceptionEntry> entries, LocalDate day, boolean whole) {
    this.entries = entries;
    this.day = day;
    this.whole = whole;
  }

  /**
   * An entry as it stands.
   *
   * @param findings how many it speaks of, whether or not it holds
   */
  public record Standing(ExceptionEntry entry, ExceptionState state, int findings) {}

  /** All findings, those that are accepted under that verdict, and how the entries stand. */
  public record Outcome(List<Finding> findings, List<Standing> standings) {}

  public Outcome apply(List<Finding> findings) {
    List<Matcher> matchers = new ArrayList<>();
    for (ExceptionEntry entry : entries) {
      matchers.add(new Matcher(entry, day));
    }
    List<Finding> all = new ArrayList<>(findings.size());
    for (Finding finding : findings) {
      Acceptance acceptance = null;
      for (Matcher matcher : matchers) {
        Acceptance by = matcher.meet(finding);
        acceptance = acceptance == null ? by : acceptance;
      }
      all.add(acceptance == null ? finding : finding.withAcceptance(acceptance));
    }
    List<Standing> standings = new ArrayList<>();
    for (Matcher matcher : matchers) {
      standings.add(matcher.standing());
    }
    return new Outcome(all, standings);
  }

  /** What is to be told of the entries themselves. */
  public List<Diagnostic> diagnostics(List<Standing> standings) {
    List<Diagnostic> diagnostics = new ArrayList<>();
    for (Standing standing : standings) {
      Message wrong = wrongWith(standing);
      if (wrong != null) {
        diagnostics.add(Diagnostic.warning("exception", standing.entry().span(), wrong));
      }
    }
    return diagnostics;
  }

  private @Nullable Message wrongWith(Standing standing) {
    ExceptionEntry entry = standing.entry();
    return switch (standing.state()) {
      case HOLDS -> null;
      case EXPIRED ->
          new Message(
              "例外の期限（" + entry.expires() + "）が過ぎています。承認し直すか、項目を消してください",
              "the exception expired on "
                  + entry.expires()
                  + "; have it approved again or remove it");
      case UNAPPROVED ->
          new Message(
              "例外が承認されていないため、使いません。approver と、今日までの approved-on を書いてください",
              "the exception is not approved and not used; write approver, and approved-on with a"
                  + " day that has come");
      case UNUSED ->
          whole
              ? new Message(
                  "例外に当たる指摘がありません（" + entry.rule() + "、" + entry.resource() + "）。直っているなら項目を消してください",
                  "no finding needs the exception ("
                      + entry.rule()
                      + ", "
                      + entry.resource()
                      + "); remove it if that was mended")
              : null;
    };
  }

  /** One entry, counting what it meets. */
  private static final class Matcher {
    private final ExceptionEntry entry;
    private final ExceptionState state;
    private int met;

    Matcher(ExceptionEntry entry, LocalDate day) {
      this.entry = entry;
      boolean approved =
          entry.approver() != null
              && entry.approvedOn() != null
              && !entry.approvedOn().isAfter(day);
      this.state =
          !approved
              ? ExceptionState.UNAPPROVED
              : day.isAfter(entry.expires()) ? ExceptionState.EXPIRED : ExceptionState.HOLDS;
    }

    @Nullable Acceptance meet(Finding finding) {
      boolean meant = finding.rule().id().equals(entry.rule()) && isMeant(finding);
      met += meant ? 1 : 0;
      String approver = entry.approver();
      return meant && state == ExceptionState.HOLDS && approver != null
          ? new Acceptance(entry.reason(), approver, entry.ticket(), entry.expires(), entry.span())
          : null;
    }

    /** By its address, by that of all its instances, or as the system as a whole. */
    private boolean isMeant(Finding finding) {
      String own = finding.address();
      if (own == null) {
        return Stars.fits(entry.resource(), finding.system());
      }
      if (Stars.fits(entry.resource(), own)) {
        return true;
      }
      for (String instance : finding.instances()) {
        if (!Stars.fits(entry.resource(), instance)) {
          return false;
        }
      }
      return !finding.instances().isEmpty();
    }

    Standing standing() {
      return new Standing(
          entry, state == ExceptionState.HOLDS && met == 0 ? ExceptionState.UNUSED : state, met);
    }
  }
}
