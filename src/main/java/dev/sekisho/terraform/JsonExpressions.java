package dev.sekisho.terraform;

import dev.sekisho.hcl.HclExpression;
import dev.sekisho.hcl.HclReader;
import dev.sekisho.hcl.HclTree.BoolLiteral;
import dev.sekisho.hcl.HclTree.Broken;
import dev.sekisho.hcl.HclTree.Expression;
import dev.sekisho.hcl.HclTree.Item;
import dev.sekisho.hcl.HclTree.NullLiteral;
import dev.sekisho.hcl.HclTree.NumberLiteral;
import dev.sekisho.hcl.HclTree.ObjectLiteral;
import dev.sekisho.hcl.HclTree.Template;
import dev.sekisho.hcl.HclTree.TextPart;
import dev.sekisho.hcl.HclTree.Tuple;
import dev.sekisho.source.Decimal;
import dev.sekisho.source.Diagnostic;
import dev.sekisho.source.Message;
import dev.sekisho.source.SourceFile;
import dev.sekisho.yaml.YamlTree;
import dev.sekisho.yaml.YamlTree.Entry;
import dev.sekisho.yaml.YamlTree.Mapping;
import dev.sekisho.yaml.YamlTree.Scalar;
import dev.sekisho.yaml.YamlTree.Sequence;
import dev.sekisho.yaml.YamlTree.Style;
import java.util.ArrayList;
import java.util.List;

/**
 * Values of JSON as expressions. A string is a template, or plain text, or the text of an
 * expression, as Terraform has it at its place; the ranges of what is inside point into the string
 * as it was written, escapes or not.
 */
final class JsonExpressions {
  private static final int MOST_DIGITS = 10_000;

  private final SourceFile source;
  private final List<Diagnostic> diagnostics;

  JsonExpressions(SourceFile source, List<Diagnostic> diagnostics) {
    this.source = source;
    this.diagnostics = diagnostics;
  }

  /** How texts are read. */
  private enum Reading {
    TEMPLATE,
    PLAIN,
    REFERENCE
  }

  Expression template(YamlTree value) {
    return expression(value, Reading.TEMPLATE);
  }

  Expression plain(YamlTree value) {
    return expression(value, Reading.PLAIN);
  }

  Expression reference(YamlTree value) {
    return expression(value, Reading.REFERENCE);
  }

  static boolean isNull(YamlTree value) {
    return value instanceof Scalar scalar
        && scalar.style() == Style.JSON_LITERAL
        && scalar.text().equals("null");
  }

  private Expression expression(YamlTree value, Reading reading) {
    return switch (value) {
      case Scalar scalar -> scalar(scalar, reading);
      case Sequence sequence -> {
        List<Expression> items = new ArrayList<>(sequence.items().size());
        for (YamlTree item : sequence.items()) {
          items.add(expression(item, reading));
        }
        yield new Tuple(List.copyOf(items), value.start(), value.end());
      }
      case Mapping mapping -> object(mapping, reading);
    };
  }

  private Expression object(Mapping mapping, Reading reading) {
    List<Item> items = new ArrayList<>(mapping.entries().size());
    for (Entry entry : mapping.entries()) {
      Expression key =
          reading == Reading.TEMPLATE ? text(entry.key(), reading) : plainText(entry.key());
      Expression value = expression(entry.value(), reading);
      items.add(new Item(key, value, key.start(), value.end()));
    }
    return new ObjectLiteral(List.copyOf(items), mapping.start(), mapping.end());
  }

  private Expression scalar(Scalar scalar, Reading reading) {
    if (scalar.style() != Style.JSON_LITERAL) {
      return reading == Reading.PLAIN ? plainText(scalar) : text(scalar, reading);
    }
    return switch (scalar.text()) {
      case "true" -> new BoolLiteral(true, scalar.start(), scalar.end());
      case "false" -> new BoolLiteral(false, scalar.start(), scalar.end());
      case "null" -> new NullLiteral(scalar.start(), scalar.end());
      default -> number(scalar);
    };
  }

  private Expression number(Scalar scalar) {
    try {
      Decimal number = Decimal.of(scalar.text());
      if (number.scale() <= MOST_DIGITS && number.precision() <= MOST_DIGITS) {
        return new NumberLiteral(number, scalar.start(), scalar.end());
      }
    } catch (NumberFormatException e) {
      return tooLarge(scalar);
    }
    return tooLarge(scalar);
  }

  private Expression tooLarge(Scalar scalar) {
    diagnostics.add(
        Diagnostic.error(
            "hcl-limit",
            source.span(scalar.start(), scalar.end()),
            new Message(
                "数値の桁数が多すぎるため評価しません。", "This number has too many digits and is not evaluated.")));
    return new Broken(scalar.start(), scalar.end());
  }

  private static Template plainText(Scalar scalar) {
    int start = scalar.start();
    int end = scalar.end();
    return scalar.text().isEmpty()
        ? new Template(List.of(), false, start, end)
        : new Template(List.of(new TextPart(scalar.text(), start + 1, end - 1)), false, start, end);
  }

  private Expression text(Scalar scalar, Reading reading) {
    if (reading == Reading.TEMPLATE && !hasSequence(scalar.text())) {
      return plainText(scalar);
    }
    JsonText text = JsonText.of(source, scalar);
    HclExpression read =
        reading == Reading.TEMPLATE
            ? HclReader.readTemplate(text.source(), text.start(), text.end())
            : HclReader.readExpression(text.source(), text.start(), text.end());
    for (Diagnostic diagnostic : read.diagnostics()) {
      diagnostics.add(text.relocate(diagnostic));
    }
    return switch (text.relocate(read.expression())) {
      case Broken b -> new Broken(scalar.start(), scalar.end());
      case Template t when reading == Reading.TEMPLATE ->
          new Template(t.parts(), false, scalar.start(), scalar.end());
      case Expression e -> e;
    };
  }

  private static boolean hasSequence(String text) {
    return text.contains("${") || text.contains("%{");
  }
}
