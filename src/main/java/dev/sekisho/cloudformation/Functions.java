package dev.sekisho.cloudformation;

import dev.sekisho.cloudformation.syntax.Intrinsic;
import dev.sekisho.source.Span;
import dev.sekisho.value.Cause;
import dev.sekisho.value.Choice;
import dev.sekisho.value.Decision;
import dev.sekisho.value.Origin;
import dev.sekisho.value.Truth;
import dev.sekisho.value.Value;
import dev.sekisho.yaml.YamlTree;
import dev.sekisho.yaml.YamlTree.Mapping;
import dev.sekisho.yaml.YamlTree.Scalar;
import java.util.ArrayList;
import java.util.List;

/** The intrinsic functions; what they can't make out is unknown, with the cause. */
final class Functions {
  private final Evaluator evaluator;
  private final Names names;

  Functions(Evaluator evaluator) {
    this.evaluator = evaluator;
    this.names = new Names(evaluator);
  }

  Value call(Intrinsic call) {
    Span span = evaluator.stack().template().span(call);
    return switch (call.name()) {
      case "Ref" -> names.ref(call, span);
      case "Fn::GetAtt" -> names.attribute(call, span);
      case "Fn::Sub" -> sub(call, span);
      case "Fn::If" -> conditional(call, span);
      case "Fn::Join" -> applied(call, 2, 2, span, TextFunctions::join);
      case "Fn::Split" -> applied(call, 2, 2, span, TextFunctions::split);
      case "Fn::Select" -> select(call, span);
      case "Fn::Base64" -> applied(call, 1, 1, span, TextFunctions::base64);
      case "Fn::Cidr" -> applied(call, 2, 3, span, CidrFunction::cidr);
      case "Fn::Length" ->
          applied(List.of(evaluator.evaluate(call.argument())), span, TextFunctions::length);
      case "Fn::ToJsonString" -> evaluator.evaluate(call.argument());
      case "Fn::GetAZs" -> applied(List.of(region(call)), span, ZoneFunctions::zones);
      case "Fn::FindInMap" -> new MappingLookup(evaluator).find(call, span);
      case "Fn::ImportValue" -> imported(call, span);
      case "Fn::Transform" -> transformed(call, span);
      case "Fn::And", "Fn::Or", "Fn::Not", "Fn::Equals", "Condition" -> condition(call, span);
      default -> unknown(call, span);
    };
  }

  /** A function of known arguments, asked in each world of them. */
  interface Pure {
    Value apply(List<Value> arguments, Origin origin);
  }

  private Value applied(Intrinsic call, int least, int most, Span span, Pure function) {
    List<YamlTree> trees = call.arguments();
    if (trees.size() < least || trees.size() > most) {
      return malformed(call, span);
    }
    return applied(evaluator.evaluate(trees), span, function);
  }

  private static Value applied(List<Value> arguments, Span span, Pure function) {
    Origin origin = Origins.of(span, arguments);
    return Worlds.over(arguments, world -> function.apply(world, origin));
  }

  private Value sub(Intrinsic call, Span span) {
    List<YamlTree> arguments = call.arguments();
    boolean fits = !arguments.isEmpty() && arguments.size() <= 2;
    if (!fits || !(arguments.get(0) instanceof Scalar pattern) || !pattern.tag().isEmpty()) {
      return malformed(call, span);
    }
    Mapping variables =
        arguments.size() == 2 && arguments.get(1) instanceof Mapping mapping ? mapping : null;
    List<Value> pieces = new Substitution(evaluator, names, pattern, variables).pieces();
    return applied(pieces, span, (world, origin) -> new TextParts().addAll(world).value(origin));
  }

  private Value select(Intrinsic call, Span span) {
    List<YamlTree> arguments = call.arguments();
    if (arguments.size() != 2) {
      return malformed(call, span);
    }
    Intrinsic list = Intrinsic.of(arguments.get(1));
    if (list != null && list.name().equals("Fn::GetAZs")) {
      return applied(List.of(region(list)), span, ZoneFunctions::zone);
    }
    return applied(evaluator.evaluate(arguments), span, TextFunctions::select);
  }

  /** The region whose zones are asked for; an empty text stands for that of the stack. */
  private Value region(Intrinsic zones) {
    Value region = evaluator.evaluate(zones.argument());
    boolean own = "".equals(Literals.text(region));
    return own ? names.ref("AWS::Region", region.origin().span()) : region;
  }

  private Value conditional(Intrinsic call, Span span) {
    List<YamlTree> arguments = call.arguments();
    if (arguments.size() != 3) {
      return malformed(call, span);
    }
    String written = Intrinsic.literal(arguments.get(0));
    if (written == null) {
      return inline(arguments, span);
    }
    String name = evaluator.bindings().name(written);
    Conditions conditions = evaluator.stack().conditions();
    conditions.check(name, span);
    Truth truth = conditions.truth(name, evaluator.assumptions());
    if (truth != Truth.UNKNOWN) {
      Value taken = evaluator.evaluate(arguments.get(truth == Truth.TRUE ? 1 : 2));
      return Decision.mark(taken, conditions.deciders().of(name));
    }
    ConditionSplit split = conditions.split(name, evaluator.assumptions());
    List<Value> options = new ArrayList<>(split.truths().size());
    for (int i = 0; i < split.truths().size(); i++) {
      boolean holds = split.truths().get(i);
      Assumptions assumed = conditions.assume(name, holds, evaluator.assumptions());
      Evaluator branch = evaluator.with(assumed.with(split.choice().id(), i));
      options.add(branch.evaluate(arguments.get(holds ? 1 : 2)));
    }
    Value value = Worlds.oneOf(split.choice(), options);
    return value instanceof Value.OneOf ? value.withOrigin(Origins.of(span, options)) : value;
  }

  /** A condition written in place, which is not documented but occurs. */
  private Value inline(List<YamlTree> arguments, Span span) {
    Conditions conditions = evaluator.stack().conditions();
    Truth truth = conditions.truth(arguments.get(0), evaluator);
    if (truth != Truth.UNKNOWN) {
      Value taken = evaluator.evaluate(arguments.get(truth == Truth.TRUE ? 1 : 2));
      return Decision.mark(taken, conditions.deciders().of(arguments.get(0), evaluator));
    }
    List<Value> options = evaluator.evaluate(arguments.subList(1, 3));
    String place = span.file().path() + ":" + span.start();
    Cause cause = new Cause(Cause.Kind.CONDITION, "Fn::If", span);
    String id = evaluator.stack().scoped("condition", place);
    Value value = Worlds.oneOf(new Choice(id, 2, cause), options);
    return value instanceof Value.OneOf ? value.withOrigin(Origins.of(span, options)) : value;
  }

  private Value condition(Intrinsic call, Span span) {
    Truth truth = evaluator.stack().conditions().truth(call, evaluator);
    return truth == Truth.UNKNOWN
        ? unknown(call, span)
        : new Value.Bool(truth == Truth.TRUE, Origin.of(span, Origin.Kind.EXPRESSION));
  }

  private Value imported(Intrinsic call, Span span) {
    Value name = evaluator.evaluate(call.argument());
    return Worlds.over(List.of(name), world -> imported(world.get(0), span));
  }

  private Value imported(Value name, Span span) {
    String known = Literals.text(name);
    if (known != null) {
      return evaluator.stack().root().exports().value(known, span);
    }
    return Evaluator.unknown(new Cause(Cause.Kind.OTHER_STACK, Shown.text(name), null), span);
  }

  private Value transformed(Intrinsic call, Span span) {
    evaluator.evaluate(call.argument());
    return Evaluator.unknown(macro(call.argument(), span), span);
  }

  /** Why what a {@code Fn::Transform} of these arguments leaves behind is not known. */
  static Cause macro(YamlTree arguments, Span span) {
    YamlTree name = arguments instanceof Mapping macro ? macro.get("Name") : null;
    String literal = name == null ? null : Intrinsic.literal(name);
    return new Cause(Cause.Kind.MACRO, literal == null ? "Fn::Transform" : literal, span);
  }

  private Value unknown(Intrinsic call, Span span) {
    evaluator.evaluate(call.argument());
    return Evaluator.unknown(Cause.Kind.FUNCTION, call.name(), span);
  }

  private Value malformed(Intrinsic call, Span span) {
    evaluator.stack().diagnostics().malformed(call.name(), span);
    evaluator.evaluate(call.argument());
    return Evaluator.unknown(Cause.Kind.INVALID, call.name(), span);
  }
}
