package dev.sekisho.source;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Finds the tree and walks it. The tree is the repository around the given paths (the nearest
 * folder above with {@code .git} or {@code sekisho.yaml}), else the given folder. {@code
 * .gitignore} is honoured; what tools put beside templates ({@code .terraform}, {@code .aws-sam},
 * {@code .aws-composer}, {@code .serverless}, {@code node_modules}, {@code vendor}, {@code .git})
 * is not walked. A path that is named is read all the same.
 */
public final class SourceScan {
  private static final String[] ENDINGS = {
    ".tf",
    ".tofu",
    ".tf.json",
    ".tofu.json",
    ".yaml",
    ".yml",
    ".json",
    ".template",
    ".cfn",
    ".cform",
    ".tfvars"
  };
  private static final String[] UNWALKED = {
    ".git", ".terraform", ".aws-sam", ".aws-composer", ".serverless", "node_modules", "vendor"
  };

  private static final Message NOT_PLAIN =
      new Message("通常のファイルではないため読みません", "not read, since it is no plain file");
  private static final Message UNREADABLE =
      new Message("読み取れません。権限を確かめてください", "can't be read; check its permissions");
  private static final Message LINKED =
      new Message(
          "フォルダーへのリンクはたどりません。調べるにはリンク先を指定してください",
          "links to folders are not followed; name the folder itself to scan it");

  private static final Message LEADS_OUT =
      new Message("リポジトリの外を指すリンクのため読みません", "not read, since it is a link out of the repository");
  private static final Message LEADS_NOWHERE =
      new Message("リンクの指す先がありません", "a link to what does not exist");

  private final Progress progress;
  private final List<Diagnostic> problems = new ArrayList<>();
  private final Path base;
  private boolean whole;
  private final TreeSet<String> selected = new TreeSet<>();
  private final TreeSet<String> named = new TreeSet<>();
  private final List<SourceTree.Skip> skipped = new ArrayList<>();
  private final Map<String, List<String>> folders = new HashMap<>();

  private SourceScan(Path base, Progress progress) {
    this.base = base;
    this.progress = progress;
  }

  /**
   * Walks the given files and folders, which must exist.
   *
   * @throws IOException where the tree itself can't be read
   */
  public static SourceTree scan(List<Path> given) throws IOException {
    return scan(given, new Progress());
  }

  /** The same for somebody who looks on while the tree is walked, and read later on. */
  public static SourceTree scan(List<Path> given, Progress progress) throws IOException {
    List<Path> real = new ArrayList<>();
    for (Path path : given) {
      real.add(path.toRealPath());
    }
    SourceScan scan = new SourceScan(baseOf(real), progress);
    List<String> asked = new ArrayList<>();
    for (Path path : real) {
      scan.take(path);
      asked.add(scan.relative(path));
    }
    scan.skipped.sort((one, other) -> one.path().compareTo(other.path()));
    return new SourceTree(
        scan.base,
        List.copyOf(scan.selected),
        List.copyOf(scan.named),
        scan.whole,
        scan.skipped,
        scan.problems,
        scan.folders,
        progress,
        asked);
  }

  private static Path baseOf(List<Path> given) {
    @Nullable Path common = null;
    for (Path path : given) {
      Path own = repositoryAround(path.toAbsolutePath().normalize());
      common = common == null ? own : commonFolder(common, own);
    }
    if (common == null) {
      throw new IllegalArgumentException("no path given");
    }
    return common;
  }

  private static Path repositoryAround(Path path) {
    Path folder = Files.isDirectory(path) ? path : parent(path);
    for (Path above = folder; above != null; above = above.getParent()) {
      if (Files.exists(above.resolve(".git")) || Files.exists(above.resolve("sekisho.yaml"))) {
        return above;
      }
    }
    return folder;
  }

  private static Path commonFolder(Path one, Path other) {
    Path common = one;
    while (!other.startsWith(common)) {
      common = parent(common);
    }
    return common;
  }

  private static Path parent(Path path) {
    Path parent = path.getParent();
    return parent == null ? path : parent;
  }

  private void take(Path path) throws IOException {
    whole |= path.equals(base);
    if (Files.isDirectory(path)) {
      Files.walkFileTree(path, new Walk(path));
    } else if (Files.isRegularFile(path)) {
      selected.add(relative(path));
      named.add(relative(path));
    } else {
      lose(relative(path), NOT_PLAIN);
    }
  }

  /**
   * What was asked for and could not be looked at; silence about it would be read as conformity.
   */
  private void lose(String path, Message reason) {
    skipped.add(new SourceTree.Skip(path, reason));
    problems.add(Diagnostic.error("file-unreadable", path, reason));
  }

  private String relative(Path path) {
    String text = base.relativize(path).toString();
    return text.isEmpty() ? "." : text.replace(File.separatorChar, '/');
  }

  /** Whether a file of this name is looked at. */
  public static boolean mayBeTemplate(String name) {
    for (String ending : ENDINGS) {
      if (name.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isUnwalked(String name) {
    for (String unwalked : UNWALKED) {
      if (name.equals(unwalked)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a walk of the asked files and folders would find a file of this path. */
  static boolean isWalked(String path, List<String> asked) {
    boolean below = false;
    for (String each : asked) {
      below |= each.equals(".") || path.equals(each) || path.startsWith(each + "/");
    }
    int start = 0;
    for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', start)) {
      if (isUnwalked(path.substring(start, slash))) {
        return false;
      }
      start = slash + 1;
    }
    return below && mayBeTemplate(path);
  }

  /** One walk below a given folder, with the ignore files of the folders it is in. */
  private final class Walk extends SimpleFileVisitor<Path> {
    private final Path top;
    private final Deque<IgnoreFile> ignores = new ArrayDeque<>();
    private final Deque<List<String>> names = new ArrayDeque<>();

    Walk(Path top) {
      this.top = top;
      Deque<Path> above = new ArrayDeque<>();
      for (Path folder = top; folder != null && !folder.equals(base); folder = folder.getParent()) {
        above.push(folder);
      }
      ignores.push(IgnoreFile.in(base, ""));
      for (Path folder : above) {
        if (!folder.equals(top)) {
          ignores.push(IgnoreFile.in(folder, relative(folder) + "/"));
        }
      }
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      if (!folder.equals(top)
          && (isUnwalked(folder.getFileName().toString()) || isIgnored(relative(folder), true))) {
        return FileVisitResult.SKIP_SUBTREE;
      }
      if (!folder.equals(base)) {
        ignores.push(IgnoreFile.in(folder, relative(folder) + "/"));
      }
      names.push(new ArrayList<>());
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      String name = file.getFileName().toString();
      progress.fileFound();
      if (attributes.isSymbolicLink() && !Files.isRegularFile(file)) {
        link(file);
        return FileVisitResult.CONTINUE;
      }
      if (attributes.isOther()) {
        if (mayBeTemplate(name) && !isIgnored(relative(file), false)) {
          lose(relative(file), NOT_PLAIN);
        }
        return FileVisitResult.CONTINUE;
      }
      if (!names.isEmpty()) {
        names.element().add(name);
      }
      String path = relative(file);
      if (!mayBeTemplate(name)) {
        skipped.add(
            new SourceTree.Skip(path, new Message("テンプレートの拡張子ではない", "not a template's file name")));
      } else if (isIgnored(path, false)) {
        skipped.add(
            new SourceTree.Skip(path, new Message(".gitignore の対象", "ignored by .gitignore")));
      } else {
        selected.add(path);
        if (attributes.isSymbolicLink() && leadsOut(file)) {
          skipped.add(new SourceTree.Skip(path, LEADS_OUT));
        }
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      String path = relative(file);
      if (!isUnwalked(file.getFileName().toString()) && !isIgnored(path, true)) {
        lose(path, UNREADABLE);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException e) {
      if (!folder.equals(base)) {
        ignores.pop();
      }
      List<String> found = names.pop();
      found.sort(null);
      folders.put(relative(folder), found);
      return FileVisitResult.CONTINUE;
    }

    private boolean leadsOut(Path file) {
      try {
        return !file.toRealPath().startsWith(base);
      } catch (IOException e) {
        return false;
      }
    }

    private void link(Path file) {
      String path = relative(file);
      if (Files.isDirectory(file) && !isIgnored(path, true)) {
        skipped.add(new SourceTree.Skip(path, LINKED));
        problems.add(Diagnostic.warning("link-not-followed", path, LINKED));
      } else if (!Files.exists(file) && !isIgnored(path, false)) {
        skipped.add(new SourceTree.Skip(path, LEADS_NOWHERE));
      }
    }

    private boolean isIgnored(String path, boolean folder) {
      for (IgnoreFile ignore : ignores) {
        IgnoreFile.Answer answer = ignore.ask(path, folder);
        if (answer != IgnoreFile.Answer.SILENT) {
          return answer == IgnoreFile.Answer.IGNORED;
        }
      }
      return false;
    }
  }
}
