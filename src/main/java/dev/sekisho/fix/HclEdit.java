package dev.sekisho.fix;

import dev.sekisho.finding.Remedy;
import dev.sekisho.finding.Replacement;
import dev.sekisho.hcl.HclFile;
import dev.sekisho.hcl.HclReader;
import dev.sekisho.hcl.HclTree.Attribute;
import dev.sekisho.hcl.HclTree.Block;
import dev.sekisho.hcl.HclTree.Body;
import dev.sekisho.hcl.HclTree.BoolLiteral;
import dev.sekisho.hcl.HclTree.Expression;
import dev.sekisho.hcl.HclTree.NullLiteral;
import dev.sekisho.hcl.HclTree.NumberLiteral;
import dev.sekisho.hcl.HclTree.Template;
import dev.sekisho.source.Diagnostic;
import dev.sekisho.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes an argument in a file of Terraform's native syntax. */
final class HclEdit {
  private final SourceFile file;
  private final Remedy remedy;

  HclEdit(SourceFile file, Remedy remedy) {
    this.file = file;
    this.remedy = remedy;
  }

  /** The content of a file; null where some of it can't be read. */
  static @Nullable Body read(SourceFile file) {
    HclFile read = HclReader.read(file);
    for (Diagnostic each : read.diagnostics()) {
      if (each.severity() == Diagnostic.Severity.ERROR) {
        return null;
      }
    }
    return read.body();
  }

  /**
   * Null where it is not plain what to write.
   *
   * @param header where the resource's block starts now
   * @param part where the block of the part starts now; -1 for the resource itself
   */
  @Nullable Change change(int header, int part, ModuleNames names) {
    Body top = read(file);
    Block block = top == null ? null : starting(top, header);
    if (block == null || !isOf(block, remedy.type())) {
      return null;
    }
    Block start = part < 0 ? block : within(block.body(), part);
    return start == null ? null : inside(start, names);
  }

  private static @Nullable Block starting(Body body, int offset) {
    for (Block block : body.blocks()) {
      if (block.start() == offset) {
        return block;
      }
    }
    return null;
  }

  private static boolean isOf(Block block, String type) {
    String provider = "terraform:provider/";
    return type.startsWith(provider)
        ? block.type().equals("provider")
            && block.label(0).equals(type.substring(provider.length()))
        : block.type().equals("resource") && block.label(0).equals(type);
  }

  /** A nested block that stands there as it is, not made from a pattern. */
  private static @Nullable Block within(Body body, int offset) {
    for (Block block : body.blocks()) {
      if (block.start() == offset) {
        return isPattern(block) ? null : block;
      }
      if (block.start() < offset && offset < block.end()) {
        return isPattern(block) ? null : within(block.body(), offset);
      }
    }
    return null;
  }

  private static boolean isPattern(Block block) {
    return block.type().equals("dynamic");
  }

  private @Nullable Change inside(Block start, ModuleNames names) {
    Block holder = start;
    List<String> path = remedy.path();
    for (int i = 0; i + 1 < path.size(); i++) {
      List<Block> inner = named(holder.body(), path.get(i));
      if (inner.size() > 1 || holder.body().attribute(path.get(i)) != null) {
        return null;
      }
      if (inner.isEmpty()) {
        boolean may = remedy.grows() && i + 2 == path.size();
        return may
            ? added(holder, new HclInsertion(file, holder).block(path.get(i), line(i)))
            : null;
      }
      holder = inner.get(0);
      if (isPattern(holder)) {
        return null;
      }
    }
    String last = path.get(path.size() - 1);
    List<Attribute> written = attributes(holder.body(), last);
    if (written.isEmpty() && named(holder.body(), last).isEmpty()) {
      return added(holder, new HclInsertion(file, holder).attribute(last, word()));
    }
    return written.size() == 1 ? value(written.get(0).value(), names) : null;
  }

  /** What goes into the block that is made for a step of the path. */
  private String line(int step) {
    return remedy.path().get(step + 1) + " = " + word();
  }

  private @Nullable Change added(Block holder, @Nullable List<Replacement> replacements) {
    String target = holder.start() + " " + String.join(".", remedy.path());
    return replacements == null
        ? null
        : new Change(file.path(), target, remedy.word(), replacements);
  }

  /** The blocks of a type, and what may make such. */
  private static List<Block> named(Body body, String name) {
    List<Block> named = new ArrayList<>();
    for (Block block : body.blocks()) {
      if (block.type().equals(name) || (isPattern(block) && block.label(0).equals(name))) {
        named.add(block);
      }
    }
    return named;
  }

  private static List<Attribute> attributes(Body body, String name) {
    List<Attribute> named = new ArrayList<>();
    for (Attribute attribute : body.attributes()) {
      if (attribute.name().equals(name)) {
        named.add(attribute);
      }
    }
    return named;
  }

  private @Nullable Change value(Expression value, ModuleNames names) {
    return isLiteral(value)
        ? literal(file, value, remedy.word())
        : names.change(file, value, remedy.word());
  }

  static boolean isLiteral(Expression value) {
    return value instanceof BoolLiteral
        || value instanceof NumberLiteral
        || value instanceof NullLiteral
        || (value instanceof Template text && !text.heredoc() && text.constant() != null);
  }

  /** Another word in place of a literal; null where it is that word already. */
  static @Nullable Change literal(SourceFile file, Expression value, String word) {
    String text = value instanceof Template ? "\"" + word + "\"" : written(word);
    boolean same = file.text(value.start(), value.end()).equals(text);
    String target = "literal " + value.start();
    return same
        ? null
        : new Change(
            file.path(),
            target,
            word,
            List.of(new Replacement(file.span(value.start(), value.end()), text)));
  }

  private String word() {
    return written(remedy.word());
  }

  private static String written(String word) {
    return Words.isBare(word) ? word : "\"" + word + "\"";
  }
}
