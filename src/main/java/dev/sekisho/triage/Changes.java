package dev.sekisho.triage;

import dev.sekisho.source.Message;
import dev.sekisho.source.SourceScan;
import dev.sekisho.source.SourceTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What differs between two moments of a tree, as git knows it: the files of before that are other
 * or gone now, those that are new, and, where now is not what lies on disk, the files of now.
 */
public final class Changes {
  private static final Set<String> PLAIN = Set.of("100644", "100755");
  private static final String LINK = "120000";
  private static final String MODULE = "160000";

  private final Map<String, byte[]> before;
  private final Set<String> added;
  private final Map<String, byte[]> now;
  private final Set<String> gone;
  private @Nullable Moves moves;

  /**
   * A change of files on disk.
   *
   * @param before contents by path, of files that are other or gone now
   * @param added paths of files that were not there before
   */
  public Changes(Map<String, byte[]> before, Set<String> added) {
    this(before, added, Map.of(), Set.of());
  }

  private Changes(
      Map<String, byte[]> before, Set<String> added, Map<String, byte[]> now, Set<String> gone) {
    this.before = before;
    this.added = added;
    this.now = now;
    this.gone = gone;
  }

  /**
   * From where a commit and the present one part ways to what lies on disk, files that git does not
   * track yet included.
   *
   * @param base the tree's folder
   * @param revision as people write it: a branch, a tag, a commit
   */
  public static Changes since(Path base, String revision) throws GitProblem {
    Git git = new Git(base);
    String commit = commit(git, revision);
    if (commit == null) {
      throw isRepository(git) ? unknown(revision) : noRepository();
    }
    String fork = git.word("merge-base", commit, "HEAD");
    if (fork == null) {
      throw unrelated(revision);
    }
    RawDiff diff = RawDiff.of(git, "diff-index", fork);
    Set<String> added = new TreeSet<>(diff.added());
    added.addAll(untracked(git));
    return linked(git, base, new Changes(contents(git, diff), files(base, added)));
  }

  /**
   * What the next commit will change: from the present commit to the index. What lies on disk but
   * is not staged is left out of now.
   */
  public static Changes staged(Path base) throws GitProblem {
    Git git = new Git(base);
    if (!isRepository(git)) {
      throw noRepository();
    }
    String head = commit(git, "HEAD");
    String from = head == null ? git.word("hash-object", "-t", "tree", "--stdin") : head;
    RawDiff diff = RawDiff.of(git, "diff-index", "--cached", from == null ? "HEAD" : from);
    RawDiff unstaged = RawDiff.of(git, "diff-files");
    Changes changes =
        new Changes(
            contents(git, diff),
            files(base, diff.added()),
            git.contents(unstaged.before(), SourceTree.MAX_FILE_BYTES),
            files(base, untracked(git)));
    return linked(git, base, changes);
  }

  /** Repositories within the repository are changed as a whole: git doesn't look into them. */
  private static Set<String> files(Path base, Collection<String> paths) {
    Set<String> files = new TreeSet<>();
    for (String path : paths) {
      if (path.endsWith("/")) {
        addBelow(base, path, files);
      } else {
        files.add(path);
      }
    }
    return files;
  }

  private static void addBelow(Path base, String folder, Set<String> files) {
    try (Stream<Path> below = Files.walk(base.resolve(folder))) {
      for (Path file : (Iterable<Path>) below::iterator) {
        String path = base.relativize(file).toString().replace('\\', '/');
        if (Files.isRegularFile(file) && !path.contains("/.git/")) {
          files.add(path);
        }
      }
    } catch (IOException | UncheckedIOException e) {
      files.add(folder); // whoever reads it will tell
    }
  }

  /** What a link that is gone led to is not looked up: there was something, and it is other now. */
  private static Map<String, byte[]> contents(Git git, RawDiff diff) throws GitProblem {
    Map<String, byte[]> contents = git.contents(diff.before, SourceTree.MAX_FILE_BYTES);
    for (String path : diff.unlinked) {
      contents.put(path, new byte[0]);
    }
    return contents;
  }

  /** The same, with links to what has changed as changed themselves. */
  private static Changes linked(Git git, Path base, Changes changes) throws GitProblem {
    Map<String, String> links = new Links(base).of(git);
    Map<String, byte[]> before = new LinkedHashMap<>(changes.before);
    Set<String> added = new TreeSet<>(changes.added);
    for (Map.Entry<String, String> link : links.entrySet()) {
      for (String path : changes.paths()) {
        String alias = alias(path, link);
        byte[] content = changes.before.get(path);
        if (alias != null && content != null) {
          before.putIfAbsent(alias, content);
        } else if (alias != null) {
          added.add(alias);
        }
      }
    }
    return new Changes(before, added, changes.now, changes.gone);
  }

  /** What a path is called through a link; null where the link doesn't lead to it. */
  private static @Nullable String alias(String path, Map.Entry<String, String> link) {
    String to = link.getValue();
    boolean leads = path.equals(to) || path.startsWith(to + "/");
    return leads ? link.getKey() + path.substring(to.length()) : null;
  }

  private static @Nullable String commit(Git git, String revision) throws GitProblem {
    return revision.startsWith("-")
        ? null
        : git.word("rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}");
  }

  private static boolean isRepository(Git git) throws GitProblem {
    return git.ask("rev-parse", "--git-dir") != null;
  }

  private static List<String> untracked(Git git) throws GitProblem {
    List<String> paths = git.list("ls-files", "-z", "--others", "--exclude-standard");
    if (paths == null) {
      throw Git.unusable();
    }
    return paths;
  }

  /** The files that differ in git's terse form: modes, object names, status, path. */
  private record RawDiff(Map<String, String> before, Set<String> added, Set<String> unlinked) {
    static RawDiff of(Git git, String... words) throws GitProblem {
      List<String> all = new ArrayList<>(List.of(words[0]));
      // In a submodule git would be run again, with what its configuration names.
      all.addAll(List.of("--raw", "-z", "--no-renames", "--relative"));
      all.add("--ignore-submodules=dirty");
      all.addAll(List.of(words).subList(1, words.length));
      List<String> parts = git.list(all.toArray(String[]::new));
      if (parts == null) {
        throw Git.unusable();
      }
      RawDiff diff = new RawDiff(new LinkedHashMap<>(), new TreeSet<>(), new TreeSet<>());
      for (int i = 0; i + 1 < parts.size(); i += 2) {
        String[] record = parts.get(i).split(" ", -1);
        if (record[record.length - 1].startsWith("U")) {
          throw unmerged(parts.get(i + 1));
        }
        diff.take(record, parts.get(i + 1));
      }
      return diff;
    }

    private void take(String[] record, String path) {
      String old = record[0].substring(1);
      if (PLAIN.contains(old)) {
        before.put(path, record[2]);
      } else if (PLAIN.contains(record[1]) || record[1].equals(LINK)) {
        added.add(path);
      } else if (record[1].equals(MODULE)) {
        added.add(path + "/");
      } else if (old.equals(LINK)) {
        unlinked.add(path);
      }
    }
  }

  /** Nothing differs. */
  public boolean isEmpty() {
    return before.isEmpty() && added.isEmpty();
  }

  /** Every file that differs, sorted. */
  public Set<String> paths() {
    Set<String> paths = new TreeSet<>(before.keySet());
    paths.addAll(added);
    return paths;
  }

  /** Where new files were before, found once. */
  Moves moves(SourceTree tree) {
    Moves known = moves;
    if (known == null) {
      known = Moves.of(this, tree);
      moves = known;
    }
    return known;
  }

  /** The contents of before, of files that are other or gone now. */
  Map<String, byte[]> before() {
    return before;
  }

  Set<String> added() {
    return added;
  }

  /** The tree as it is to be judged. */
  public SourceTree now(SourceTree onDisk) throws IOException {
    return onDisk.at(now, gone);
  }

  /** The tree as it was. */
  public SourceTree before(SourceTree onDisk) throws IOException {
    Map<String, byte[]> contents = new HashMap<>(now);
    contents.putAll(before);
    Set<String> absent = new TreeSet<>(gone);
    absent.removeAll(before.keySet());
    absent.addAll(added);
    contents.keySet().removeAll(added);
    addMoved(moves(now(onDisk)), contents, absent);
    return onDisk.at(contents, absent);
  }

  /** A template is known by its path: one that was moved is also found under the new one. */
  private void addMoved(Moves moves, Map<String, byte[]> contents, Set<String> absent) {
    for (Map.Entry<String, String> move : moves.sources().entrySet()) {
      byte[] content = before.get(move.getValue());
      if (content != null && isTemplate(move.getKey())) {
        contents.put(move.getKey(), content);
        absent.remove(move.getKey());
      }
    }
  }

  private static boolean isTemplate(String path) {
    boolean terraform =
        path.endsWith(".tf")
            || path.endsWith(".tofu")
            || path.endsWith(".tfvars")
            || path.endsWith(".tf.json")
            || path.endsWith(".tofu.json")
            || path.endsWith(".tfvars.json");
    return !terraform && SourceScan.mayBeTemplate(path);
  }

  private static GitProblem noRepository() {
    return new GitProblem(
        new Message(
            "git のリポジトリではないか、git が読むことを拒みました。リポジトリの中で実行してください",
            "this is no git repository, or git refuses to read it; run it inside a repository"));
  }

  private static GitProblem unmerged(String path) {
    return new GitProblem(
        new Message(
            "「" + path + "」のマージが終わっていません。解決して git add してから実行してください",
            "\"" + path + "\" is not merged yet; resolve it and git add it first"));
  }

  private static GitProblem unknown(String revision) {
    return new GitProblem(
        new Message(
            "git に「" + revision + "」というコミットやブランチがありません。CI では fetch-depth: 0 で取得してください",
            "git knows no commit or branch \""
                + revision
                + "\"; in CI, check out with fetch-depth: 0"));
  }

  private static GitProblem unrelated(String revision) {
    return new GitProblem(
        new Message(
            "「" + revision + "」と現在のコミットの分かれ目が見つかりません。履歴が途中までなら fetch-depth: 0 で取得してください",
            "\""
                + revision
                + "\" and the present commit have no common ancestor here; if the history is cut,"
                + " check out with fetch-depth: 0"));
  }
}
