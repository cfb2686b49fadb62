package dev.sekisho.policy;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether a document allows something. Each part may be left out.
 *
 * @param everyone only statements whose principal is everyone
 * @param action {@link #EVERY}, {@link #WHOLE_SERVICE} or an action's name; null for any action
 * @param resource {@link #EVERY} or an ARN; null for any resource
 * @param unrestricted only statements without a condition of the restricting kind
 * @param restrictingConditions condition keys that narrow a statement down ({@code aws:SourceArn}),
 *     in any case
 */
public record PolicyQuestion(
    boolean everyone,
    @Nullable String action,
    @Nullable String resource,
    boolean unrestricted,
    List<String> restrictingConditions) {

  /** All actions, or all resources. */
  public static final String EVERY = "every";

  /** All actions of some service. */
  public static final String WHOLE_SERVICE = "whole-service";
}
