package dev.sekisho.terraform;

import dev.sekisho.source.SourceFile;
import dev.sekisho.terraform.eval.TemplateRendering;
import dev.sekisho.terraform.type.Equality;
import dev.sekisho.value.Cause;
import dev.sekisho.value.Origin;
import dev.sekisho.value.Value;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** {@code data.template_file} and {@code data.local_file}: text made from files of the tree. */
final class TemplateSource {
  private TemplateSource() {}

  /** The template with its {@code vars}. */
  static @Nullable Value rendered(ResourceInstance instance) {
    Value template = instance.argument("template");
    if (template == null) {
      return null;
    }
    Value v = Equality.known(template);
    if (!(v instanceof Value.Text text)) {
      Cause cause = Equality.unknownCause(v);
      return cause == null ? null : new Value.Unknown(cause, template.origin());
    }
    Value given = instance.argument("vars");
    Origin origin = Origin.of(instance.block().declaration().header(), Origin.Kind.EXPRESSION);
    Value variables = given == null ? new Value.Null(origin) : Equality.known(given);
    String path = instance.block().declaration().file().path();
    SourceFile file = SourceFile.of(path, text.text().getBytes(StandardCharsets.UTF_8));
    return TemplateRendering.render(file, origin, instance.frame(), variables);
  }

  /** The text of a file; null where it isn't in the tree. */
  static @Nullable Value content(ResourceInstance instance) {
    Value name = instance.argument("filename");
    Value v = name == null ? null : Equality.known(name);
    SourceFile file =
        v instanceof Value.Text text ? instance.block().module().files().read(text.text()) : null;
    Origin origin = Origin.of(instance.block().declaration().header(), Origin.Kind.EXPRESSION);
    return file == null ? null : new Value.Text(file.text(0, file.bytes().length), origin);
  }
}
