package dev.sekisho;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.sekisho.source.SourceFile;
import dev.sekisho.yaml.YamlReader;
import dev.sekisho.yaml.YamlTree;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The steps of {@code action.yml}, run under bash as the runner does: once with a program in place
 * of Sekisho that writes what a test wants, once with Sekisho itself on files with hostile names.
 */
class ActionTest {
  /** Names that try to be a command, an option, an output or a word of the script. */
  private static final List<String> HOSTILE =
      List.of(
          "a\n::error::pwned.tf",
          "b\r::warning::pwned.tf",
          "::add-mask::c.tf",
          "##[add-mask]d.tf",
          "%0A::error file=x::e.tf",
          "$(touch pwned).tf",
          "`touch pwned`.tf",
          "; touch pwned; #.tf",
          "--format=json.tf",
          "-h.tf",
          "\"quoted' name.tf",
          "[link](x) <b> | \\.tf",
          "日本 語.tf");

  private static final String BROKEN = "resource \"::error::x\" \"$(touch pwned)\" {\n";

  @TempDir Path folder;
  private Path action;
  private Path workspace;
  private YamlTree.Mapping definition;

  /** What a run of the action left behind. */
  private record Run(int code, String log, Map<String, String> outputs, String summary) {
    List<WorkflowCommands.Command> commands() {
      return WorkflowCommands.obeyed(log);
    }
  }

  @BeforeEach
  void read() throws IOException {
    action = Files.createDirectories(folder.resolve("the action"));
    workspace = Files.createDirectories(folder.resolve("work space"));
    byte[] text = Files.readAllBytes(Path.of("action.yml"));
    definition =
        (YamlTree.Mapping) YamlReader.read(SourceFile.of("action.yml", text)).documents().get(0);
  }

  @Test
  void passesInputsAsEnvironmentOnly() {
    for (YamlTree.Mapping step : steps()) {
      assertFalse(text(step, "run").contains("${{"), "an expression would become program text");
      assertEquals("bash", text(step, "shell"));
    }
    List<String> outputs = new ArrayList<>();
    for (YamlTree.Entry output : mapping(definition, "outputs").entries()) {
      assertEquals(
          "${{ steps.scan.outputs." + output.key().text() + " }}",
          text((YamlTree.Mapping) output.value(), "value"));
      outputs.add(output.key().text());
    }
    assertEquals(List.of("exit-code", "sarif-file"), outputs);
  }

  @Test
  void scansTheWholeCheckoutByDefault() throws Exception {
    stand("fine\n", "", 0);
    Run run = run(Map.of());
    assertEquals(0, run.code);
    assertEquals(List.of("."), paths());
    assertFalse(arguments().contains("--fail-on"), "left to sekisho.yaml");
    assertFalse(arguments().contains("--lang"), "left to sekisho.yaml");
    assertEquals(Map.of("exit-code", "0", "sarif-file", "sekisho.sarif"), run.outputs);
    assertEquals("fine\n", run.summary);
  }

  @Test
  void passesInputsOnAsSingleWords() throws Exception {
    stand("", "", 0);
    Run run =
        run(
            Map.of(
                "paths", "infra/a b\n\n  \n--help\n$(touch pwned)\n*.tf\n",
                "fail-on", "high",
                "lang", "en",
                "region", "ap-northeast-3",
                "sarif-file", "out put/-s.sarif"));
    assertEquals(0, run.code);
    assertEquals(List.of("infra/a b", "--help", "$(touch pwned)", "*.tf"), paths());
    List<String> arguments = arguments();
    assertEquals("high", arguments.get(arguments.indexOf("--fail-on") + 1));
    assertEquals("en", arguments.get(arguments.indexOf("--lang") + 1));
    assertEquals("ap-northeast-3", arguments.get(arguments.indexOf("--region") + 1));
    assertTrue(Files.exists(workspace.resolve("out put/-s.sarif")));
    assertEquals("out put/-s.sarif", run.outputs.get("sarif-file"));
  }

  @Test
  void showsTheChangeAndUploadsTheWhole() throws Exception {
    stand("text\n", "::notice file=a.tf::known\n", 1);
    Run run = run(Map.of("changed-since", "--staged; touch pwned", "paths", "infra"));
    assertEquals(1, run.code);
    assertEquals(Map.of("exit-code", "1", "sarif-file", "sekisho.sarif"), run.outputs);
    List<String> whole = arguments("first");
    assertTrue(whole.contains("sarif=sekisho.sarif"), whole.toString());
    assertTrue(arguments().contains("--changed-since=--staged; touch pwned"), "as one word");
    assertFalse(String.join(" ", arguments()).contains("sarif="), "a part is never uploaded");
    assertEquals(1, run.commands().size());
    assertNothingRan();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3})
  void passesTheExitCodeOn(int code) throws Exception {
    stand("text\n", "", code);
    Run run = run(Map.of());
    assertEquals(code, run.code);
    assertEquals(Integer.toString(code), run.outputs.get("exit-code"));
    assertEquals(code != 2, run.outputs.containsKey("sarif-file"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"x\nexit-code=0", "x\rexit-code=0", "\u001b[2J", ""})
  void refusesASarifFileThatIsNoPath(String name) throws Exception {
    stand("", "", 0);
    Run run = run(Map.of("sarif-file", name));
    assertEquals(2, run.code);
    assertEquals(Map.of("exit-code", "2"), run.outputs);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "::error::x",
        "  ::add-mask::x",
        "text ##[add-mask]x",
        "a\r::add-mask::x",
        "::stop-commands::x\n::x::\n::error::x",
        "no line end ::error::",
      })
  void obeysNoCommandOfAReport(String text) throws Exception {
    stand(text, "::notice file=a.tf::known\n", 1);
    Files.writeString(action.resolve("errors"), text + "\n" + text);
    Run run = run(Map.of());
    assertEquals(1, run.code);
    assertEquals(
        List.of(new WorkflowCommands.Command("notice", Map.of("file", "a.tf"), "known")),
        run.commands());
  }

  @Test
  void obeysNoCommandOfAnErrorMessage() throws Exception {
    stand("", "", 2);
    Files.delete(action.resolve("console"));
    Files.writeString(action.resolve("errors"), "sekisho: no key \"x\n::add-mask::y\n\"\n");
    Run run = run(Map.of());
    assertEquals(2, run.code);
    assertEquals(List.of(), run.commands());
    assertEquals("", run.summary);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "あいうえお 0123456789 不適合"})
  void keepsTheSummaryBelowTheLimit(String line) throws Exception {
    stand((line + "\n").repeat(3_000_000 / (line.length() + 1)), "", 1);
    Run run = run(Map.of());
    assertEquals(1, run.code);
    int size = run.summary.getBytes(UTF_8).length;
    assertTrue(size > 500_000 && size < 1_000_000, "size " + size);
    assertTrue(run.summary.endsWith("\n…\n"));
    assertFalse(run.summary.contains("\uFFFD"), "no letter is cut");
  }

  @Test
  void survivesHostileFileNames() throws Exception {
    for (String name : HOSTILE) {
      Files.writeString(workspace.resolve(name), BROKEN);
    }
    sekisho();
    Run run = run(Map.of("lang", "en"));
    assertEquals(3, run.code, run.log);
    assertEquals("3", run.outputs.get("exit-code"));
    assertFalse(run.commands().isEmpty(), run.log);
    for (WorkflowCommands.Command command : run.commands()) {
      assertTrue(Set.of("error", "warning", "notice").contains(command.name()), run.log);
      assertTrue(HOSTILE.contains(command.properties().get("file")), command.toString());
    }
    assertEquals(new TreeSet<>(HOSTILE), sarifPaths(workspace.resolve("sekisho.sarif")));
    assertTrue(run.summary.startsWith("## "), run.summary);
    for (String markup : List.of("[link](x)", "<b>", " `touch", ">`touch", "\r")) {
      assertFalse(run.summary.contains(markup), run.summary);
    }
    assertNothingRan();
  }

  @Test
  void scansHostileNamesGivenAsPaths() throws Exception {
    List<String> given = HOSTILE.stream().filter(name -> name.indexOf('\n') < 0).toList();
    for (int i = 0; i < given.size(); i++) {
      Files.createDirectories(workspace.resolve(i + "/sub"));
      Files.writeString(workspace.resolve(i + "/sub").resolve(given.get(i)), BROKEN);
    }
    Files.createDirectories(workspace.resolve("elsewhere"));
    Files.writeString(workspace.resolve("elsewhere/main.tf"), BROKEN);
    List<String> paths = new ArrayList<>();
    for (int i = 0; i < given.size(); i++) {
      paths.add(i + "/sub/" + given.get(i));
    }
    sekisho();
    Run run = run(Map.of("paths", String.join("\n", paths)));
    assertEquals(3, run.code, run.log);
    assertEquals(new TreeSet<>(paths), sarifPaths(workspace.resolve("sekisho.sarif")));
    assertNothingRan();
  }

  private void assertNothingRan() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      assertEquals(List.of(), files.filter(file -> file.endsWith("pwned")).toList());
    }
  }

  /** Puts a program in Sekisho's place that writes these reports and ends with this code. */
  private void stand(String console, String annotations, int code) throws IOException {
    Files.writeString(action.resolve("console"), console);
    Files.writeString(action.resolve("annotations"), annotations);
    program(
        """
        cd_from=${0%%/*}
        [ ! -f "$cd_from/arguments" ] || cp "$cd_from/arguments" "$cd_from/first"
        printf '%%s\\0' "$@" > "$cd_from/arguments"
        for word in "$@"; do
          case $word in
            console=*) [ ! -f "$cd_from/console" ] || cat "$cd_from/console" > "${word#*=}" ;;
            markdown=*) [ ! -f "$cd_from/console" ] || cat "$cd_from/console" > "${word#*=}" ;;
            github=*) cat "$cd_from/annotations" > "${word#*=}" ;;
            sarif=*) echo '{}' > "${word#*=}" ;;
          esac
        done
        [ ! -f "$cd_from/errors" ] || cat "$cd_from/errors" >&2
        exit %d
        """
            .formatted(code));
  }

  /** Puts the compiled Sekisho in its place. */
  private void sekisho() throws IOException {
    program(
        "exec '%s' -cp '%s' dev.sekisho.cli.Main \"$@\"\n"
            .formatted(
                Path.of(System.getProperty("java.home"), "bin", "java"),
                System.getProperty("java.class.path")));
  }

  private void program(String script) throws IOException {
    Path program = action.resolve("sekisho");
    Files.writeString(program, "#!/bin/sh\n" + script);
    assertTrue(program.toFile().setExecutable(true));
  }

  private List<String> arguments() throws IOException {
    return arguments("arguments");
  }

  /** Those of the last run; of the one before it where there were two. */
  private List<String> arguments(String run) throws IOException {
    return List.of(Files.readString(action.resolve(run)).split("\0", -1));
  }

  private List<String> paths() throws IOException {
    List<String> arguments = arguments();
    return arguments.subList(arguments.indexOf("--") + 1, arguments.size() - 1);
  }

  private Run run(Map<String, String> inputs) throws Exception {
    Path outputs = Files.writeString(folder.resolve("output"), "");
    Path summary = Files.writeString(folder.resolve("summary"), "");
    Path log = folder.resolve("log");
    int code = 0;
    for (YamlTree.Mapping step : steps()) {
      Path script = Files.writeString(folder.resolve("script"), text(step, "run"));
      ProcessBuilder builder =
          new ProcessBuilder(
              "bash", "--noprofile", "--norc", "-e", "-o", "pipefail", script.toString());
      builder.environment().keySet().removeIf(name -> name.startsWith("SEKISHO_"));
      builder.environment().remove("JAVA_TOOL_OPTIONS");
      builder.environment().put("LC_ALL", "C.UTF-8");
      builder.environment().put("GITHUB_ACTION_PATH", action.toString());
      builder.environment().put("GITHUB_OUTPUT", outputs.toString());
      builder.environment().put("GITHUB_STEP_SUMMARY", summary.toString());
      for (YamlTree.Entry variable : mapping(step, "env").entries()) {
        String value = ((YamlTree.Scalar) variable.value()).text();
        builder.environment().put(variable.key().text(), input(value, inputs));
      }
      builder.directory(workspace.toFile()).redirectErrorStream(true);
      code = builder.redirectOutput(log.toFile()).start().waitFor();
    }
    return new Run(code, Files.readString(log), outputs(outputs), Files.readString(summary));
  }

  /** {@code ${{ inputs.NAME }}} as the runner fills it in. */
  private String input(String expression, Map<String, String> inputs) {
    assertTrue(expression.startsWith("${{ inputs.") && expression.endsWith(" }}"), expression);
    String name = expression.substring("${{ inputs.".length(), expression.length() - 3);
    YamlTree.Mapping input = mapping(mapping(definition, "inputs"), name);
    return inputs.getOrDefault(name, text(input, "default"));
  }

  private static Map<String, String> outputs(Path file) throws IOException {
    Map<String, String> outputs = new LinkedHashMap<>();
    for (String line : Files.readAllLines(file)) {
      int equals = line.indexOf('=');
      outputs.put(line.substring(0, equals), line.substring(equals + 1));
    }
    return outputs;
  }

  private List<YamlTree.Mapping> steps() {
    YamlTree steps = mapping(definition, "runs").get("steps");
    assertNotNull(steps);
    List<YamlTree.Mapping> all = new ArrayList<>();
    for (YamlTree step : ((YamlTree.Sequence) steps).items()) {
      all.add((YamlTree.Mapping) step);
    }
    return all;
  }

  private static YamlTree.Mapping mapping(YamlTree.Mapping from, String key) {
    YamlTree value = from.get(key);
    assertNotNull(value, key);
    return (YamlTree.Mapping) value;
  }

  private static String text(YamlTree.Mapping from, String key) {
    YamlTree value = from.get(key);
    assertNotNull(value, key);
    return ((YamlTree.Scalar) value).text();
  }

  private static Set<String> sarifPaths(Path file) throws IOException {
    Set<String> paths = new TreeSet<>();
    try (JsonParser parser = new JsonFactory().createParser(file.toFile())) {
      while (parser.nextToken() != null) {
        if (parser.currentToken() == JsonToken.FIELD_NAME && parser.currentName().equals("uri")) {
          paths.add(URI.create(parser.nextTextValue()).getPath());
        }
      }
    }
    return paths;
  }
}
