package dev.sekisho.terraform;

import dev.sekisho.source.Span;
import dev.sekisho.terraform.eval.Evaluator;
import dev.sekisho.terraform.eval.Types;
import dev.sekisho.terraform.plan.PlanVariables;
import dev.sekisho.terraform.type.Conversion;
import dev.sekisho.terraform.type.Steps;
import dev.sekisho.terraform.type.Type;
import dev.sekisho.value.Cause;
import dev.sekisho.value.Origin;
import dev.sekisho.value.Value;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The variables of a module instance: what the call or the inputs give, else the default, converted
 * to the type.
 */
final class Variables {
  private final ModuleInstance module;
  private final Map<String, Memo> memos = new HashMap<>();
  private @Nullable RootInputs inputs;

  Variables(ModuleInstance module) {
    this.module = module;
  }

  Value value(String name, Span at) {
    Declaration declaration = module.source().variables().get(name);
    if (declaration == null) {
      return Steps.invalid("var." + name, Origin.of(at, Origin.Kind.EXPRESSION));
    }
    Memo memo = memos.computeIfAbsent(name, key -> new Memo());
    return module.evaluation().once(memo, declaration.header(), () -> evaluate(name, declaration));
  }

  private Value evaluate(String name, Declaration declaration) {
    Type type = type(declaration);
    Value given = given(name, declaration, type);
    boolean unset =
        given instanceof Value.Null && ModuleInstance.isFalse(declaration.attribute("nullable"));
    Value chosen = given == null || unset ? fallback(name, declaration) : given;
    Value converted = Conversion.to(type, chosen);
    return ModuleInstance.isTrue(declaration.attribute("sensitive"))
        ? Steps.secret(converted)
        : converted;
  }

  private Type type(Declaration declaration) {
    Written type = declaration.attribute("type");
    return type == null ? Type.Simple.ANY : Types.of(type.value(), module.frame(type.file()));
  }

  private @Nullable Value given(String name, Declaration declaration, Type type) {
    ModuleCall call = module.call();
    if (call != null) {
      Written argument = call.declaration().attribute(name);
      return argument == null ? lost(call.declaration()) : argument(name, argument);
    }
    RootInputs known = inputs;
    if (known == null) {
      known = RootInputs.of(module);
      inputs = known;
    }
    Value written = known.value(name, declaration, type);
    PlanVariables planned = module.evaluation().planned();
    return planned == null ? written : planned(planned, name, declaration, type, written);
  }

  /** What a call may pass in a part of it that could not be read; null where all was read. */
  private static @Nullable Value lost(Declaration call) {
    Cause lost = call.lost();
    return lost == null
        ? null
        : new Value.Unknown(lost, Origin.of(call.header(), Origin.Kind.CALL));
  }

  /** What a plan was made with, unless that is what is written anyway. */
  private @Nullable Value planned(
      PlanVariables planned,
      String name,
      Declaration declaration,
      Type type,
      @Nullable Value written) {
    boolean defaults = written == null && declaration.attribute("default") != null;
    Value otherwise = defaults ? fallback(name, declaration) : written;
    Value given = planned.value(name, otherwise == null ? null : Conversion.to(type, otherwise));
    return given == null ? written : given;
  }

  private Value argument(String name, Written argument) {
    var outer = module.path().frame();
    if (outer == null) {
      return Steps.invalid("var." + name, Origin.of(argument.span(), Origin.Kind.CALL));
    }
    Value value = Evaluator.evaluate(argument.value(), outer.in(argument.file()));
    return Steps.at(argument.span(), Origin.Kind.CALL, "var." + name, value);
  }

  private Value fallback(String name, Declaration declaration) {
    Written written = declaration.attribute("default");
    if (written != null) {
      return Steps.at(written.span(), Origin.Kind.DEFAULT, "var." + name, module.evaluate(written));
    }
    Cause cause = new Cause(Cause.Kind.VARIABLE, name, declaration.header());
    Value allowed = Validations.allowed(module, name, declaration, cause);
    return allowed == null
        ? new Value.Unknown(cause, Origin.of(declaration.header(), Origin.Kind.EXPRESSION))
        : allowed;
  }
}
