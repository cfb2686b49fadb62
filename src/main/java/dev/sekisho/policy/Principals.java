package dev.sekisho.policy;

import dev.sekisho.value.Cause;
import dev.sekisho.value.Truth;
import dev.sekisho.value.Value;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Whom the {@code Principal} of a statement means. */
final class Principals {
  private static final Pattern ACCOUNT =
      Pattern.compile("[0-9]{12}|arn:aws[^:]*:iam::[0-9]{12}:root");
  private static final String PROVIDER = "oidc-provider/";

  /** Condition keys that every request may have, whoever vouches for the caller. */
  private static final Set<String> GLOBAL = Set.of("aws", "sts");

  private final @Nullable Value principal;
  private final boolean maybeMore;

  /**
   * @param principal what is written; null for nothing
   * @param maybeMore whether the statement may have elements that are not known
   */
  Principals(@Nullable Value principal, boolean maybeMore) {
    this.principal = principal;
    this.maybeMore = maybeMore;
  }

  Truth everyone() {
    if (principal == null) {
      return maybeMore ? Truth.UNKNOWN : Truth.FALSE;
    }
    if (!(principal instanceof Value.MapValue)) {
      return PolicyStatement.someOf(principal, Wildcards.STAR);
    }
    return sort("AWS", Wildcards.STAR).or(sort("*", Wildcards.STAR));
  }

  /** An account that an input would name is not known; one that only the cloud knows is its own. */
  Truth account() {
    Truth some = Truth.FALSE;
    for (Value each : PolicyStatement.members(of("AWS"))) {
      boolean input = each instanceof Value.Text || byInput(each);
      some =
          some.or(
              input ? Wildcards.test(each, text -> ACCOUNT.matcher(text).matches()) : Truth.FALSE);
    }
    boolean open = of("AWS") instanceof Value.ListValue list && list.open();
    return some.or(open ? Truth.UNKNOWN : unknownSorts());
  }

  private static boolean byInput(Value value) {
    Cause cause = Wildcards.firstUnknown(value);
    return cause == null
        || cause.kind() == Cause.Kind.VARIABLE
        || cause.kind() == Cause.Kind.PARAMETER;
  }

  /**
   * Whether it is one of these issuers. Where the provider is only referred to, its condition keys
   * tell which one it is.
   */
  Truth federated(List<String> issuers, PolicyConditions conditions) {
    Truth some = Truth.FALSE;
    for (Value each : PolicyStatement.members(of("Federated"))) {
      Truth named = Wildcards.test(each, text -> issuers.contains(issuer(text)));
      some = some.or(named == Truth.UNKNOWN ? byKeys(issuers, conditions) : named);
    }
    return some.or(unknownSorts());
  }

  /** Whether it is one of these services of the cloud. */
  Truth service(List<String> services) {
    return sort("Service", services::contains);
  }

  /** Whether nobody is meant but services of a list. */
  Truth areOnly(List<String> services) {
    Truth only = unknownSorts().not();
    if (!(principal instanceof Value.MapValue map) || map.entries().isEmpty()) {
      return only == Truth.TRUE ? Truth.FALSE : only;
    }
    for (Map.Entry<String, Value> sort : map.entries().entrySet()) {
      boolean open = sort.getValue() instanceof Value.ListValue list && list.open();
      only = only.and(Truth.of(sort.getKey().equals("Service")));
      only = open ? only.and(Truth.UNKNOWN) : only;
      for (Value each : PolicyStatement.members(sort.getValue())) {
        only = only.and(Wildcards.test(each, services::contains));
      }
    }
    return only;
  }

  private static String issuer(String text) {
    int at = text.indexOf(PROVIDER);
    return at < 0 ? text : text.substring(at + PROVIDER.length());
  }

  private static Truth byKeys(List<String> issuers, PolicyConditions conditions) {
    boolean others = false;
    for (PolicyConditions.Test test : conditions.tests()) {
      int colon = test.key().lastIndexOf(':');
      String issuer = colon < 0 ? "" : test.key().substring(0, colon);
      for (String each : issuers) {
        if (each.toLowerCase(Locale.ROOT).equals(issuer)) {
          return Truth.TRUE;
        }
      }
      others |= !issuer.isEmpty() && !GLOBAL.contains(issuer) && !Narrowing.isHole(test.key());
    }
    return others ? Truth.FALSE : Truth.UNKNOWN;
  }

  private Truth sort(String sort, Wildcards.TextTest test) {
    Value named = of(sort);
    return (named == null ? Truth.FALSE : PolicyStatement.someOf(named, test)).or(unknownSorts());
  }

  private Truth unknownSorts() {
    boolean unknown =
        principal == null
            ? maybeMore
            : principal instanceof Value.MapValue map
                ? map.open()
                : Wildcards.firstUnknown(principal) != null;
    return unknown ? Truth.UNKNOWN : Truth.FALSE;
  }

  private @Nullable Value of(String sort) {
    if (principal instanceof Value.MapValue map) {
      for (Map.Entry<String, Value> entry : map.entries().entrySet()) {
        if (entry.getKey().equals(sort)) {
          return entry.getValue();
        }
      }
    }
    return null;
  }
}
