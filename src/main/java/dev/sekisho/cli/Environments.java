package dev.sekisho.cli;

import dev.sekisho.cloudformation.CloudFormationInputs;
import dev.sekisho.profile.Profile;
import dev.sekisho.source.Diagnostic;
import dev.sekisho.source.Message;
import dev.sekisho.source.SourceFile;
import dev.sekisho.source.SourceTree;
import dev.sekisho.source.Span;
import dev.sekisho.terraform.TerraformInputs;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The environments of the profile, with files that are there. */
final class Environments {
  private static final Message SET_ASIDE =
      new Message(
          "--var-file が指定されたので、environments は使わずに一度だけ判定しました",
          "--var-file was given, so everything was judged once and not for these environments");

  private static final Message PARAMS_ASIDE =
      new Message(
          "--params が指定されたので、テンプレートは environments の params を使わずに一度だけ判定しました",
          "--params was given, so templates were judged once and not with the params of these"
              + " environments");

  private Environments() {}

  /** None where the command line names files of its own: then a person has chosen. */
  static List<TerraformInputs.Environment> of(Arguments arguments, Profiles.Part part)
      throws UsageException {
    List<TerraformInputs.Environment> environments = new ArrayList<>();
    if (!arguments.all(Option.VAR_FILE).isEmpty()) {
      return environments;
    }
    for (Profile.Environment each : part.profile().environments()) {
      List<String> files = new ArrayList<>();
      for (String name : each.varFiles()) {
        files.add(existing(name, each, part));
      }
      environments.add(new TerraformInputs.Environment(each.name(), files, each.workspace()));
    }
    return environments;
  }

  /** What the command line says against the environments of the profile, told once. */
  static List<Diagnostic> notes(Arguments arguments, Profiles.Part part) {
    List<Diagnostic> notes = new ArrayList<>();
    List<Profile.Environment> all = part.profile().environments();
    if (!all.isEmpty() && !arguments.all(Option.VAR_FILE).isEmpty()) {
      notes.add(Diagnostic.note("environments-set-aside", all.get(0).span(), SET_ASIDE));
      return notes;
    }
    boolean params = false;
    for (Profile.Environment each : all) {
      params |= !each.params().isEmpty();
    }
    if (params && !arguments.all(Option.PARAMS).isEmpty()) {
      notes.add(Diagnostic.note("environments-set-aside", all.get(0).span(), PARAMS_ASIDE));
    }
    String given = arguments.last(Option.WORKSPACE);
    for (Profile.Environment each : all) {
      String own = each.workspace();
      if (given != null && own != null && !own.equals(given)) {
        notes.add(Diagnostic.note("environment-workspace", each.span(), kept(each.name(), own)));
      }
    }
    return notes;
  }

  private static Message kept(String environment, String workspace) {
    return new Message(
        "環境「"
            + environment
            + "」は、ここに書かれたワークスペース「"
            + workspace
            + "」で判定しました。--workspace は、ワークスペースを書いていない環境にだけ使います",
        "environment \""
            + environment
            + "\" was judged in its own workspace \""
            + workspace
            + "\"; --workspace holds for environments that name none");
  }

  /**
   * The environments for templates; none where no parameter file is named, so that nothing would
   * tell one from another, and where the command line names files of its own.
   */
  static List<CloudFormationInputs.Environment> ofTemplates(Arguments arguments, Profiles.Part part)
      throws UsageException {
    List<CloudFormationInputs.Environment> environments = new ArrayList<>();
    boolean named = false;
    for (Profile.Environment each : part.profile().environments()) {
      Map<String, String> parameters = new LinkedHashMap<>();
      Map<String, Span> places = new HashMap<>();
      for (String name : each.params()) {
        named = true;
        SourceFile file = part.tree().read(existing(name, each, part));
        if (file != null) {
          ParameterFile.read(file, parameters, places);
        }
      }
      environments.add(new CloudFormationInputs.Environment(each.name(), parameters, places));
    }
    return named && arguments.all(Option.PARAMS).isEmpty() ? environments : List.of();
  }

  /** A file that is missing would leave variables without values, without a word. */
  private static String existing(String name, Profile.Environment environment, Profiles.Part part)
      throws UsageException {
    String path = SourceTree.resolve(part.folder(), name);
    if (path != null && part.tree().isFile(path)) {
      return path;
    }
    Message message =
        new Message(
            "環境「" + environment.name() + "」のファイル「" + name + "」がありません（プロファイルの置き場所からのパスを書きます）",
            "environment \""
                + environment.name()
                + "\" names the file \""
                + name
                + "\", which does not exist (paths start at the folder of the profile)");
    throw new UsageException(
        Request.joined(List.of(Diagnostic.error("profile", environment.span(), message))));
  }
}
