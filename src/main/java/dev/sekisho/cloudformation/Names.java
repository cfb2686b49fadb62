package dev.sekisho.cloudformation;

import dev.sekisho.cloudformation.syntax.Intrinsic;
import dev.sekisho.source.Span;
import dev.sekisho.value.Cause;
import dev.sekisho.value.Origin;
import dev.sekisho.value.Value;
import dev.sekisho.yaml.YamlTree;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code Ref}, {@code Fn::GetAtt}, and the names in {@code Fn::Sub}. */
final class Names {
  private static final String OUTPUTS = "Outputs.";

  private final Evaluator evaluator;
  private final Stack stack;

  Names(Evaluator evaluator) {
    this.evaluator = evaluator;
    this.stack = evaluator.stack();
  }

  Value ref(Intrinsic call, Span span) {
    String name = evaluator.text(call.argument());
    return name == null
        ? Evaluator.unknown(Cause.Kind.FUNCTION, "Ref", span)
        : ref(evaluator.bindings().name(name), span);
  }

  Value ref(String name, Span span) {
    Value value = evaluator.assumptions().applyTo(named(name, span));
    evaluator.mentions().note(value, span);
    return value;
  }

  private Value named(String name, Span span) {
    Value bound = evaluator.bindings().get(name);
    if (bound != null) {
      return bound;
    }
    if (name.startsWith("AWS::")) {
      return stack.pseudo().get(name, span);
    }
    Value parameter = stack.parameters().get(name);
    if (parameter != null) {
      Value assumed = evaluator.assumptions().bound(stack.scoped("parameter", name));
      return assumed != null && parameter instanceof Value.Unknown ? assumed : parameter;
    }
    String address = stack.address(name);
    if (address != null) {
      return new Value.Reference(address, "", null, Origin.of(span, Origin.Kind.EXPRESSION));
    }
    return dangling(name, span);
  }

  /** A name that nothing in the template answers to. */
  private Value dangling(String name, Span span) {
    String module = stack.modules().of(name);
    if (module != null) {
      evaluator.mentions().note(module, span);
      return Evaluator.unknown(Cause.Kind.ABSENT_MODULE, module, span);
    }
    if (stack.mayBeGenerated(name)) {
      return Evaluator.unknown(Cause.Kind.MACRO, "AWS::Serverless", span);
    }
    Cause macro = stack.macro();
    if (macro != null) {
      return Evaluator.unknown(macro, span);
    }
    stack.diagnostics().unresolved(name, span);
    return Evaluator.unknown(Cause.Kind.INVALID, name, span);
  }

  Value attribute(Intrinsic call, Span span) {
    List<YamlTree> arguments = call.arguments();
    StringBuilder path = new StringBuilder();
    for (YamlTree argument : arguments) {
      String part = evaluator.text(argument);
      if (part == null) {
        return attributeNotKnown(path.toString(), span);
      }
      path.append(path.isEmpty() ? "" : ".").append(part);
    }
    return attribute(evaluator.bindings().name(path.toString()), span);
  }

  /** The resource is known, which of its attributes is not. */
  private Value attributeNotKnown(String name, Span span) {
    String address = stack.address(evaluator.bindings().name(name));
    if (address != null) {
      evaluator.mentions().note(address, span);
    }
    return Evaluator.unknown(Cause.Kind.FUNCTION, "Fn::GetAtt", span);
  }

  /** {@code Name.Attribute}; the attribute may hold further dots. */
  Value attribute(String path, Span span) {
    if (!stack.logicalId(path).equals(path)) {
      return ref(path, span);
    }
    int dot = split(path);
    String name = dot < 0 ? path : path.substring(0, dot);
    String attribute = dot < 0 ? "" : path.substring(dot + 1);
    String address = stack.address(name);
    if (address == null) {
      return dangling(name, span);
    }
    evaluator.mentions().note(address, span);
    Stack.Declared resource = stack.declared().get(name);
    if (resource != null && Modules.isModule(resource.type())) {
      return Evaluator.unknown(Cause.Kind.ABSENT_MODULE, address, span);
    }
    Value output = attribute.startsWith(OUTPUTS) ? output(name, attribute, address, span) : null;
    if (output != null) {
      Value value = evaluator.assumptions().applyTo(output);
      evaluator.mentions().note(value, span);
      return value;
    }
    return new Value.Reference(address, attribute, null, Origin.of(span, Origin.Kind.EXPRESSION));
  }

  /** Where the name of a resource ends; those that are generated may hold a dot themselves. */
  private int split(String path) {
    int dot = path.indexOf('.');
    int second = dot < 0 ? -1 : path.indexOf('.', dot + 1);
    boolean generated =
        second > 0 && !stack.logicalId(path.substring(0, second)).equals(path.substring(0, second));
    return generated ? second : dot;
  }

  private @Nullable Value output(String name, String attribute, String address, Span span) {
    if (!stack.nested().isStack(name)) {
      return null;
    }
    Stack child = stack.nested().get(name);
    return child == null
        ? Evaluator.unknown(Cause.Kind.ABSENT_MODULE, address, span)
        : child.output(attribute.substring(OUTPUTS.length()), span);
  }
}
