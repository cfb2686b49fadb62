package dev.sekisho.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceScanTest {
  @TempDir Path outside;
  private Path tree;

  @BeforeEach
  void repository() throws IOException {
    tree = outside.resolve("repository");
    write(".git/config", "");
    write("main.tf", "");
    write("envs/prod/main.tf", "");
    write("modules/a/main.tf", "");
    write("notes.txt", "");
    write(".terraform/modules/x/main.tf", "");
  }

  @Test
  void findsTheRepositoryAroundAFolder() throws IOException {
    SourceTree scanned = SourceScan.scan(List.of(tree.resolve("envs/prod")));
    assertEquals(List.of("envs/prod/main.tf"), scanned.selected());
    assertNotNull(scanned.read("modules/a/main.tf"));
    assertEquals(List.of("main.tf", "notes.txt"), scanned.filesIn("."));
  }

  @Test
  void skipsWhatIsNoTemplateAndWhatToolsPutThere() throws IOException {
    SourceTree scanned = SourceScan.scan(List.of(tree));
    assertEquals(List.of("envs/prod/main.tf", "main.tf", "modules/a/main.tf"), scanned.selected());
    assertEquals(
        List.of("notes.txt"), scanned.skipped().stream().map(SourceTree.Skip::path).toList());
  }

  @Test
  void honoursIgnoreFilesButNotForNamedPaths() throws IOException {
    write(".gitignore", "# generated\n/envs/\n*.tf.json\n!keep.tf.json\n");
    write("modules/.gitignore", "a/main.tf\n");
    write("a.tf.json", "{}");
    write("keep.tf.json", "{}");
    assertEquals(List.of("keep.tf.json", "main.tf"), SourceScan.scan(List.of(tree)).selected());
    assertEquals(
        List.of("envs/prod/main.tf"),
        SourceScan.scan(List.of(tree.resolve("envs/prod/main.tf"))).selected());
    assertEquals(
        List.of("envs/prod/main.tf"), SourceScan.scan(List.of(tree.resolve("envs"))).selected());
  }

  @Test
  void followsNoLinkInPlaceOfAnIgnoreFile() throws IOException {
    Files.writeString(outside.resolve("patterns"), "*.tf\n");
    Files.createSymbolicLink(tree.resolve(".gitignore"), outside.resolve("patterns"));
    assertEquals(
        List.of("envs/prod/main.tf", "main.tf", "modules/a/main.tf"),
        SourceScan.scan(List.of(tree)).selected());
  }

  @Test
  void readsNothingOutsideTheTree() throws IOException {
    Files.writeString(outside.resolve("secret.tf"), "x");
    Files.createSymbolicLink(tree.resolve("link.tf"), outside.resolve("secret.tf"));
    Files.createSymbolicLink(tree.resolve("folder"), outside);
    SourceTree scanned = SourceScan.scan(List.of(tree));
    assertNull(scanned.read("../secret.tf"));
    assertNull(scanned.read("link.tf"));
    assertNull(scanned.read("folder/secret.tf"));
    assertNull(scanned.read("/etc/passwd"));
    assertFalse(scanned.isFile("folder/secret.tf"));
  }

  @Test
  void looksIntoALinkThatIsNamedAndSaysWhichOthersItDoesNotFollow() throws IOException {
    Path link = Files.createSymbolicLink(outside.resolve("link"), tree.resolve("envs"));
    assertEquals(List.of("envs/prod/main.tf"), SourceScan.scan(List.of(link)).selected());
    Files.createSymbolicLink(tree.resolve("linked"), tree.resolve("envs"));
    SourceTree scanned = SourceScan.scan(List.of(tree));
    assertEquals(List.of("linked"), scanned.problems().stream().map(Diagnostic::path).toList());
  }

  @Test
  void takesTheGivenFolderWhereThereIsNoRepository() throws IOException {
    Path folder = Files.createDirectories(outside.resolve("loose"));
    Files.writeString(folder.resolve("main.tf"), "");
    assertEquals(List.of("main.tf"), SourceScan.scan(List.of(folder)).selected());
  }

  private void write(String path, String text) throws IOException {
    Path file = tree.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
