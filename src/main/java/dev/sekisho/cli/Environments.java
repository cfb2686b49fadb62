package dev.sekisho.cli;

import dev.sekisho.profile.Profile;
import dev.sekisho.source.Diagnostic;
import dev.sekisho.source.Message;
import dev.sekisho.source.SourceTree;
import dev.sekisho.terraform.TerraformInputs;
import java.util.ArrayList;
import java.util.List;

/** The environments of the profile, with files that are there. */
final class Environments {
  private Environments() {}

  /** None where the command line names files of its own: then a person has chosen. */
  static List<TerraformInputs.Environment> of(Arguments arguments, Profile profile, SourceTree tree)
      throws UsageException {
    List<TerraformInputs.Environment> environments = new ArrayList<>();
    if (!arguments.all(Option.VAR_FILE).isEmpty()) {
      return environments;
    }
    for (Profile.Environment each : profile.environments()) {
      List<String> files = new ArrayList<>();
      for (String name : each.varFiles()) {
        files.add(existing(name, each, tree));
      }
      environments.add(new TerraformInputs.Environment(each.name(), files, each.workspace()));
    }
    return environments;
  }

  /** A file that is missing would leave variables without values, without a word. */
  private static String existing(String name, Profile.Environment environment, SourceTree tree)
      throws UsageException {
    String path = SourceTree.resolve(".", name);
    if (path != null && tree.isFile(path)) {
      return path;
    }
    Message message =
        new Message(
            "環境「" + environment.name() + "」のファイル「" + name + "」がありません（リポジトリの最上位からのパスを書きます）",
            "environment \""
                + environment.name()
                + "\" names the file \""
                + name
                + "\", which does not exist (paths start at the top of the repository)");
    throw new UsageException(
        Request.joined(List.of(Diagnostic.error("profile", environment.span(), message))));
  }
}
