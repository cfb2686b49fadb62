package dev.sekisho.rulesets;

import dev.sekisho.source.SourceFile;
import dev.sekisho.yaml.YamlFile;
import dev.sekisho.yaml.YamlReader;
import dev.sekisho.yaml.YamlTree;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;

/** The YAML files of a folder of rulesets, in the order of their names. */
final class Sources {
  private final Path base;
  private final Problems problems;
  private final List<String> names = new ArrayList<>();

  /** Lists the files; a folder that can't be read is a problem. */
  Sources(Path base, Problems problems) {
    this.base = base;
    this.problems = problems;
    try {
      Files.walkFileTree(base, new Lister());
    } catch (IOException e) {
      problems.add(base.toString(), "フォルダーを読めません。", "the folder can't be read");
    }
    names.sort(null);
  }

  private final class Lister extends SimpleFileVisitor<Path> {
    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      String name = base.relativize(file).toString().replace('\\', '/');
      if (name.endsWith(".yaml") || name.endsWith(".yml")) {
        names.add(name);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      problems.add(file.toString(), "ファイルを読めません。", "the file can't be read");
      return FileVisitResult.CONTINUE;
    }
  }

  /** Names below a folder, relative to the rulesets. */
  List<String> below(String folder) {
    List<String> found = new ArrayList<>();
    for (String name : names) {
      if (name.startsWith(folder)) {
        found.add(name);
      }
    }
    return found;
  }

  List<String> names() {
    return names;
  }

  /** The documents of a file. */
  List<Node> documents(String name) {
    List<Node> documents = new ArrayList<>();
    try {
      byte[] bytes = Files.readAllBytes(base.resolve(name));
      YamlFile file = YamlReader.read(SourceFile.of(name, bytes));
      problems.addAll(file.diagnostics());
      for (YamlTree tree : file.documents()) {
        documents.add(new Node(file.source(), tree, problems));
      }
    } catch (IOException e) {
      problems.add(name, "ファイルを読めません。", "the file can't be read");
    }
    return documents;
  }

  byte[] bytes(String name) throws IOException {
    return Files.readAllBytes(base.resolve(name));
  }
}
