package dev.sekisho.policy;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether a document allows or denies something. Each part may be left out.
 *
 * @param who only statements about these callers; null for any
 * @param issuers of {@link Who#FEDERATED}: identity providers by the name that their condition keys
 *     begin with ({@code accounts.google.com}); of {@link Who#SERVICE}: services ({@code
 *     events.amazonaws.com})
 * @param action {@link #EVERY}, {@link #WHOLE_SERVICE} or an action's name; null for any action
 * @param resource {@link #EVERY} or an ARN; null for any resource
 * @param narrowing condition keys ({@code aws:SourceArn}), in any case: only statements without a
 *     condition that narrows them by one of these; null asks nothing about conditions
 * @param apart actions, as policies write them, that don't count
 */
public record PolicyQuestion(
    @Nullable Who who,
    List<String> issuers,
    @Nullable String action,
    @Nullable String resource,
    @Nullable List<String> narrowing,
    List<String> apart) {

  /** A question for which every action counts. */
  public PolicyQuestion(
      @Nullable Who who,
      List<String> issuers,
      @Nullable String action,
      @Nullable String resource,
      @Nullable List<String> narrowing) {
    this(who, issuers, action, resource, narrowing, List.of());
  }

  /** All actions, or all resources. */
  public static final String EVERY = "every";

  /** All actions of some service, but not of all of them. */
  public static final String WHOLE_SERVICE = "whole-service";

  /** Callers that a question can be about. */
  public enum Who {
    EVERYONE,
    /** Everybody in an account that is named by its number. */
    ACCOUNT,
    /** Whoever signs in at one of the issuers. */
    FEDERATED,
    /** One of these services of the cloud. */
    SERVICE,
    /** The root user of any account; asked of a Deny. */
    ROOT
  }

  /** Which requests a Deny has to refuse to count. */
  public enum Refused {
    /** All: it has no condition. */
    ALL,
    /** Those without TLS. */
    PLAIN,
    /** Those of callers who signed in without a second factor. */
    SINGLE_FACTOR,
    /** All but those of callers that a condition leaves out. */
    ALL_BUT_SOME,
    /** All but those of callers, addresses or networks that a condition leaves out. */
    ALL_BUT_SOURCES
  }
}
