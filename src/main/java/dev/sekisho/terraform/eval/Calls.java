package dev.sekisho.terraform.eval;

import dev.sekisho.hcl.HclTree;
import dev.sekisho.terraform.function.Functions;
import dev.sekisho.terraform.type.Choices;
import dev.sekisho.terraform.type.Equality;
import dev.sekisho.terraform.type.Steps;
import dev.sekisho.value.Cause;
import dev.sekisho.value.Origin;
import dev.sekisho.value.Value;
import java.util.ArrayList;
import java.util.List;

/**
 * Function calls: those that look at their arguments before they are evaluated, those that read
 * files, and all others.
 */
final class Calls {
  private static final String PROVIDER = "provider::";
  private static final String AWS = "hashicorp/aws";

  private Calls() {}

  static Value evaluate(HclTree.Call call, Frame frame) {
    return switch (call.name()) {
      case "try" -> attempt(call, 0, frame);
      case "can" -> can(call, frame);
      case "sensitive", "nonsensitive", "issensitive", "ephemeralasnull" -> marked(call, frame);
      case "templatefile", "templatestring" ->
          FileCalls.template(call, arguments(call, frame), frame);
      case "abspath" -> FileCalls.absolute(call, arguments(call, frame), frame);
      case "file",
          "fileexists",
          "fileset",
          "filebase64",
          "filemd5",
          "filesha1",
          "filesha256",
          "filesha512",
          "filebase64sha256",
          "filebase64sha512" ->
          FileCalls.evaluate(call, arguments(call, frame), frame);
      default ->
          call.name().startsWith(PROVIDER)
              ? provided(call, frame)
              : Functions.call(call.name(), arguments(call, frame), frame.span(call));
    };
  }

  /** A provider's function, which goes by what the module calls the provider. */
  private static Value provided(HclTree.Call call, Frame frame) {
    List<Value> arguments = arguments(call, frame);
    int end = call.name().indexOf("::", PROVIDER.length());
    String local = end < 0 ? "" : call.name().substring(PROVIDER.length(), end);
    return AWS.equals(frame.scope().provider(local))
        ? Functions.call(PROVIDER + "aws" + call.name().substring(end), arguments, frame.span(call))
        : Functions.unknown(call.name(), arguments, frame.span(call));
  }

  private static List<Value> arguments(HclTree.Call call, Frame frame) {
    List<Value> arguments = new ArrayList<>(call.arguments().size());
    for (int i = 0; i < call.arguments().size(); i++) {
      Value value = Evaluator.evaluate(call.arguments().get(i), frame);
      if (call.expand() && i == call.arguments().size() - 1) {
        expand(value, arguments);
      } else {
        arguments.add(value);
      }
    }
    return arguments;
  }

  /** The members of the last argument; what is unknown of them is one unknown argument. */
  private static void expand(Value last, List<Value> arguments) {
    Value v = Equality.known(last);
    if (v instanceof Value.ListValue list) {
      arguments.addAll(list.items());
      Cause rest = list.rest();
      if (rest != null) {
        arguments.add(new Value.Unknown(rest, list.origin()));
      }
      return;
    }
    Cause unknown = Equality.unknownCause(v);
    arguments.add(
        unknown == null
            ? Steps.invalid("...", v.origin())
            : new Value.Unknown(unknown, v.origin()));
  }

  /** The first argument that makes sense. */
  private static Value attempt(HclTree.Call call, int index, Frame frame) {
    if (index == call.arguments().size()) {
      return Steps.invalid("try()", Evaluator.origin(call, frame));
    }
    Value value = Evaluator.evaluate(call.arguments().get(index), frame);
    Origin origin = Steps.computed(frame.span(call), value);
    return Choices.lift(
        List.of(value),
        origin,
        given -> failsWithin(given.get(0), 0) ? attempt(call, index + 1, frame) : given.get(0));
  }

  private static Value can(HclTree.Call call, Frame frame) {
    if (call.arguments().size() != 1) {
      return Steps.invalid("can()", Evaluator.origin(call, frame));
    }
    Value value = Evaluator.evaluate(call.arguments().get(0), frame);
    Origin origin = Steps.computed(frame.span(call), value);
    return Choices.lift(List.of(value), origin, given -> can(given.get(0), origin));
  }

  private static Value can(Value value, Origin origin) {
    if (failsWithin(value, 0)) {
      return new Value.Bool(false, origin);
    }
    Cause unknown = Equality.unknownCause(value);
    return unknown == null || value instanceof Value.Reference
        ? new Value.Bool(true, origin)
        : new Value.Unknown(unknown, origin);
  }

  private static boolean failsWithin(Value value, int depth) {
    if (depth > 8) {
      return false;
    }
    if (value instanceof Value.ListValue list) {
      return anyFails(list.items(), depth);
    }
    if (value instanceof Value.MapValue map) {
      return anyFails(map.entries().values(), depth);
    }
    if (value instanceof Value.Partial partial) {
      return anyFails(partial.parts(), depth);
    }
    return Steps.isInvalid(value);
  }

  private static boolean anyFails(Iterable<Value> members, int depth) {
    for (Value member : members) {
      if (failsWithin(member, depth + 1)) {
        return true;
      }
    }
    return false;
  }

  private static Value marked(HclTree.Call call, Frame frame) {
    List<Value> arguments = arguments(call, frame);
    if (arguments.size() != 1) {
      return Steps.invalid(call.name() + "()", Evaluator.origin(call, frame));
    }
    Value value = arguments.get(0);
    return switch (call.name()) {
      case "sensitive" -> Steps.secret(value);
      case "nonsensitive" -> value.withOrigin(value.origin().asPublic());
      case "issensitive" ->
          new Value.Bool(value.origin().sensitive(), Evaluator.origin(call, frame));
      default -> withoutEphemeral(value, Evaluator.origin(call, frame));
    };
  }

  /** Whether a value is an ephemeral one is not followed, so it may be null or itself. */
  private static Value withoutEphemeral(Value value, Origin origin) {
    return value instanceof Value.Null
        ? value
        : new Value.Unknown(new Cause(Cause.Kind.FUNCTION, "ephemeralasnull", null), origin);
  }
}
