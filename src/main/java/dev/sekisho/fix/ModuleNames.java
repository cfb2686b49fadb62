package dev.sekisho.fix;

import dev.sekisho.hcl.HclTree.Attribute;
import dev.sekisho.hcl.HclTree.Block;
import dev.sekisho.hcl.HclTree.Body;
import dev.sekisho.hcl.HclTree.Expression;
import dev.sekisho.hcl.HclTree.GetAttribute;
import dev.sekisho.hcl.HclTree.Name;
import dev.sekisho.source.SourceFile;
import dev.sekisho.source.SourceTree;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the literal behind {@code var.x} or {@code local.x}, where it is written once and the name
 * is used once in the whole module.
 */
final class ModuleNames {
  private static final String[] ENDINGS = {".tf", ".tofu", ".tf.json", ".tofu.json"};

  private final Sources sources;

  ModuleNames(Sources sources) {
    this.sources = sources;
  }

  /** Another word in place of the literal that a value leads to; null where it leads to none. */
  @Nullable Change change(SourceFile file, Expression value, String word) {
    if (!(value instanceof GetAttribute get) || !(get.source() instanceof Name root)) {
      return null;
    }
    boolean variable = root.name().equals("var");
    if (!variable && !root.name().equals("local")) {
      return null;
    }
    List<Written> written = new ArrayList<>();
    int uses = 0;
    for (String name : sources.beside(file.path())) {
      if (!isConfiguration(name)) {
        continue;
      }
      SourceFile other = sources.read(at(file, name));
      if (other == null) {
        return null; // what can't be read may use it, too
      }
      Body body = name.endsWith(".json") ? null : HclEdit.read(other);
      uses += Sources.mentions(other, root.name() + "." + get.name());
      if (body == null) {
        uses += name.endsWith(".json") ? 0 : 1; // the same
      } else if (variable) {
        defaults(other, body, get.name(), written);
      } else {
        locals(other, body, get.name(), written);
      }
    }
    if (uses != 1 || written.size() != 1) {
      return null;
    }
    Written only = written.get(0);
    boolean plain = HclEdit.isLiteral(only.value) && sources.mayEdit(only.file.path());
    return plain ? HclEdit.literal(only.file, only.value, word) : null;
  }

  private static String at(SourceFile file, String name) {
    String folder = SourceTree.folderOf(file.path());
    return folder.equals(".") ? name : folder + "/" + name;
  }

  private static boolean isConfiguration(String name) {
    for (String ending : ENDINGS) {
      if (name.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }

  private record Written(SourceFile file, Expression value) {}

  private static void defaults(SourceFile file, Body body, String name, List<Written> written) {
    for (Block block : body.blocks()) {
      Attribute given = block.body().attribute("default");
      if (block.type().equals("variable") && block.label(0).equals(name) && given != null) {
        written.add(new Written(file, given.value()));
      }
    }
  }

  private static void locals(SourceFile file, Body body, String name, List<Written> written) {
    for (Block block : body.blocks()) {
      Attribute local = block.body().attribute(name);
      if (block.type().equals("locals") && local != null) {
        written.add(new Written(file, local.value()));
      }
    }
  }
}
