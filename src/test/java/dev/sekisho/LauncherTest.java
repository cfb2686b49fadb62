package dev.sekisho;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The launcher in a small checkout of its own, whose Maven is a script that counts its calls and
 * lays out a jar of one class.
 */
class LauncherTest {
  private static final String FIRST_BUILD = "sekisho: 初回のみビルドします";

  @TempDir Path folder;
  private Path checkout;
  private Path tools;
  private Path elsewhere;

  /** What a run of the launcher left behind. */
  private record Outcome(int code, String out, String err) {}

  /** What the jar of the small checkout does: it tells how it was called. */
  static final class Program {
    private Program() {}

    public static void main(String[] args) {
      StringBuilder text = new StringBuilder("JDK 25 or newer: ");
      text.append(Runtime.version().feature() >= 25);
      for (String arg : args) {
        text.append(" [").append(arg).append(']');
      }
      System.out.println(text);
      if (args.length > 0 && args[0].equals("terminals")) {
        String out = System.getenv("SEKISHO_TERMINAL");
        System.out.println("out=" + out + " err=" + System.getenv("SEKISHO_ERROR_TERMINAL"));
      }
      if (args.length > 0 && args[0].equals("exists")) {
        System.out.println(Files.exists(Path.of(args[1])));
      }
      System.exit(args.length > 0 && args[0].equals("fail") ? 3 : 0);
    }
  }

  @BeforeEach
  void layOutTheCheckout() throws IOException {
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    checkout = Files.createDirectories(folder.resolve("a check out"));
    tools = Files.createDirectories(folder.resolve("bin"));
    elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
    Files.copy(Path.of("sekisho"), checkout.resolve("sekisho"));
    assertTrue(launcher().toFile().setExecutable(true, false));
    write("src/main/One.java", "");
    write("src/main/Two.java", "");
    write("src/test/Test.java", "");
    write("rulesets/rule.yaml", "");
    write("pom.xml", "");
    makeOld();
    makeJar(folder.resolve("program.jar"));
    Files.writeString(folder.resolve("builds"), "");
    maven(
        """
        sleep "${BUILD_SECONDS:-0}"
        mkdir -p target/app
        cp '%1$s/program.jar' target/app/one.jar
        printf '%%s\\n' "$JAVA_HOME" one.jar one.aot > target/app/launch
        """);
  }

  @Test
  void buildsOnceAndSaysSoOnStandardErrorOnly() throws Exception {
    Outcome first = run("scan", "a b", "*", "\"'");
    assertEquals("JDK 25 or newer: true [scan] [a b] [*] [\"']\n", first.out);
    assertTrue(first.err.startsWith(FIRST_BUILD), first.err);
    assertEquals(1, first.err.lines().count(), first.err);
    assertEquals(new Outcome(0, "JDK 25 or newer: true [scan]\n", ""), run("scan"));
    assertEquals(1, builds());
  }

  @Test
  void speaksEnglishWhenAsked() throws Exception {
    assertTrue(run("scan", "--lang", "en").err.startsWith("sekisho: building once"));
  }

  @Test
  void passesTheExitCodeOn() throws Exception {
    assertEquals(3, run("fail").code);
  }

  @Test
  void buildsAgainWhenASourceIsNewerOrGone() throws Exception {
    run();
    makeOld();
    write("src/main/One.java", "changed");
    assertTrue(run().err.contains("ビルドし直しています"));
    makeOld();
    Files.delete(checkout.resolve("src/main/Two.java"));
    run();
    makeOld();
    write("rulesets/rule.yaml", "changed");
    run();
    assertEquals(4, builds());
  }

  @Test
  void leavesTheBuildAloneWhenOnlyATestIsNewer() throws Exception {
    run();
    makeOld();
    write("src/test/Test.java", "changed");
    run();
    assertEquals(1, builds());
  }

  @Test
  void worksThroughLinksAndByEveryName() throws Exception {
    Files.createSymbolicLink(folder.resolve("absolute"), launcher());
    Files.createSymbolicLink(folder.resolve("relative"), Path.of("a check out", "sekisho"));
    Files.createSymbolicLink(tools.resolve("sekisho"), Path.of("..", "relative"));
    String expected = "JDK 25 or newer: true\n";
    assertEquals(expected, start(elsewhere, Map.of(), folder + "/absolute").out);
    assertEquals(expected, start(elsewhere, Map.of(), "../relative").out);
    assertEquals(expected, start(elsewhere, Map.of(), "sh", "-c", "sekisho").out);
    assertEquals(expected, start(checkout, Map.of(), "sh", "sekisho").out);
    assertEquals(expected, start(checkout, Map.of(), "./sekisho").out);
    assertEquals(1, builds());
  }

  @Test
  void saysWhetherAPersonLooksOn() throws Exception {
    run();
    Map<String, String> inherited = Map.of("SEKISHO_TERMINAL", "1", "SEKISHO_ERROR_TERMINAL", "1");
    Outcome piped = start(elsewhere, inherited, launcher().toString(), "terminals");
    assertTrue(piped.out.contains("out= err=\n"), piped.out);
    assertTrue(terminal("terminals").contains("out=1 err=1"), "a terminal");
    String file = elsewhere.resolve("errors").toString();
    assertTrue(terminal("terminals 2>'" + file + "'").contains("out=1 err=\r\n"), "a file");
  }

  /** What the launcher prints on a terminal, which {@code script} makes. */
  private String terminal(String arguments) throws Exception {
    String command = "'" + launcher() + "' " + arguments;
    return start(elsewhere, Map.of(), "script", "-qec", command, "/dev/null").out;
  }

  @Test
  void runsSilentlyWithAForeignCache() throws Exception {
    run();
    Files.writeString(checkout.resolve("target/app/one.aot"), "no cache at all");
    assertEquals(new Outcome(0, "JDK 25 or newer: true\n", ""), run());
  }

  @Test
  void buildsAgainWhenItsJdkIsGone() throws Exception {
    run();
    Files.write(
        checkout.resolve("target/app/launch"), List.of("/no/such/jdk", "one.jar", "one.aot"));
    assertEquals("JDK 25 or newer: true\n", run().out);
    assertEquals(2, builds());
  }

  @Test
  void buildsOnceForTwoFirstUsesAtTheSameTime() throws Exception {
    Process first = process(elsewhere, Map.of("BUILD_SECONDS", "1"), launcher().toString());
    Process second = process(elsewhere, Map.of("BUILD_SECONDS", "1"), launcher().toString());
    assertEquals("JDK 25 or newer: true\n", outcome(first).out);
    assertEquals("JDK 25 or newer: true\n", outcome(second).out);
    assertEquals(1, builds());
    assertFalse(Files.exists(checkout.resolve("target/building")));
  }

  @Test
  void takesOverTheLockOfABuildThatWasKilled() throws Exception {
    Process gone = process(elsewhere, Map.of(), "true");
    gone.waitFor();
    write("target/building/owner", gone.pid() + "\n");
    assertEquals("JDK 25 or newer: true\n", run().out);
  }

  @Test
  void buildsInTheUsersCacheWhenTheCheckoutIsReadOnly() throws Exception {
    Path cache = Files.createDirectories(folder.resolve("user cache"));
    readOnly(checkout);
    for (Path open : List.of(cache, folder.resolve("builds"))) {
      Files.setPosixFilePermissions(open, PosixFilePermissions.fromString("rwxrwxrwx"));
    }
    Map<String, String> environment = Map.of("XDG_CACHE_HOME", cache.toString());
    List<String> command = new ArrayList<>();
    if (System.getProperty("user.name").equals("root")) { // who may write everywhere
      command.addAll(List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"));
    }
    command.add(launcher().toString());
    String[] arguments = command.toArray(String[]::new);
    Outcome first = start(elsewhere, environment, arguments);
    assertEquals("JDK 25 or newer: true\n", first.out, first.err);
    assertEquals(
        new Outcome(0, "JDK 25 or newer: true\n", ""), start(elsewhere, environment, arguments));
    assertEquals(1, builds());
    assertFalse(Files.exists(checkout.resolve("target")));
  }

  @Test
  void saysWhyABuildFailed() throws Exception {
    maven("echo '[INFO] noise'; echo '[ERROR] One.java: it broke'; exit 1");
    Outcome outcome = run();
    assertEquals(2, outcome.code);
    assertEquals("", outcome.out);
    assertTrue(outcome.err.contains("\n[ERROR] One.java: it broke\n"), outcome.err);
    assertTrue(outcome.err.contains("ビルドに失敗しました。詳細は "), outcome.err);
    assertFalse(outcome.err.contains("noise"), outcome.err);
    assertFalse(Files.exists(checkout.resolve("target/building")));
  }

  @Test
  void asksForAJdkWhereNoneIsNewEnough() throws Exception {
    String text = Files.readString(launcher());
    Files.writeString(launcher(), text.replace("-ge 25", "-ge 9999"));
    Outcome outcome = run();
    assertEquals(2, outcome.code);
    assertTrue(outcome.err.startsWith("sekisho: JDK 25 以降が見つかりません"), outcome.err);
    assertEquals(0, builds());
  }

  @Test
  void asksForMavenWhereThereIsNone() throws Exception {
    Outcome outcome = start(elsewhere, Map.of("PATH", plainTools()), launcher().toString());
    assertEquals(2, outcome.code);
    assertTrue(outcome.err.contains("Maven（mvn コマンド）が見つかりません"), outcome.err);
  }

  @Test
  void readsJapaneseFileNamesUnderABareLocale() throws Exception {
    Files.writeString(elsewhere.resolve("設定.tf"), "");
    String command = "exec '" + launcher() + "' exists *.tf";
    assertTrue(start(elsewhere, Map.of("LC_ALL", "C"), "sh", "-c", command).out.endsWith("true\n"));
  }

  private Path launcher() {
    return checkout.resolve("sekisho");
  }

  private void write(String name, String text) throws IOException {
    Path file = checkout.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  /** A file written a moment ago is not newer than a build of the same moment on every disk. */
  private void makeOld() throws IOException {
    Instant aWhileAgo = Instant.now().minusSeconds(3600);
    try (Stream<Path> files = Files.walk(checkout)) {
      for (Path file : files.toList()) {
        boolean output = checkout.relativize(file).startsWith("target");
        Files.setLastModifiedTime(
            file, FileTime.from(output ? aWhileAgo.plusSeconds(60) : aWhileAgo));
      }
    }
  }

  private static void readOnly(Path tree) throws IOException {
    try (Stream<Path> files = Files.walk(tree)) {
      for (Path file : files.toList()) {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r-xr-xr-x"));
      }
    }
  }

  private void maven(String script) throws IOException {
    Path mvn = tools.resolve("mvn");
    String count = "echo build >> '%1$s/builds'\necho noise\n";
    Files.writeString(mvn, "#!/bin/sh\n" + (count + script).formatted(folder));
    assertTrue(mvn.toFile().setExecutable(true, false));
  }

  private static void makeJar(Path jar) throws IOException {
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, Program.class.getName());
    String name = Program.class.getName().replace('.', '/') + ".class";
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar), manifest);
        var bytes = Program.class.getClassLoader().getResourceAsStream(name)) {
      out.putNextEntry(new JarEntry(name));
      bytes.transferTo(out);
    }
  }

  private long builds() throws IOException {
    return Files.readAllLines(folder.resolve("builds")).size();
  }

  private Outcome run(String... arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of(launcher().toString()));
    command.addAll(List.of(arguments));
    return start(elsewhere, Map.of(), command.toArray(String[]::new));
  }

  private Outcome start(Path in, Map<String, String> environment, String... command)
      throws Exception {
    return outcome(process(in, environment, command));
  }

  private Process process(Path in, Map<String, String> environment, String... command)
      throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command).directory(in.toFile());
    builder.environment().put("PATH", tools + ":/usr/bin:/bin");
    builder.environment().keySet().removeAll(List.of("SEKISHO_LANG", "JAVA_TOOL_OPTIONS"));
    builder.environment().putAll(environment);
    return builder.start();
  }

  /** The few of the system's commands that the launcher needs, without its Java and Maven. */
  private String plainTools() throws IOException {
    Path plain = Files.createDirectories(folder.resolve("plain"));
    for (String name : List.of("sh", "find", "head", "readlink", "mkdir", "cat", "rm", "sleep")) {
      Path command = plain.resolve(name);
      Files.writeString(command, "#!/bin/sh\nPATH=/usr/bin:/bin\nexec " + name + " \"$@\"\n");
      assertTrue(command.toFile().setExecutable(true, false));
    }
    return plain.toString();
  }

  private static Outcome outcome(Process process) throws Exception {
    String out = new String(process.getInputStream().readAllBytes(), UTF_8);
    String err = new String(process.getErrorStream().readAllBytes(), UTF_8);
    return new Outcome(process.waitFor(), out, err);
  }
}
