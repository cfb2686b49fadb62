package dev.sekisho.terraform;

import dev.sekisho.source.Diagnostic;
import dev.sekisho.source.Message;
import dev.sekisho.source.Spelling;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Values of the command line for variables that no root declares; Terraform refuses these. */
final class UndeclaredVariables {
  private final Set<String> open = new LinkedHashSet<>();
  private final TreeSet<String> declared = new TreeSet<>();

  UndeclaredVariables(List<String> pairs) {
    for (String pair : pairs) {
      int equals = pair.indexOf('=');
      if (equals > 0) {
        open.add(pair.substring(0, equals));
      }
    }
  }

  void take(ModuleSource root) {
    declared.addAll(root.variables().keySet());
  }

  /**
   * @param root the one whose path the warnings bear
   */
  void report(String root, List<Diagnostic> diagnostics) {
    open.removeAll(declared);
    for (String name : open) {
      Message message = message(name, Spelling.nearest(name, declared));
      diagnostics.add(Diagnostic.warning("undeclared-variable", root, message));
    }
  }

  private static Message message(String name, @Nullable String near) {
    String ja = "--var の「" + name + "」を宣言するルートモジュールがなく、値は使いませんでした";
    String en = "no root module declares " + name + " of --var, so its value was not used";
    return near == null
        ? new Message(ja + "。名前を確かめてください", en + "; check the name")
        : new Message(ja + "。「" + near + "」のことですか？", en + ". Did you mean " + near + "?");
  }
}
