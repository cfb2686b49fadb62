package dev.sekisho.hcl;

import dev.sekisho.hcl.HclTree.Attribute;
import dev.sekisho.hcl.HclTree.Binary;
import dev.sekisho.hcl.HclTree.Block;
import dev.sekisho.hcl.HclTree.Body;
import dev.sekisho.hcl.HclTree.Call;
import dev.sekisho.hcl.HclTree.Comment;
import dev.sekisho.hcl.HclTree.Conditional;
import dev.sekisho.hcl.HclTree.Expression;
import dev.sekisho.hcl.HclTree.ForObject;
import dev.sekisho.hcl.HclTree.ForPart;
import dev.sekisho.hcl.HclTree.ForTuple;
import dev.sekisho.hcl.HclTree.GetAttribute;
import dev.sekisho.hcl.HclTree.IfPart;
import dev.sekisho.hcl.HclTree.Index;
import dev.sekisho.hcl.HclTree.Interpolation;
import dev.sekisho.hcl.HclTree.Item;
import dev.sekisho.hcl.HclTree.Name;
import dev.sekisho.hcl.HclTree.ObjectLiteral;
import dev.sekisho.hcl.HclTree.Parentheses;
import dev.sekisho.hcl.HclTree.Part;
import dev.sekisho.hcl.HclTree.Splat;
import dev.sekisho.hcl.HclTree.Template;
import dev.sekisho.hcl.HclTree.Tuple;
import dev.sekisho.hcl.HclTree.Unary;
import dev.sekisho.source.SourceFile;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the constructs of {@link KnownDifference} in a file, each by the place where it occurs
 * first.
 */
final class Constructs {
  private static final Set<String> TYPE_WORDS = Set.of("list", "map", "set");

  private final Map<String, Integer> first = new HashMap<>();

  private final SourceFile source;

  private Constructs(SourceFile source) {
    this.source = source;
  }

  /** Offsets by construct. */
  static Map<String, Integer> of(HclFile file) {
    Constructs found = new Constructs(file.source());
    file.comments().forEach(found::comment);
    found.body(file.body());
    return found.first;
  }

  /** A comment with something behind it on its last line. */
  private void comment(Comment comment) {
    int line = source.line(comment.end());
    int lineEnd =
        source.lineStart(line) + source.lineText(line).getBytes(StandardCharsets.UTF_8).length;
    if (!source.text(comment.end(), Math.max(comment.end(), lineEnd)).isBlank()) {
      found("inline-comment", comment.start());
    }
  }

  private void found(String construct, int offset) {
    first.merge(construct, offset, Math::min);
  }

  private void body(Body body) {
    for (Attribute attribute : body.attributes()) {
      name(attribute.name(), attribute.start());
      boolean heredoc = attribute.value() instanceof Template template && template.heredoc();
      expression(attribute.value(), !heredoc);
    }
    for (Block block : body.blocks()) {
      name(block.type(), block.start());
      body(block.body());
    }
  }

  private void name(String name, int offset) {
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) > 0x7F) {
        found("wide-name", offset);
      }
    }
  }

  /**
   * Looks into an expression.
   *
   * @param inner whether it is only part of an attribute's value
   */
  private void expression(@Nullable Expression expression, boolean inner) {
    switch (expression) {
      case Name n -> word(n.name(), n.start());
      case Call c -> {
        word(c.name(), c.start());
        expressions(c.arguments());
      }
      case Template t -> template(t, inner);
      case ForObject f -> {
        found("object-loop", f.start());
        expressions(List.of(f.collection(), f.resultKey(), f.result()));
        expression(f.condition(), true);
      }
      case ForTuple f -> {
        expressions(List.of(f.collection(), f.result()));
        expression(f.condition(), true);
      }
      case ObjectLiteral o -> o.items().forEach(this::item);
      case Tuple t -> expressions(t.items());
      case GetAttribute a -> {
        name(a.name(), a.start());
        expression(a.source(), true);
      }
      case Index i -> expressions(List.of(i.source(), i.key()));
      case Splat s -> expressions(List.of(s.source(), s.each()));
      case Unary u -> expression(u.operand(), true);
      case Binary b -> expressions(List.of(b.left(), b.right()));
      case Conditional c -> expressions(List.of(c.condition(), c.then(), c.otherwise()));
      case Parentheses p -> expression(p.inner(), true);
      case null, default -> {}
    }
  }

  private void expressions(List<Expression> expressions) {
    for (Expression expression : expressions) {
      expression(expression, true);
    }
  }

  private void word(String name, int offset) {
    name(name, offset);
    if (TYPE_WORDS.contains(name)) {
      found("type-word", offset);
    }
  }

  private void item(Item item) {
    Expression key = item.key();
    if (key instanceof Template template && template.parts().isEmpty()) {
      found("empty-key", key.start());
    } else if (!(key instanceof Name || key instanceof Template)) {
      found("key-expression", key.start());
    }
    expression(key, true);
    expression(item.value(), true);
  }

  private void template(Template template, boolean inner) {
    if (template.heredoc() && inner) {
      found("inner-heredoc", template.start());
    }
    String text = source.text(template.start(), template.end());
    if (!template.heredoc() && (text.contains("\\u") || text.contains("\\U"))) {
      found("unicode-escape", template.start());
    }
    if (text.contains("${~") || text.contains("~}")) {
      found("strip-marker", template.start());
    }
    parts(template.parts());
  }

  private void parts(List<Part> parts) {
    for (Part part : parts) {
      switch (part) {
        case Interpolation i -> expression(i.value(), true);
        case IfPart i -> {
          expression(i.condition(), true);
          parts(i.then());
          parts(i.otherwise());
        }
        case ForPart f -> {
          expression(f.collection(), true);
          parts(f.body());
        }
        default -> {}
      }
    }
  }
}
