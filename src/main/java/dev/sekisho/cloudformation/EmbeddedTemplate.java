package dev.sekisho.cloudformation;

import dev.sekisho.source.SourceFile;
import dev.sekisho.source.Span;
import dev.sekisho.value.Value;
import dev.sekisho.yaml.Documents;
import dev.sekisho.yaml.YamlFile;
import dev.sekisho.yaml.YamlTree;
import dev.sekisho.yaml.YamlTree.Mapping;
import dev.sekisho.yaml.YamlTree.Scalar;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A template that is written as text in another. In a literal block each of its lines stands in the
 * outer file as it is, so that its parts keep their own places; in any other text they all stand
 * where the text does.
 */
final class EmbeddedTemplate {
  private EmbeddedTemplate() {}

  /** The template in a property; null where its text is not known or holds none. */
  static @Nullable Template in(YamlTree property, Evaluator evaluator) {
    Template outer = evaluator.stack().template();
    Value value = evaluator.evaluate(property);
    String text = value instanceof Value.Text known ? known.text() : null;
    if (text == null) {
      return null;
    }
    Span place = outer.span(property.start(), property.end());
    boolean block =
        property instanceof Scalar scalar
            && scalar.style() == YamlTree.Style.BLOCK
            && scalar.text().equals(text)
            && place.file().bytes()[place.start()] == '|';
    Template literally = block ? block(place) : null;
    return literally != null ? literally : gathered(text, place);
  }

  /** Reads the lines of the block alone; their places are those in the outer file. */
  private static @Nullable Template block(Span place) {
    SourceFile file = place.file();
    int first = file.lineStart(Math.min(file.lineCount(), place.startLine() + 1));
    int start = Math.min(first, place.end());
    byte[] bytes = Arrays.copyOfRange(file.bytes(), start, place.end());
    YamlFile read = Documents.read(SourceFile.of(file.path(), bytes));
    Mapping root = TemplateDetection.template(read);
    if (root == null || !(TreeCopies.shifted(root, start) instanceof Mapping shifted)) {
      return null;
    }
    List<Span> comments = new ArrayList<>();
    for (Span comment : read.comments()) {
      comments.add(file.span(comment.start() + start, comment.end() + start));
    }
    return new Template(new TemplateText(file), shifted, comments);
  }

  private static @Nullable Template gathered(String text, Span place) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    YamlFile read = Documents.read(SourceFile.of(place.file().path(), bytes));
    Mapping root = TemplateDetection.template(read);
    return root != null
            && TreeCopies.gathered(root, place.start(), place.end()) instanceof Mapping m
        ? new Template(new TemplateText(place.file()), m, List.of())
        : null;
  }
}
