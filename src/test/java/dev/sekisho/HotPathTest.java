package dev.sekisho;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sekisho.cli.Main;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What a start must not load, since a hook starts the program at every commit: each of these costs
 * as much as the rest of the run or a good part of it. The program runs without the start-up cache,
 * in which all classes count as loaded.
 */
class HotPathTest {
  private static final List<String> TOO_DEAR =
      List.of(
          "picocli.",
          "org.yaml.snakeyaml.",
          "com.fasterxml.jackson.databind.",
          "com.bertramlabs.",
          "dev.sekisho.terraform.Plans",
          "dev.sekisho.terraform.plan.",
          "java.util.logging.",
          "java.util.Formatter", // String.format
          "java.util.concurrent.ForkJoinWorkerThread", // parallel streams
          "java.util.stream.",
          "java.time.format.", // also java.time.Year brings them, which knows leap years
          "java.lang.invoke.StringConcatFactory",
          "java.lang.runtime.ObjectMethods"); // the generated methods of a record

  /**
   * A scan of a small file loads some 1,310 classes, 30 of them for the regular expressions of
   * rules about folders and names, a JVM that says hello 780; each one more is paid for by every
   * start, loaded from the cache or not. Of those made at run time, lambdas and what links them, it
   * has some 79.
   */
  private static final int MOST_CLASSES = 1_340;

  private static final int MOST_MADE = 80;

  @TempDir Path folder;

  static Stream<List<String>> commands() {
    return Stream.of(
        List.of("--version"),
        List.of("scan", "src/build/training/main.tf"),
        List.of("scan", "--lang", "en", "--format", "json", "src/build/training/store"));
  }

  @ParameterizedTest
  @MethodSource("commands")
  void loadsNothingDear(List<String> arguments) throws Exception {
    List<String> loaded = classesLoadedBy(arguments);
    assertTrue(loaded.contains(Main.class.getName()), "the list is not of this program");
    assertEquals(
        List.of(),
        loaded.stream().filter(name -> TOO_DEAR.stream().anyMatch(name::startsWith)).toList());
  }

  @Test
  void loadsNotMuchForASmallFile() throws Exception {
    List<String> loaded = classesLoadedBy(List.of("scan", "src/bench/start/small/main.tf"));
    List<String> made = loaded.stream().filter(name -> name.contains("/0x")).toList();
    assertTrue(loaded.size() <= MOST_CLASSES, loaded.size() + " classes");
    assertTrue(made.size() <= MOST_MADE, made.size() + " classes made at run time: " + made);
    // The first one of a run computes 5 to the 65,536th power.
    assertFalse(loaded.contains("java.math.BigDecimal"));
  }

  private List<String> classesLoadedBy(List<String> arguments) throws Exception {
    Path log = folder.resolve("classes");
    Path output = folder.resolve("output");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
    command.add("-Xlog:class+load:file=" + log + "::filesize=0");
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
    command.addAll(arguments);
    int code =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start()
            .waitFor();
    assertTrue(code == 0 || code == 1, "exit code " + code + ": " + Files.readString(output));
    return Files.readAllLines(log).stream().map(HotPathTest::className).toList();
  }

  /** From a line such as {@code [0.012s][info][class,load] java.lang.Object source: …}. */
  private static String className(String line) {
    int from = line.indexOf("] ", line.indexOf("load")) + 2;
    int to = line.indexOf(' ', from);
    return line.substring(from, to < 0 ? line.length() : to);
  }
}
