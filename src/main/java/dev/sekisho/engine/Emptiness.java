package dev.sekisho.engine;

import dev.sekisho.source.Diagnostic;
import dev.sekisho.source.Message;
import dev.sekisho.source.SourceTree;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Says where nothing was judged of what was named, so that silence is not read as conformity. */
public final class Emptiness {
  /** The code of these warnings. */
  public static final String CODE = "nothing-judged";

  private Emptiness() {}

  /**
   * @param read paths of the files that were read
   */
  static List<Diagnostic> diagnostics(SourceTree tree, List<String> read) {
    List<Diagnostic> diagnostics = new ArrayList<>();
    Set<String> known = new HashSet<>(read);
    List<String> missed = new ArrayList<>();
    for (String file : tree.named()) {
      if (!known.contains(file)) {
        missed.add(file);
      }
    }
    List<Diagnostic> torn = missed.isEmpty() ? List.of() : TornJson.among(missed, tree);
    for (Diagnostic each : torn) {
      missed.remove(each.path());
    }
    diagnostics.addAll(torn);
    if (!missed.isEmpty()) {
      diagnostics.add(Diagnostic.warning(CODE, missed.get(0), file(missed.size() - 1)));
    }
    if (read.isEmpty() && diagnostics.isEmpty()) {
      diagnostics.add(Diagnostic.warning(CODE, ".", nothing()));
    }
    return diagnostics;
  }

  private static Message file(int more) {
    return new Message(
        (more == 0 ? "" : "ほか " + more + " ファイルとともに、")
            + "Terraform の設定としても、プラン（terraform show -json の出力）としても、"
            + "CloudFormation のテンプレートとしても読まれず、判定していません。"
            + "パスと中身（拡張子、Resources や planned_values の有無）を確かめてください",
        "is "
            + (more == 0 ? "" : "like " + more + " more ")
            + "read neither as Terraform configuration, nor as a plan (what terraform show -json"
            + " prints), nor as a CloudFormation template, so it was not judged; check the path and"
            + " the content (its ending, and whether it has Resources or planned_values)");
  }

  private static Message nothing() {
    return new Message(
        "Terraform の設定もプランも CloudFormation のテンプレートも見つからず、何も判定していません。"
            + "パスと .gitignore を確かめてください（--explain-skips で読まなかったファイルと理由を表示）",
        "no Terraform configuration, no plan and no CloudFormation template was found, so nothing"
            + " was judged; check the path and .gitignore (--explain-skips lists what was passed"
            + " over, and why)");
  }
}
