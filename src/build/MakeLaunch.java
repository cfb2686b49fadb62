import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * Lays out what the launcher starts: a copy of the jar, the JVM's cache of loaded classes made with
 * that very jar, and last the file {@code launch}. Its three lines name the JDK's folder, the jar
 * and the cache (both beside it, so that the folder can be moved); its time is the start of the
 * build, so that a source changed meanwhile counts as newer.
 *
 * <p>The names hold the hash of the jar, the cache's also that of the JDK, so that a cache never
 * meets another jar: the JVM would run the old classes from it without a word.
 */
class MakeLaunch {
  public static void main(String[] args) throws Exception {
    Path built = Path.of(args[0]);
    Path app = Files.createDirectories(Path.of(args[1]));
    Instant started = Instant.parse(args[2]);
    List<String> training = List.of(args[3].split(" "));

    Path jdk = Path.of(System.getProperty("java.home"));
    String name = "sekisho-" + hash(built);
    Path jar = app.resolve(name + ".jar");
    Path cache = app.resolve(name + "-" + hash(jdk.resolve("release")) + ".aot");
    if (!Files.exists(jar)) {
      Path fresh = app.resolve("jar.new");
      Files.copy(built, fresh, StandardCopyOption.REPLACE_EXISTING);
      Files.move(fresh, jar, StandardCopyOption.ATOMIC_MOVE);
    }
    if (!Files.exists(cache)) {
      train(jdk, jar, cache, training);
    }
    writeLaunch(app, started, List.of(jdk.toString(), name(jar), name(cache)));
    removeAllBut(app, List.of(name(jar), name(cache)));
  }

  private static String hash(Path file) throws IOException, NoSuchAlgorithmException {
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
    return HexFormat.of().formatHex(digest, 0, 8);
  }

  /** A start without a cache is only slower: a training that fails leaves none, and a word. */
  private static void train(Path jdk, Path jar, Path cache, List<String> training)
      throws IOException, InterruptedException {
    Path fresh = cache.resolveSibling("aot.new");
    Path log = cache.resolveSibling("training.log");
    List<String> command = new ArrayList<>();
    command.add(jdk.resolve("bin").resolve("java").toString());
    command.add("-XX:AOTCacheOutput=" + fresh);
    command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
    // Profiles of methods would only make a short run compile what it hardly calls.
    command.addAll(List.of("-XX:+UnlockDiagnosticVMOptions", "-XX:-AOTRecordTraining"));
    command.addAll(List.of("-jar", jar.toString()));
    command.addAll(training);
    Files.deleteIfExists(fresh);
    new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(log.toFile())
        .start()
        .waitFor();
    if (Files.exists(fresh)) {
      Files.move(fresh, cache, StandardCopyOption.ATOMIC_MOVE);
    } else {
      System.err.println("No start-up cache was made; " + log + " says why.");
    }
  }

  private static void writeLaunch(Path app, Instant started, List<String> lines)
      throws IOException {
    Path fresh = app.resolve("launch.new");
    Files.write(fresh, lines);
    Files.setLastModifiedTime(fresh, FileTime.from(started));
    Files.move(fresh, app.resolve("launch"), StandardCopyOption.ATOMIC_MOVE);
  }

  private static void removeAllBut(Path app, List<String> kept) throws IOException {
    try (Stream<Path> files = Files.list(app)) {
      for (Path file : files.toList()) {
        if (name(file).startsWith("sekisho-") && !kept.contains(name(file))) {
          Files.delete(file);
        }
      }
    }
  }

  private static String name(Path file) {
    return file.getFileName().toString();
  }
}
