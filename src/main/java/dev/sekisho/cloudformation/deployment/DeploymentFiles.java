package dev.sekisho.cloudformation.deployment;

import dev.sekisho.source.SourceFile;
import dev.sekisho.source.SourceTree;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Scripts, make files and pipelines, each read once, and the deployments that they command. */
final class DeploymentFiles {
  private static final long MOST_BYTES = 262_144;
  private static final int MOST_FILES = 500;
  private static final String WORKFLOWS = ".github/workflows";
  private static final Set<String> MAKEFILES = Set.of("Makefile", "makefile", "GNUmakefile");
  private static final List<String> BESIDE = List.of("scripts", "bin", "ci", "deploy");

  private final SourceTree tree;
  private final Map<String, Map<String, List<Said>>> byFolder = new HashMap<>();

  DeploymentFiles(SourceTree tree) {
    this.tree = tree;
  }

  /** Where files that deploy a template are looked for. */
  static Set<String> foldersFor(String template) {
    Set<String> folders = new LinkedHashSet<>();
    folders.add(WORKFLOWS);
    String folder = SourceTree.folderOf(template);
    while (true) {
      folders.add(folder);
      for (String beside : BESIDE) {
        folders.add(folder.equals(".") ? beside : folder + "/" + beside);
      }
      if (folder.equals(".")) {
        return folders;
      }
      folder = SourceTree.folderOf(folder);
    }
  }

  /** The regions into which the files of a folder deploy a template. */
  List<Said> regions(String folder, String template) {
    Map<String, List<Said>> known = byFolder.get(folder);
    if (known == null) {
      known = new HashMap<>();
      List<String> candidates = candidates(folder);
      // Nobody keeps that many ways to deploy in one place.
      if (candidates.size() <= MOST_FILES) {
        for (String path : candidates) {
          read(path, known);
        }
      }
      byFolder.put(folder, known);
    }
    return known.getOrDefault(template, List.of());
  }

  private List<String> candidates(String folder) {
    List<String> paths = new ArrayList<>();
    for (String name : tree.filesIn(folder)) {
      if (mayTell(folder, name)) {
        paths.add(folder.equals(".") ? name : folder + "/" + name);
      }
    }
    return paths;
  }

  static boolean mayTell(String folder, String name) {
    return isPipeline(folder, name) || isMakefile(name) || name.endsWith(".sh");
  }

  private static boolean isPipeline(String folder, String name) {
    boolean yaml = name.endsWith(".yml") || name.endsWith(".yaml");
    boolean known = name.equals(".gitlab-ci.yml") || name.startsWith("buildspec");
    return yaml && (folder.equals(WORKFLOWS) || known);
  }

  private static boolean isMakefile(String name) {
    return MAKEFILES.contains(name) || name.endsWith(".mk");
  }

  private void read(String path, Map<String, List<Said>> byTemplate) {
    String folder = SourceTree.folderOf(path);
    String name = path.substring(path.lastIndexOf('/') + 1);
    boolean pipeline = isPipeline(folder, name);
    boolean make = isMakefile(name);
    SourceFile file = tree.read(path, MOST_BYTES);
    if (file == null || !deploys(file)) {
      return;
    }
    List<DeployCommand> commands =
        folder.equals(WORKFLOWS)
            ? Workflow.commands(file)
            : pipeline ? Pipeline.commands(file) : new Script(file, make).runAll().commands();
    collect(commands, folder, bases(path, pipeline, make), byTemplate);
  }

  private static boolean deploys(SourceFile file) {
    String text = new String(file.bytes(), StandardCharsets.ISO_8859_1);
    return text.contains("cloudformation") || text.contains("sam deploy");
  }

  /** The folders from which a file's commands may run. */
  private static List<String> bases(String path, boolean pipeline, boolean make) {
    String own = SourceTree.folderOf(path);
    Set<String> bases = new LinkedHashSet<>();
    if (!own.equals(WORKFLOWS)) {
      bases.add(own);
    }
    if (!make) {
      bases.add(".");
    }
    if (!make && !pipeline) {
      bases.add(SourceTree.folderOf(own));
    }
    return List.copyOf(bases);
  }

  private static @Nullable String path(DeployCommand command, String base, String own) {
    String written = command.template();
    boolean whole = written.startsWith(DeployCommand.OWN_FOLDER);
    String path = whole ? written : command.folder() + "/" + written;
    if (path.startsWith(DeployCommand.OWN_FOLDER)) {
      return SourceTree.resolve(own, "." + path.substring(DeployCommand.OWN_FOLDER.length()));
    }
    return command.folder() == null ? null : SourceTree.resolve(base, path);
  }

  private void collect(
      List<DeployCommand> commands,
      String own,
      List<String> bases,
      Map<String, List<Said>> byTemplate) {
    for (DeployCommand command : commands) {
      Set<String> named = new LinkedHashSet<>();
      for (String base : bases) {
        String path = path(command, base, own);
        if (path != null && tree.isFile(path)) {
          named.add(path);
        }
      }
      // A name that fits two files names neither.
      if (named.size() == 1) {
        String path = named.iterator().next();
        byTemplate.computeIfAbsent(path, key -> new ArrayList<>()).add(command.region());
      }
    }
  }
}
