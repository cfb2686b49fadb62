package dev.sekisho.terraform.eval;

import dev.sekisho.hcl.HclFile;
import dev.sekisho.hcl.HclReader;
import dev.sekisho.hcl.HclTree;
import dev.sekisho.source.SourceFile;
import dev.sekisho.terraform.type.Equality;
import dev.sekisho.terraform.type.Steps;
import dev.sekisho.value.Cause;
import dev.sekisho.value.Origin;
import dev.sekisho.value.Value;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A template that is not part of a configuration's own text: read as the heredoc it would be there.
 */
final class TemplateRendering {
  private static final String MARK = "END_OF_TEMPLATE_FILE";

  private final SourceFile file;
  private final HclTree.@org.jspecify.annotations.Nullable Template template;

  private TemplateRendering(
      SourceFile file, HclTree.@org.jspecify.annotations.Nullable Template template) {
    this.file = file;
    this.template = template;
  }

  static TemplateRendering of(String path, String content) {
    String heredoc = "x = <<" + MARK + "\n" + content + "\n" + MARK + "\n";
    SourceFile file = SourceFile.of(path, heredoc.getBytes(StandardCharsets.UTF_8));
    HclFile read = HclReader.read(file);
    List<HclTree.Attribute> attributes = read.body().attributes();
    boolean one = attributes.size() == 1 && read.diagnostics().isEmpty();
    HclTree.Expression value = one ? attributes.get(0).value() : null;
    return new TemplateRendering(
        file, value instanceof HclTree.Template template ? template : null);
  }

  Value render(Origin origin, Frame frame, Value variables) {
    if (template == null) {
      return Steps.invalid("template", origin);
    }
    Value text =
        Templates.text(
            template.parts(), Origin.of(file.span(0, 0), Origin.Kind.EXPRESSION), frame.in(file));
    if (Steps.isInvalid(text)) {
      Cause unknown = Equality.unknownCause(variables);
      Cause rest = variables instanceof Value.MapValue map ? map.rest() : unknown;
      return rest == null ? text.withOrigin(origin) : new Value.Unknown(rest, origin);
    }
    return withoutLastBreak(text, origin);
  }

  /** A heredoc ends with a line break that the template itself does not have. */
  private static Value withoutLastBreak(Value text, Origin origin) {
    if (text instanceof Value.Text t) {
      String whole = t.text();
      return new Value.Text(
          whole.endsWith("\n") ? whole.substring(0, whole.length() - 1) : whole, origin);
    }
    if (text instanceof Value.Partial partial) {
      List<Value> parts = new java.util.ArrayList<>(partial.parts());
      int last = parts.size() - 1;
      Value end = withoutLastBreak(parts.get(last), origin);
      parts.set(last, end);
      if (end instanceof Value.Text t && t.text().isEmpty()) {
        parts.remove(last);
      }
      return new Value.Partial(parts, origin);
    }
    if (text instanceof Value.OneOf open) {
      List<Value> options = new java.util.ArrayList<>();
      for (Value option : open.options()) {
        options.add(withoutLastBreak(option, origin));
      }
      return new Value.OneOf(open.choice(), options, origin);
    }
    return text.withOrigin(origin);
  }
}
