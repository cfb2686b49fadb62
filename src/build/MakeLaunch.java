import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * Lays out what the launcher starts: a copy of the jar, the JVM's cache of loaded classes made with
 * that very jar, and last the file {@code launch}, whose three lines name the JDK, the jar and the
 * cache, and whose age is the age of the build.
 *
 * <p>Both names hold the hash of the jar, so that a cache never meets another jar: the JVM would
 * run the old classes from it without a word.
 */
class MakeLaunch {
  public static void main(String[] args) throws Exception {
    Path built = Path.of(args[0]);
    Path app = Files.createDirectories(Path.of(args[1]));
    List<String> training = Arrays.asList(args).subList(2, args.length);

    String name = "sekisho-" + hash(built);
    Path jar = app.resolve(name + ".jar");
    Path cache = app.resolve(name + ".aot");
    if (!Files.exists(jar)) {
      Path fresh = app.resolve(name + ".jar.new");
      Files.copy(built, fresh, StandardCopyOption.REPLACE_EXISTING);
      Files.move(fresh, jar, StandardCopyOption.ATOMIC_MOVE);
    }
    train(jar, cache, training);
    writeLaunch(app.resolve("launch"), jar, cache);
    removeOthers(app, name);
  }

  private static String hash(Path file) throws IOException, NoSuchAlgorithmException {
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
    return HexFormat.of().formatHex(digest, 0, 8);
  }

  /** A start without a cache is only slower: a training that fails leaves none, and a word. */
  private static void train(Path jar, Path cache, List<String> training)
      throws IOException, InterruptedException {
    Path fresh = cache.resolveSibling(cache.getFileName() + ".new");
    Path log = cache.resolveSibling("training.log");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-XX:AOTCacheOutput=" + fresh);
    command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
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

  private static void writeLaunch(Path launch, Path jar, Path cache) throws IOException {
    Path fresh = launch.resolveSibling("launch.new");
    Files.write(fresh, List.of(System.getProperty("java.home"), jar.toString(), cache.toString()));
    Files.move(fresh, launch, StandardCopyOption.ATOMIC_MOVE);
  }

  private static void removeOthers(Path app, String name) throws IOException {
    try (Stream<Path> files = Files.list(app)) {
      for (Path file : files.toList()) {
        String other = file.getFileName().toString();
        if (other.startsWith("sekisho-") && !other.startsWith(name)) {
          Files.delete(file);
        }
      }
    }
  }
}
