package dev.sekisho.cloudformation.deployment;

import dev.sekisho.source.Diagnostic;
import dev.sekisho.source.SourceFile;
import dev.sekisho.source.SourceTree;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The files beside a template that tools read to deploy it, each read once. */
final class SettingsFiles {
  private static final List<String> SAM =
      List.of("samconfig.toml", "samconfig.yaml", "samconfig.yml");
  private static final String MANIFEST = "manifest.json";
  private static final List<String> DEFAULTS =
      List.of("template.yaml", "template.yml", "template.json");

  private final SourceTree tree;
  private final Map<String, List<SamConfig.Section>> sections = new HashMap<>();
  private final Map<String, Map<String, Said>> manifests = new HashMap<>();
  private final Map<String, String> usual = new HashMap<>();
  private final List<Diagnostic> problems = new ArrayList<>();

  SettingsFiles(SourceTree tree) {
    this.tree = tree;
  }

  static boolean mayTell(String name) {
    return SAM.contains(name) || name.equals(MANIFEST);
  }

  /** What is wrong with the files that were asked for. */
  List<Diagnostic> problems() {
    return problems;
  }

  List<Deployment.Way> ways(String template) {
    String folder = SourceTree.folderOf(template);
    String name = template.substring(template.lastIndexOf('/') + 1);
    List<Deployment.Way> ways = new ArrayList<>();
    for (SamConfig.Section section : sections.computeIfAbsent(folder, this::sam)) {
      if (isFor(section, name, folder)) {
        ways.add(new Deployment.Way(section.region(), section.parameters()));
      }
    }
    Said assembled =
        name.endsWith(".template.json")
            ? manifests.computeIfAbsent(folder, this::manifest).get(name)
            : null;
    if (assembled != null) {
      ways.add(new Deployment.Way(assembled, null));
    }
    return ways;
  }

  private List<SamConfig.Section> sam(String folder) {
    for (String name : SAM) {
      SourceFile file = beside(folder, name);
      if (file != null) {
        return name.endsWith(".toml")
            ? SamConfig.toml(file, problems)
            : SamConfig.yaml(file, problems);
      }
    }
    return List.of();
  }

  private Map<String, Said> manifest(String folder) {
    SourceFile file = beside(folder, MANIFEST);
    return file == null ? Map.of() : CdkManifest.regions(file);
  }

  private @Nullable SourceFile beside(String folder, String name) {
    return tree.filesIn(folder).contains(name)
        ? tree.read(folder.equals(".") ? name : folder + "/" + name)
        : null;
  }

  /** The template that the tool takes by itself; empty where there is none. */
  private String usual(String folder) {
    for (String name : DEFAULTS) {
      if (tree.filesIn(folder).contains(name)) {
        return name;
      }
    }
    return "";
  }

  /** Where no template is named, it is the one that the tool takes by itself. */
  private boolean isFor(SamConfig.Section section, String name, String folder) {
    String named = section.template();
    if (named != null) {
      String path = SourceTree.resolve(folder, named);
      return path != null && path.equals(folder.equals(".") ? name : folder + "/" + name);
    }
    return name.equals(usual.computeIfAbsent(folder, this::usual));
  }
}
