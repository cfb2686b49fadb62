package dev.sekisho.cloudformation;

import dev.sekisho.cloudformation.deployment.Deployment;
import dev.sekisho.cloudformation.deployment.Said;
import dev.sekisho.source.Decimal;
import dev.sekisho.source.Span;
import dev.sekisho.value.Cause;
import dev.sekisho.value.Choice;
import dev.sekisho.value.Origin;
import dev.sekisho.value.Value;
import dev.sekisho.yaml.YamlTree;
import dev.sekisho.yaml.YamlTree.Entry;
import dev.sekisho.yaml.YamlTree.Mapping;
import dev.sekisho.yaml.YamlTree.Scalar;
import dev.sekisho.yaml.YamlTree.Sequence;
import dev.sekisho.yaml.YamlTree.Style;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of one stack: what it is given, else the default, else one of the allowed values,
 * else unknown. A parameter store type holds a path whose value only a deployment knows.
 */
final class Parameters {
  private static final String STORE = "AWS::SSM::Parameter::Value<";
  private static final int MAX_ALLOWED = 16;

  private final Stack stack;
  private final Map<String, Value> values = new HashMap<>();
  private final Set<String> evaluating = new HashSet<>();

  Parameters(Stack stack) {
    this.stack = stack;
  }

  /** The value of a parameter; null if there is none of this name. */
  @Nullable Value get(String name) {
    Value known = values.get(name);
    if (known != null) {
      return known;
    }
    Entry entry = stack.template().section("Parameters").entry(name);
    if (entry == null) {
      return null;
    }
    Span declared = stack.template().span(entry.key());
    if (!evaluating.add(name)) {
      return Evaluator.unknown(Cause.Kind.INVALID, name, declared);
    }
    Mapping body = entry.value() instanceof Mapping mapping ? mapping : null;
    Value value = body == null ? missing(name, declared) : value(name, body, declared);
    evaluating.remove(name);
    values.put(name, value);
    return value;
  }

  private static Value missing(String name, Span declared) {
    return Evaluator.unknown(Cause.Kind.PARAMETER, name, declared);
  }

  private Value value(String name, Mapping body, Span declared) {
    String type = text(body.get("Type"), "String");
    Value value =
        type.startsWith(STORE) ? stored(name, body, declared) : plain(name, type, body, declared);
    boolean hidden = text(body.get("NoEcho"), "").equalsIgnoreCase("true");
    return hidden ? value.withOrigin(value.origin().asSensitive()) : value;
  }

  private static Value stored(String name, Mapping body, Span declared) {
    String path = text(body.get("Default"), name);
    return Evaluator.unknown(Cause.Kind.AT_DEPLOYMENT, "ssm:" + path, declared);
  }

  private Value plain(String name, String type, Mapping body, Span declared) {
    Value given = stack.given(name, declared);
    if (given == null) {
      return notGiven(name, type, body, declared);
    }
    return Worlds.over(
        List.of(given),
        world ->
            world.get(0) instanceof Value.Absent
                ? notGiven(name, type, body, declared)
                : typed(type, world.get(0)));
  }

  private Value notGiven(String name, String type, Mapping body, Span declared) {
    List<Deployment.Way> handing = stack.handing();
    boolean said = false;
    for (Deployment.Way way : handing) {
      said |= way.said(name) != null;
    }
    return said ? ways(name, type, body, declared, handing) : unsaid(name, type, body, declared);
  }

  /** What the repository says is handed over, in each of the ways in which it is deployed. */
  private Value ways(
      String name, String type, Mapping body, Span declared, List<Deployment.Way> ways) {
    List<Value> options = new ArrayList<>(ways.size());
    for (Deployment.Way way : ways) {
      Said said = way.said(name);
      options.add(
          said == null
              ? unsaid(name, type, body, declared)
              : typed(
                  type,
                  new Value.Text(
                      said.text(), Origin.via(said.span(), Origin.Kind.INPUT, name, null))));
    }
    if (options.size() == 1) {
      return options.get(0);
    }
    Cause cause = new Cause(Cause.Kind.PARAMETER, name, declared);
    return options.size() > MAX_ALLOWED
        ? missing(name, declared)
        : Worlds.oneOf(new Choice(Deployment.CHOICE, options.size(), cause), options);
  }

  /** What counts where nothing is handed over. */
  private Value unsaid(String name, String type, Mapping body, Span declared) {
    Entry written = body.entry("Default");
    if (stack.inputs().parameterDefaults()
        && written != null
        && written.value() instanceof Scalar scalar) {
      Origin origin = Origin.via(stack.template().span(written), Origin.Kind.DEFAULT, name, null);
      return typed(type, new Value.Text(scalarText(scalar), origin));
    }
    return oneOfAllowed(name, type, body, declared);
  }

  private Value oneOfAllowed(String name, String type, Mapping body, Span declared) {
    List<Scalar> allowed = stack.template().assertions().allowed(name);
    if (body.get("AllowedValues") instanceof Sequence listed) {
      List<Scalar> literal = new ArrayList<>();
      for (YamlTree item : listed.items()) {
        if (!(item instanceof Scalar scalar)) {
          return missing(name, declared);
        }
        literal.add(scalar);
      }
      allowed = allowed.isEmpty() ? literal : Assertions.common(literal, allowed);
    }
    if (allowed.isEmpty() || allowed.size() > MAX_ALLOWED) {
      return missing(name, declared);
    }
    List<Value> options = new ArrayList<>(allowed.size());
    for (Scalar scalar : allowed) {
      Span span = stack.template().span(scalar);
      Origin origin = Origin.via(span, Origin.Kind.EXPRESSION, name, null);
      options.add(typed(type, new Value.Text(scalarText(scalar), origin)));
    }
    if (options.size() == 1) {
      return options.get(0);
    }
    Cause cause = new Cause(Cause.Kind.PARAMETER, name, declared);
    Choice choice = new Choice(stack.scoped("parameter", name), options.size(), cause);
    return Worlds.oneOf(choice, options).withOrigin(Origin.of(declared, Origin.Kind.EXPRESSION));
  }

  /** A value as the parameter's type takes it. */
  private static Value typed(String type, Value value) {
    if (type.equals("CommaDelimitedList") || type.startsWith("List<")) {
      return list(type, value);
    }
    return scalar(type, value);
  }

  private static Value scalar(String type, Value value) {
    String text = Literals.text(value);
    if (text == null) {
      return value;
    }
    Decimal number = type.equals("Number") ? Literals.decimal(text) : null;
    return number == null
        ? new Value.Text(text, value.origin())
        : new Value.Num(number, value.origin());
  }

  private static Value list(String type, Value value) {
    Origin origin = value.origin();
    if (value instanceof Value.ListValue) {
      return value;
    }
    boolean single = value instanceof Value.Reference || value instanceof Value.Unknown;
    if (single) {
      return value;
    }
    Value cut = TextFunctions.split(List.of(new Value.Text(",", origin), value), origin);
    if (!(cut instanceof Value.ListValue list)) {
      return cut;
    }
    String member = type.startsWith("List<") ? type.substring(5, type.length() - 1) : "String";
    List<Value> items = new ArrayList<>(list.items().size());
    for (Value item : list.items()) {
      items.add(item instanceof Value.Text text ? trimmed(member, text) : item);
    }
    return new Value.ListValue(items, Value.ListShape.LIST, list.rest(), origin);
  }

  private static Value trimmed(String member, Value.Text text) {
    return scalar(member, new Value.Text(text.text().strip(), text.origin()));
  }

  private static String scalarText(Scalar scalar) {
    boolean bare = scalar.style() == Style.PLAIN;
    return bare ? lowerIfBool(scalar.text()) : scalar.text();
  }

  private static String lowerIfBool(String text) {
    return switch (text) {
      case "True", "TRUE" -> "true";
      case "False", "FALSE" -> "false";
      default -> text;
    };
  }

  private static String text(@Nullable YamlTree tree, String otherwise) {
    return tree instanceof Scalar scalar ? scalar.text() : otherwise;
  }
}
