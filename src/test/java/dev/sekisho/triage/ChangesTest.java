package dev.sekisho.triage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sekisho.source.SourceFile;
import dev.sekisho.source.SourceScan;
import dev.sekisho.source.SourceTree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What git is asked, in real repositories. */
class ChangesTest {
  @TempDir Path folder;

  @BeforeEach
  void begin() throws Exception {
    git("init", "-q", "-b", "main");
    write("main.tf", "a = 1\n");
    write("sub/other.tf", "b = 1\n");
    commit("one");
  }

  @Test
  void tellsWhatWasEditedAddedAndDeletedSinceACommit() throws Exception {
    write("main.tf", "a = 2\n");
    Files.delete(folder.resolve("sub/other.tf"));
    write("new.tf", "c = 1\n");
    write("日本 語.tf", "d = 1\n");
    git("add", "new.tf");
    Changes changes = Changes.since(folder, "HEAD");
    assertEquals(Set.of("main.tf", "sub/other.tf", "new.tf", "日本 語.tf"), changes.paths());
    SourceTree before = changes.before(tree());
    assertEquals("a = 1\n", text(before, "main.tf"));
    assertEquals("b = 1\n", text(before, "sub/other.tf"));
    assertNull(before.read("new.tf"));
    assertEquals(List.of("main.tf"), before.filesIn("."));
    assertEquals(List.of("other.tf"), before.filesIn("sub"));
    assertEquals("a = 2\n", text(changes.now(tree()), "main.tf"));
  }

  @Test
  void beginsWhereABranchWasLeft() throws Exception {
    git("checkout", "-q", "-b", "feature");
    write("main.tf", "a = 2\n");
    commit("two");
    git("checkout", "-q", "main");
    write("sub/other.tf", "b = 2\n");
    commit("three");
    git("checkout", "-q", "feature");
    assertEquals(Set.of("main.tf"), Changes.since(folder, "main").paths());
  }

  @Test
  void judgesTheIndexAndNotWhatLiesBesideIt() throws Exception {
    write("main.tf", "a = 2\n");
    git("add", "main.tf");
    write("main.tf", "a = 3\n");
    write("sub/other.tf", "b = 3\n");
    write("untracked.tf", "c = 1\n");
    Changes changes = Changes.staged(folder);
    assertEquals(Set.of("main.tf"), changes.paths());
    SourceTree now = changes.now(tree());
    assertEquals("a = 2\n", text(now, "main.tf"));
    assertEquals("b = 1\n", text(now, "sub/other.tf"));
    assertNull(now.read("untracked.tf"));
    assertEquals(List.of("main.tf", "sub/other.tf"), now.selected());
    assertEquals("a = 1\n", text(changes.before(tree()), "main.tf"));
  }

  @Test
  void knowsTheFirstCommitOfARepository() throws Exception {
    Path fresh = Files.createDirectories(folder.resolve("fresh"));
    git(fresh, "init", "-q");
    Files.writeString(fresh.resolve("main.tf"), "a = 1\n");
    git(fresh, "add", "main.tf");
    assertEquals(Set.of("main.tf"), Changes.staged(fresh).paths());
  }

  @Test
  void staysBelowTheFolderOfTheTree() throws Exception {
    write("main.tf", "a = 2\n");
    write("sub/other.tf", "b = 2\n");
    assertEquals(Set.of("other.tf"), Changes.since(folder.resolve("sub"), "HEAD").paths());
  }

  @Test
  void findsATemplateUnderItsNewNameToo() throws Exception {
    write("stack.yaml", "Resources:\n  A:\n    Type: AWS::SNS::Topic\n");
    commit("two");
    git("mv", "stack.yaml", "moved.yaml");
    git("mv", "main.tf", "moved.tf");
    SourceTree before = Changes.staged(folder).before(tree());
    assertNotNull(before.read("moved.yaml"));
    assertNull(before.read("moved.tf"), "its resources would be there twice");
  }

  /** What a repository's own configuration names is never run. */
  @Test
  void runsNothingOfTheRepository() throws Exception {
    write(".gitattributes", "*.tf filter=evil diff=evil\n");
    commit("attributes");
    String evil = "touch " + folder.resolve("pwned") + "; cat";
    for (String key :
        List.of(
            "filter.evil.clean",
            "filter.evil.smudge",
            "filter.evil.process",
            "diff.evil.textconv",
            "diff.evil.command",
            "diff.external",
            "core.pager",
            "core.fsmonitor",
            "core.sshCommand")) {
      git("config", key, evil);
    }
    write("main.tf", "a = 2\n");
    assertEquals(Set.of("main.tf"), Changes.since(folder, "HEAD").paths());
    Changes.staged(folder);
    assertFalse(Files.exists(folder.resolve("pwned")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"nosuch", "--help", "-h", "HEAD:main.tf", "", "main..main", "$(ls)"})
  void saysWhichRevisionThereIsNot(String revision) {
    GitProblem problem = assertThrows(GitProblem.class, () -> Changes.since(folder, revision));
    assertTrue(problem.words().en().startsWith("git knows no commit or branch"), revision);
  }

  @Test
  void saysWhereThereIsNoRepository(@TempDir Path other) {
    GitProblem problem = assertThrows(GitProblem.class, () -> Changes.staged(other));
    assertTrue(problem.words().en().startsWith("this is no git repository"));
  }

  @Test
  void saysWhereHistoriesDoNotMeet() throws Exception {
    git("checkout", "-q", "--orphan", "stranger");
    commit("alone");
    GitProblem problem = assertThrows(GitProblem.class, () -> Changes.since(folder, "main"));
    assertTrue(problem.words().en().contains("no common ancestor"));
  }

  @Test
  void seesTheLinesThatWereWritten() throws Exception {
    write("main.tf", "a = 1\nb = 2\nc = 3\nd = 4\ne = 5\n");
    commit("five");
    write("main.tf", "a = 1\r\nB = 2\r\nc = 3\r\ne = 5\r\nf = 6\r\n");
    assertEquals("2 3-4 5", touched("main.tf", "HEAD"));
    git("mv", "main.tf", "moved.tf");
    assertEquals("2 3-4 5", touched("moved.tf", "HEAD"));
  }

  /** Its end and the begin of the new one are no lines of the block above. */
  @Test
  void leavesABlockAloneBehindWhichAnotherIsAdded() throws Exception {
    write("main.tf", "# top\na {\n  b = 1\n}\n\nc {\n  d = 1\n}\n");
    commit("blocks");
    write("main.tf", "# new\na {\n  b = 1\n}\n\nn {\n  m = 1\n}\n\nc {\n  d = 1\n}\n");
    assertEquals("1 6 7 8 9", touched("main.tf", "HEAD"));
  }

  @Test
  void takesARepositoryWithinForChangedAsAWhole() throws Exception {
    git("init", "-q", "inner");
    write("inner/deep/main.tf", "a = 1\n");
    assertEquals(Set.of("inner/deep/main.tf"), Changes.since(folder, "HEAD").paths());
    git(folder.resolve("inner"), "add", "-A");
    git(folder.resolve("inner"), "commit", "-q", "-m", "inner");
    git("add", "inner");
    git("commit", "-q", "-m", "module");
    write("inner/deep/main.tf", "a = 2\n");
    git(folder.resolve("inner"), "commit", "-q", "-a", "-m", "more");
    assertEquals(Set.of("inner/deep/main.tf"), Changes.since(folder, "HEAD").paths());
  }

  @Test
  void asksForAMergeToBeEnded() throws Exception {
    git("checkout", "-q", "-b", "other");
    write("main.tf", "a = 2\n");
    commit("two");
    git("checkout", "-q", "main");
    write("main.tf", "a = 3\n");
    commit("three");
    assertThrows(AssertionError.class, () -> git("merge", "-q", "other"));
    GitProblem problem = assertThrows(GitProblem.class, () -> Changes.staged(folder));
    assertTrue(problem.words().en().startsWith("\"main.tf\" is not merged yet"));
  }

  /** Single lines that are touched, and pairs between which something was taken away. */
  private String touched(String path, String since) throws Exception {
    SourceTree tree = tree();
    ChangedLines lines = new ChangedLines(Changes.since(folder, since), tree);
    SourceFile file = tree.read(path);
    assertNotNull(file);
    Set<String> touched = new TreeSet<>();
    for (int line = 1; line < file.lineCount(); line++) {
      boolean own = lines.touch(file.span(file.lineStart(line), file.lineEnd(line)));
      boolean next =
          line + 1 < file.lineCount()
              && lines.touch(file.span(file.lineStart(line + 1), file.lineEnd(line + 1)));
      if (own) {
        touched.add(line + "");
      } else if (!next && line + 1 < file.lineCount()) {
        boolean pair = lines.touch(file.span(file.lineStart(line), file.lineEnd(line + 1)));
        touched.addAll(pair ? List.of(line + "-" + (line + 1)) : List.of());
      }
    }
    return String.join(" ", touched);
  }

  private SourceTree tree() throws IOException {
    return SourceScan.scan(List.of(folder));
  }

  private static String text(SourceTree tree, String path) {
    SourceFile file = tree.read(path);
    assertNotNull(file, path);
    return file.text(0, file.bytes().length);
  }

  private void write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private void commit(String message) throws Exception {
    git("add", "-A");
    git("commit", "-q", "-m", message);
  }

  private void git(String... words) throws Exception {
    git(folder, words);
  }

  private static void git(Path where, String... words) throws Exception {
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(List.of("-c", "user.name=user", "-c", "user.email=user@example.com"));
    command.addAll(List.of(words));
    ProcessBuilder builder = new ProcessBuilder(command).directory(where.toFile());
    builder.environment().keySet().removeIf(name -> name.startsWith("GIT_"));
    builder.environment().put("GIT_CONFIG_GLOBAL", "/dev/null");
    Process process = builder.redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), said);
  }
}
