import com.google.googlejavaformat.java.Main;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Checks or repairs the layout of every Java file below a folder with google-java-format. Runs in
 * source mode on the JDK of the build, since the JVM that runs Maven may be too old to read the
 * sources.
 */
class Format {
  public static void main(String[] args) throws Exception {
    boolean apply = args[0].equals("apply");
    List<String> command = new ArrayList<>();
    command.addAll(apply ? List.of("--replace") : List.of("--dry-run", "--set-exit-if-changed"));
    command.addAll(javaFiles(Path.of(args[1])));
    PrintWriter out = new PrintWriter(System.err, true);
    int outcome = new Main(out, out, System.in).format(command.toArray(String[]::new));
    if (outcome != 0 && !apply) {
      System.err.println(
          "The files above are not laid out as google-java-format does."
              + " Repair them with: mvn -Dformat=apply process-sources");
    }
    System.exit(outcome);
  }

  private static List<String> javaFiles(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.map(Path::toString).filter(name -> name.endsWith(".java")).sorted().toList();
    }
  }
}
