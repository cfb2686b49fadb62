package dev.sekisho.policy;

import dev.sekisho.value.Cause;
import dev.sekisho.value.Origin;
import dev.sekisho.value.Truth;
import dev.sekisho.value.Value;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One statement of a policy, read element by element when a question needs it. */
final class PolicyStatement {
  private final Value.MapValue map;

  PolicyStatement(Value.MapValue map) {
    this.map = map;
  }

  Origin origin() {
    return map.origin();
  }

  /** Whether this is an Allow that fits every part of the question. */
  Truth allows(PolicyQuestion question) {
    Truth fits = fits("Allow", question);
    List<String> narrowing = question.narrowing();
    return narrowing == null ? fits : fits.and(restricted(narrowing).not());
  }

  /** Whether this is a Deny that fits the question and refuses these requests. */
  Truth denies(PolicyQuestion question, PolicyQuestion.Refused refused) {
    Truth fits = fits("Deny", question);
    if (fits == Truth.FALSE) {
      return fits;
    }
    Value condition = element("Condition");
    boolean root = question.who() == PolicyQuestion.Who.ROOT;
    if (condition == null) {
      return map.open() ? fits.and(Truth.UNKNOWN) : fits;
    }
    return switch (refused) {
      case ALL -> root ? fits.and(onlyExempts(RootUser.KEY)) : Truth.FALSE;
      case PLAIN -> fits.and(Transport.refusesPlain(condition));
      case SINGLE_FACTOR -> fits.and(SecondFactor.refusesOne(PolicyConditions.of(condition)));
      case ALL_BUT_SOME -> fits.and(onlyExempts(root ? RootUser.KEY : ""));
      case ALL_BUT_SOURCES -> fits.and(conditions().exemptSources());
    };
  }

  private Truth onlyExempts(String apartFrom) {
    return PolicyConditions.of(element("Condition")).exemptOnly(apartFrom);
  }

  /** Whether it allows none of the actions to anybody but services of a list. */
  Truth leavesTo(List<String> services, List<String> actions, List<String> own) {
    Truth acts = Truth.FALSE;
    for (String action : actions) {
      acts = acts.or(does(action));
    }
    Truth lets = acts.and(effect("Allow"));
    Truth only = new Principals(element("Principal"), map.open()).areOnly(services);
    return lets.not().or(only).or(confined(own));
  }

  private Truth does(String action) {
    return has("NotAction")
        ? some("NotAction", text -> Wildcards.match(text, action)).not()
        : some("Action", text -> Wildcards.match(text, action));
  }

  /** Whether a condition confines it, were it only for some requests; unknown by a value alone. */
  private Truth confined(List<String> keys) {
    Value condition = element("Condition");
    Truth confined = restricted(keys);
    boolean written =
        condition != null && Wildcards.firstUnknown(CloudNames.within(condition)) == null;
    return written && confined == Truth.UNKNOWN ? Truth.TRUE : confined;
  }

  private Truth fits(String effect, PolicyQuestion question) {
    Truth fits = effect(effect);
    fits = question.who() == null ? fits : fits.and(who(question));
    fits = question.action() == null ? fits : fits.and(action(effect, question));
    return question.resource() == null ? fits : fits.and(resource(question.resource()));
  }

  private Truth who(PolicyQuestion question) {
    Principals principals = new Principals(element("Principal"), map.open());
    PolicyQuestion.Who who = question.who();
    if (who == PolicyQuestion.Who.ACCOUNT) {
      return principals.account();
    }
    if (who == PolicyQuestion.Who.FEDERATED) {
      return principals.federated(question.issuers(), conditions());
    }
    if (who == PolicyQuestion.Who.SERVICE) {
      return principals.service(question.issuers());
    }
    return who == PolicyQuestion.Who.ROOT ? RootUser.met(conditions()) : everyone();
  }

  PolicyConditions conditions() {
    return PolicyConditions.of(element("Condition"));
  }

  /** Whether this is an unconditional Deny of all that the other statement allows, for everyone. */
  Truth takesBack(PolicyStatement allowed) {
    Truth takes = effect("Deny");
    if (takes == Truth.FALSE
        || has("Condition")
        || has("NotAction")
        || has("NotResource")
        || has("NotPrincipal")) {
      return Truth.FALSE;
    }
    takes = has("Principal") ? takes.and(everyone()) : takes;
    return takes.and(covers(allowed, "Action")).and(covers(allowed, "Resource"));
  }

  private Truth covers(PolicyStatement allowed, String element) {
    Truth every = Truth.TRUE;
    List<Value> theirs = members(allowed.element(element));
    if (theirs.isEmpty()) {
      return some(element, Wildcards.STAR);
    }
    for (Value each : theirs) {
      every =
          every.and(
              each instanceof Value.Text text
                  ? some(element, mine -> Wildcards.match(mine, text.text()))
                  : some(element, Wildcards.STAR));
    }
    return every;
  }

  Truth effect(String wanted) {
    Value effect = element("Effect");
    return effect == null
        ? Truth.FALSE
        : Wildcards.test(effect, text -> text.equalsIgnoreCase(wanted));
  }

  private Truth everyone() {
    return has("NotPrincipal")
        ? Truth.TRUE
        : new Principals(element("Principal"), map.open()).everyone();
  }

  /** All actions but a few are all services, and, in a Deny, all actions; they allow the others. */
  private Truth action(String effect, PolicyQuestion question) {
    String wanted = String.valueOf(question.action());
    if (has("NotAction")) {
      return switch (wanted) {
        case PolicyQuestion.EVERY -> Truth.of(effect.equals("Deny"));
        case PolicyQuestion.WHOLE_SERVICE -> Truth.TRUE;
        default -> some("NotAction", text -> Wildcards.match(text, wanted)).not();
      };
    }
    return switch (wanted) {
      case PolicyQuestion.EVERY -> some("Action", Wildcards.EVERY_ACTION);
      case PolicyQuestion.WHOLE_SERVICE ->
          some("Action", text -> isService(text) && !question.apart().contains(text));
      default -> some("Action", text -> Wildcards.match(text, wanted));
    };
  }

  private static boolean isService(String action) {
    return action.endsWith(":*") && !action.equals("*:*");
  }

  Truth resource(String wanted) {
    if (has("NotResource")) {
      return Truth.TRUE;
    }
    return wanted.equals(PolicyQuestion.EVERY)
        ? some("Resource", Wildcards.STAR)
        : some("Resource", text -> Wildcards.match(text, wanted));
  }

  /** Whether a condition narrows the statement down to callers or sources that are named. */
  private Truth restricted(List<String> keys) {
    Value condition = element("Condition");
    if (condition == null) {
      return map.open() ? Truth.UNKNOWN : Truth.FALSE;
    }
    return new Narrowing(keys).of(condition);
  }

  /**
   * Why some part of the statement is not known, an input before what only the cloud knows; null
   * where all of it is.
   */
  @Nullable Cause firstUnknown() {
    Cause input = Wildcards.firstUnknown(CloudNames.within(map));
    return input == null ? Wildcards.firstUnknown(map) : input;
  }

  boolean has(String element) {
    return element(element) != null;
  }

  @Nullable Value element(String name) {
    Value value = PolicyDocument.entry(map, name);
    return value instanceof Value.Null || value instanceof Value.Absent ? null : value;
  }

  Truth some(String element, Wildcards.TextTest test) {
    Value value = element(element);
    if (value == null) {
      return map.open() ? Truth.UNKNOWN : Truth.FALSE;
    }
    return someOf(value, test);
  }

  static Truth someOf(Value value, Wildcards.TextTest test) {
    Truth some = value instanceof Value.ListValue list && list.open() ? Truth.UNKNOWN : Truth.FALSE;
    for (Value member : members(value)) {
      some = some.or(Wildcards.test(member, test));
    }
    return some;
  }

  static List<Value> members(@Nullable Value value) {
    if (value == null) {
      return List.of();
    }
    return value instanceof Value.ListValue list ? new ArrayList<>(list.items()) : List.of(value);
  }
}
