package dev.sekisho.terraform.eval;

import dev.sekisho.hcl.HclExpression;
import dev.sekisho.hcl.HclReader;
import dev.sekisho.hcl.HclTree;
import dev.sekisho.source.SourceFile;
import dev.sekisho.terraform.type.Equality;
import dev.sekisho.terraform.type.Steps;
import dev.sekisho.value.Cause;
import dev.sekisho.value.Origin;
import dev.sekisho.value.Value;
import java.util.Map;

/** Renders a template that is no part of the configuration's own text. */
public final class TemplateRendering {
  private TemplateRendering() {}

  /**
   * The text of a template file.
   *
   * @param frame of the call; its names mean nothing in the template
   * @param variables what names mean there
   */
  public static Value render(SourceFile file, Origin origin, Frame frame, Value variables) {
    HclExpression read = HclReader.readTemplate(file, 0, file.bytes().length);
    boolean fine = read.diagnostics().isEmpty();
    if (!fine || !(read.expression() instanceof HclTree.Template template)) {
      return Steps.invalid("template", origin);
    }
    Origin plain = Origin.of(file.span(0, 0), Origin.Kind.EXPRESSION);
    Value text = Templates.text(template.parts(), plain, bound(frame, variables).in(file));
    Value seen = origin.sensitive() ? Steps.secret(text) : text;
    if (!Steps.isInvalid(seen)) {
      return seen.withOrigin(seen.origin().sensitive() ? origin.asSensitive() : origin);
    }
    Cause unknown = Equality.unknownCause(variables);
    Cause rest = variables instanceof Value.MapValue map ? map.rest() : unknown;
    return rest == null ? seen.withOrigin(origin) : new Value.Unknown(rest, origin);
  }

  private static Frame bound(Frame frame, Value variables) {
    Frame inner = Frame.of(frame.scope(), frame.file());
    if (variables instanceof Value.MapValue map) {
      for (Map.Entry<String, Value> entry : map.entries().entrySet()) {
        inner = inner.with(entry.getKey(), entry.getValue());
      }
    }
    return inner;
  }
}
