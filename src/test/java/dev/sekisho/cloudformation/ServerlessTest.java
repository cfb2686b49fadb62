package dev.sekisho.cloudformation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sekisho.Growth;
import dev.sekisho.graph.Reading;
import dev.sekisho.graph.Resource;
import dev.sekisho.graph.ResourceGraph;
import dev.sekisho.source.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Laws that hold for whatever stands in a serverless template. */
class ServerlessTest {
  private static final Path FIXTURES = Path.of("test-fixtures/graph/cloudformation");

  /** What may stand in the place of anything else. */
  private static final List<String> ODD =
      List.of(
          "",
          "[]",
          "{}",
          "7",
          "!Ref Nowhere",
          "!If [Nowhere, [a], {b: c}]",
          "[a, {b: c}, !GetAtt A.B]",
          "{\"Fn::Transform\": {Name: AWS::Include}}",
          "{\"Fn::ForEach::X\": [A, [B], {C: {Type: Api}}]}");

  private static List<Path> templates() throws IOException {
    try (Stream<Path> folders = Files.list(FIXTURES)) {
      return folders
          .filter(folder -> String.valueOf(folder.getFileName()).startsWith("serverless"))
          .map(folder -> folder.resolve("template.yaml"))
          .sorted()
          .toList();
    }
  }

  private static Reading read(Path folder, String text) throws IOException {
    return Templates.read(folder, Map.of("template.yaml", text), CloudFormationInputs.NONE);
  }

  @Test
  void nothingThatStandsAnywhereBreaksTheExpansion(@TempDir Path folder) throws IOException {
    int read = 0;
    for (Path template : templates()) {
      List<String> lines = Files.readAllLines(template);
      for (int i = 0; i < lines.size(); i++) {
        for (int j = 0; j < 3; j++) {
          String odd = ODD.get((i * 3 + j) % ODD.size());
          read += read(folder, replaced(lines, i, odd)).graphs().size();
        }
      }
    }
    assertTrue(read > 500, "only " + read + " of the templates could be read");
  }

  /** The lines with the value of one key, and all that is below it, replaced. */
  private static String replaced(List<String> lines, int at, String odd) {
    List<String> left = new ArrayList<>(lines.subList(0, at));
    String line = lines.get(at);
    int colon = line.indexOf(": ") >= 0 ? line.indexOf(": ") : line.length() - 1;
    left.add(line.substring(0, Math.max(0, colon)) + ": " + odd);
    int depth = indent(line);
    int next = at + 1;
    while (next < lines.size() && indent(lines.get(next)) > depth) {
      next++;
    }
    left.addAll(lines.subList(next, lines.size()));
    return String.join("\n", left) + "\n";
  }

  private static int indent(String line) {
    return line.length() - line.stripLeading().length();
  }

  @Test
  void whatIsGeneratedStandsWithinWhatCausedIt() throws IOException {
    for (Path template : templates()) {
      Path folder = Objects.requireNonNull(template.getParent());
      Reading reading = Templates.read(folder, Map.of(), CloudFormationInputs.NONE);
      for (ResourceGraph graph : reading.graphs()) {
        for (Resource resource : graph.resources()) {
          Span header = resource.header();
          assertTrue(header.start() < header.end(), resource.address());
          assertTrue(resource.span().contains(header), resource.address());
        }
      }
    }
  }

  @Test
  void noServerlessResourceIsJudgedBesideWhatItStandsFor() throws IOException {
    for (Path template : templates()) {
      Path folder = Objects.requireNonNull(template.getParent());
      for (ResourceGraph graph :
          Templates.read(folder, Map.of(), CloudFormationInputs.NONE).graphs()) {
        List<String> left = new ArrayList<>();
        for (Resource resource : graph.resources()) {
          if (resource.type().startsWith("AWS::Serverless::")) {
            left.add(resource.type());
          }
        }
        boolean unknown = template.toString().contains("unknown");
        assertEquals(unknown ? List.of("AWS::Serverless::Teapot") : List.of(), left);
      }
    }
  }

  @Test
  void expansionGrowsWithTheTemplate(@TempDir Path folder) {
    Growth.check(150, size -> Growth.millis(() -> graph(folder, functions(size))));
  }

  @Test
  void whatAllShareIsNotHandedOutWithoutEnd(@TempDir Path folder) throws IOException {
    StringBuilder text = new StringBuilder("Transform: AWS::Serverless-2016-10-31\nGlobals:\n");
    text.append("  Function:\n");
    for (int i = 0; i < 2_000; i++) {
      text.append("    K").append(i).append(": 1\n");
    }
    text.append("Resources:\n");
    for (int i = 0; i < 1_000; i++) {
      text.append("  F").append(i).append(": {Type: AWS::Serverless::Function}\n");
    }
    Reading reading = read(folder, text.toString());
    long left =
        reading.diagnostics().stream()
            .filter(each -> each.code().equals("serverless-not-expanded"))
            .count();
    assertTrue(left > 400 && left < 600, left + " were left");
  }

  @Test
  void aPolicyForTooManyPathsIsOpen(@TempDir Path folder) throws IOException {
    assertTrue(policy(folder, 10).contains("execute-api"));
    assertFalse(policy(folder, 1_100).contains("execute-api"));
  }

  private static String policy(Path folder, int size) throws IOException {
    StringBuilder text = new StringBuilder("Transform: AWS::Serverless-2016-10-31\nGlobals:\n");
    text.append("  Api: {Auth: {ResourcePolicy: {IpRangeWhitelist: [");
    text.append("1.2.3.4, ".repeat(size)).append("1.2.3.5]}}}\nResources:\n");
    text.append("  F:\n    Type: AWS::Serverless::Function\n    Properties:\n      Events:\n");
    for (int i = 0; i < size; i++) {
      text.append("        E").append(i).append(": {Type: Api, Properties: {Path: /p").append(i);
      text.append(", Method: get}}\n");
    }
    for (Resource resource : read(folder, text.toString()).graphs().get(0).resources()) {
      if (resource.type().equals("AWS::ApiGateway::RestApi")) {
        return String.valueOf(resource.values());
      }
    }
    return "";
  }

  private static void graph(Path folder, String text) {
    try {
      assertFalse(read(folder, text).graphs().isEmpty());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String functions(int count) {
    StringBuilder text = new StringBuilder("Transform: AWS::Serverless-2016-10-31\n");
    text.append("Globals: {Api: {Auth: {ResourcePolicy: {IpRangeWhitelist: [1.2.3.4]}}}}\n");
    text.append("Resources:\n  Bucket: {Type: AWS::S3::Bucket}\n");
    for (int i = 0; i < count; i++) {
      text.append("  F").append(i).append(":\n    Type: AWS::Serverless::Function\n");
      text.append(
          "    Connectors: {C: {Properties: {Destination: {Id: Bucket}, Permissions: [Read]}}}\n");
      text.append("    Properties:\n      InlineCode: x\n      Events:\n");
      text.append("        A: {Type: Api, Properties: {Path: /p")
          .append(i)
          .append(", Method: get}}\n");
      text.append("        H: {Type: HttpApi, Properties: {Path: /p")
          .append(i)
          .append(", Method: get}}\n");
      text.append("        S: {Type: S3, Properties: {Bucket: !Ref Bucket, Events: s3:e")
          .append(i)
          .append("}}\n");
    }
    return text.toString();
  }
}
