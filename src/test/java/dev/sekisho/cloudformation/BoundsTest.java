package dev.sekisho.cloudformation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sekisho.Growth;
import dev.sekisho.graph.Opaque;
import dev.sekisho.graph.Reading;
import dev.sekisho.graph.Resource;
import dev.sekisho.graph.ResourceGraph;
import dev.sekisho.source.Diagnostic;
import dev.sekisho.value.Cause;
import dev.sekisho.value.Value;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A few lines can ask for astronomically much; evaluation ends all the same. */
class BoundsTest {
  private static final String OPEN = "Parameters: {Q: {Type: String}}\n";

  /** Seconds of processor time that reading a template takes. */
  private static double seconds(Path folder, Map<String, String> files) throws IOException {
    long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    Templates.read(folder, files, CloudFormationInputs.NONE);
    return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e9;
  }

  private static double seconds(Path folder, String template) throws IOException {
    return seconds(folder, Map.of("template.yaml", template));
  }

  @Test
  void conditionsThatDoubleAreAskedOnce(@TempDir Path folder) throws IOException {
    StringBuilder text = new StringBuilder(OPEN + "Conditions:\n  C0: !Equals [!Ref Q, a]\n");
    for (int i = 1; i < 200; i++) {
      String before = "!Condition C" + (i - 1);
      text.append("  C" + i + ": !And [" + before + ", !Not [" + before + "]]\n");
    }
    text.append("Resources:\n  R: {Type: Custom::R, Properties: {P: !If [C199, a, b]}}\n");
    assertTrue(seconds(folder, text.toString()) < 10);
  }

  @Test
  void longChainsOfConditionsDoNotOverflow(@TempDir Path folder) throws IOException {
    StringBuilder text = new StringBuilder(OPEN + "Conditions:\n  C0: !Equals [!Ref Q, a]\n");
    for (int i = 1; i < 20_000; i++) {
      text.append("  C" + i + ": !Not [!Condition C" + (i - 1) + "]\n");
    }
    text.append("Resources:\n  R: {Type: Custom::R, Properties: {P: !If [C19999, a, b]}}\n");
    ResourceGraph graph = Templates.graph(folder, text.toString());
    assertTrue(Templates.value(graph, "R", "P") instanceof Value.OneOf);
  }

  @Test
  void nestedChoicesOfManyValuesEnd(@TempDir Path folder) throws IOException {
    StringBuilder text = new StringBuilder("Parameters:\n");
    StringBuilder value = new StringBuilder("end");
    StringBuilder conditions = new StringBuilder("Conditions:\n");
    for (int i = 0; i < 12; i++) {
      text.append("  P" + i + ": {Type: String, AllowedValues: [a, b, c, d, e, f, g, h]}\n");
      conditions.append("  C" + i + ": !Equals [!Ref P" + i + ", a]\n");
      value.insert(0, "!If [C" + i + ", !Ref P" + i + ", ").append("]");
    }
    text.append(conditions).append("Resources:\n  R: {Type: Custom::R, Properties: {P: ");
    text.append(value).append("}}\n");
    assertTrue(seconds(folder, text.toString()) < 30);
  }

  @Test
  void loopsInLoopsEnd(@TempDir Path folder) throws IOException {
    StringBuilder text = new StringBuilder("Resources:\n");
    String indent = "  ";
    for (int i = 0; i < 8; i++) {
      text.append(indent + "Fn::ForEach::L" + i + ":\n");
      text.append(indent + "  - V" + i + "\n" + indent + "  - [a, b, c, d, e, f, g, h, i, j]\n");
      text.append(indent + "  -\n");
      indent += "    ";
    }
    text.append(indent + "R${V0}${V1}${V2}${V3}${V4}${V5}${V6}${V7}: {Type: Custom::R}\n");
    assertTrue(seconds(folder, text.toString()) < 10);
  }

  @Test
  void stacksThatDoubleEnd(@TempDir Path folder) throws IOException {
    Map<String, String> files = new HashMap<>();
    for (int i = 0; i < 20; i++) {
      String stack =
          "{Type: AWS::CloudFormation::Stack, Properties: {TemplateURL: t" + (i + 1) + ".yaml}}\n";
      files.put("t" + i + ".yaml", "Resources:\n  A: " + stack + "  B: " + stack);
    }
    files.put("t20.yaml", "Resources:\n  R: {Type: Custom::R}\n");
    assertTrue(seconds(folder, files) < 20);
    Reading reading = Templates.read(folder, files, CloudFormationInputs.NONE);
    assertEquals(List.of("too-many-stacks"), codes(reading));
    for (Opaque each : reading.graphs().get(0).opaque()) {
      assertEquals(Cause.Kind.LIMIT, each.cause().kind(), each.address());
    }
  }

  @Test
  void loopsThatAreCutShortAreSaid(@TempDir Path folder) throws IOException {
    String items = "1" + ", 1".repeat(40);
    String text =
        """
        Resources:
          Fn::ForEach::A:
            - X
            - [%s]
            - Fn::ForEach::B:
                - Y
                - [%s]
                - R${X}${Y}: {Type: Custom::R}
        """
            .formatted(items, items);
    Map<String, String> files = Map.of("template.yaml", text);
    Reading reading = Templates.read(folder, files, CloudFormationInputs.NONE);
    assertEquals(List.of("too-many-copies"), codes(reading));
  }

  private static List<String> codes(Reading reading) {
    return reading.diagnostics().stream().map(Diagnostic::code).distinct().toList();
  }

  @Test
  void conditionsOverStacksCostASmallMultiple(@TempDir Path plain, @TempDir Path conditional)
      throws IOException {
    double without = seconds(plain, chained(26, false));
    double with = seconds(conditional, chained(26, true));
    assertTrue(with < 0.5 + 10 * without, with + " s against " + without + " s");
    Reading reading = Templates.read(conditional, chained(26, true), CloudFormationInputs.NONE);
    for (Resource each : reading.graphs().get(0).resources()) {
      assertTrue(nodes(each.values()) < 5_000, each.address());
    }
  }

  /** What a walk through a value meets. */
  private static long nodes(Value value) {
    return 1
        + switch (value) {
          case Value.OneOf oneOf -> nodes(oneOf.options());
          case Value.ListValue list -> nodes(list.items());
          case Value.MapValue map -> nodes(map.entries().values());
          case Value.Partial partial -> nodes(partial.parts());
          default -> 0;
        };
  }

  private static long nodes(Collection<Value> values) {
    return values.stream().mapToLong(BoundsTest::nodes).sum();
  }

  /** Stacks that pass a text on, each with a choice of its own. */
  private static Map<String, String> chained(int stacks, boolean conditional) {
    StringBuilder root = new StringBuilder("Parameters:\n");
    StringBuilder conditions = new StringBuilder("Conditions:\n");
    StringBuilder resources = new StringBuilder("Resources:\n");
    for (int i = 0; i < stacks; i++) {
      root.append("  P" + i + ": {Type: String}\n  F" + i + ": {Type: String}\n");
      conditions.append("  C" + i + ": !Equals [!Ref P" + i + ", on]\n");
      String before = i == 0 ? "start" : "!GetAtt S" + (i - 1) + ".Outputs.O";
      String value = conditional ? "!If [C" + i + ", " + before + ", other]" : before;
      resources.append("  S" + i + ":\n    Type: AWS::CloudFormation::Stack\n");
      resources.append(conditional ? "    Condition: C" + i + "\n" : "");
      resources.append("    Properties:\n      TemplateURL: child.yaml\n");
      resources.append("      Parameters: {Value: " + value + ", Flag: !Ref F" + i + "}\n");
    }
    String child =
        """
        Parameters: {Value: {Type: String}, Flag: {Type: String}}
        Conditions: {Loud: !Equals [!Ref Flag, loud]}
        Resources: {R: {Type: Custom::R, Properties: {P: !Ref Value}}}
        Outputs: {O: {Value: !If [Loud, !Sub "${Value}-a", !Sub "${Value}-b"]}}
        """;
    if (!conditional) {
      child =
          child.replace(
              "!If [Loud, !Sub \"${Value}-a\", !Sub \"${Value}-b\"]", "!Sub \"${Value}-a\"");
    }
    return Map.of("root.yaml", root.toString() + conditions + resources, "child.yaml", child);
  }

  @Test
  void circlesOfParametersAndOutputsEnd(@TempDir Path folder) throws IOException {
    Reading reading =
        Templates.read(
            folder,
            Map.of(
                "root.yaml",
                """
                Resources:
                  C:
                    Type: AWS::CloudFormation::Stack
                    Properties: {TemplateURL: child.yaml, Parameters: {P: !GetAtt C.Outputs.O}}
                """,
                "child.yaml",
                """
                Parameters: {P: {Type: String}}
                Resources: {R: {Type: Custom::R, Properties: {P: !Ref P}}}
                Outputs: {O: {Value: !Ref P}}
                """),
            CloudFormationInputs.NONE);
    assertEquals(1, reading.graphs().size());
    assertTrue(Templates.value(reading.graphs().get(0), "R", "P") instanceof Value.Unknown);
  }

  @Test
  void timeGrowsWithSizeOnly(@TempDir Path folder) {
    timeGrowsWithSizeOnly(folder, BoundsTest::resources);
  }

  @Test
  void timeGrowsWithTheNumberOfSuppressionsOnly(@TempDir Path folder) {
    timeGrowsWithSizeOnly(folder, BoundsTest::suppressions);
  }

  private static void timeGrowsWithSizeOnly(Path folder, IntFunction<String> template) {
    Growth.check(
        4_000,
        size -> {
          Map<String, String> files = Map.of("template.yaml", template.apply(size));
          return Growth.millis(() -> read(folder, files));
        });
  }

  private static Reading read(Path folder, Map<String, String> files) {
    try {
      return Templates.read(folder, files, CloudFormationInputs.NONE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String suppressions(int count) {
    StringBuilder text = new StringBuilder("Resources:\n");
    for (int i = 0; i < count; i++) {
      text.append("  # sekisho:ignore data-abroad -- x\n  R" + i + ":\n    Type: Custom::R\n");
      text.append("    Metadata: {sekisho: {ignore: [{rule: data-abroad, reason: x}]}}\n");
      text.append("    Properties:\n      P: 1 # sekisho:ignore data-abroad -- x\n");
    }
    return text.toString();
  }

  private static String resources(int count) {
    StringBuilder text =
        new StringBuilder(OPEN + "Conditions: {C: !Equals [!Ref Q, a]}\nResources:\n");
    for (int i = 0; i < count; i++) {
      text.append("  R" + i + ":\n    Type: Custom::R\n    Properties:\n");
      text.append("      Next: !GetAtt R" + (i + 1) % count + ".Arn\n");
      text.append("      If: !If [C, !Sub \"${Q}-x\", b]\n");
    }
    return text.toString();
  }

  @Test
  void brokenTemplatesNeverThrow(@TempDir Path folder) throws IOException {
    String[] odd = {
      "Resources: []",
      "Resources: {A: {Type: A::B, Properties: []}}",
      "Resources: {A: {Type: A::B, Properties: !Ref X, DependsOn: {a: b}, Condition: [x]}}",
      "Resources: {A: {Type: A::B, Properties: {P: !If [a], Q: !Sub [], R: !GetAtt [], S: !Ref"
          + " []}}}",
      "Resources: {A: {Type: A::B, Properties: {P: !FindInMap [a], Q: !Select [], R: !Join x}}}",
      "Resources: {A: {Type: A::B}, Fn::ForEach::X: y, Fn::ForEach::Y: [a, b, c]}",
      "Parameters: [x]\nConditions: x\nMappings: 1\nOutputs: [a]\nResources: {A: {Type: A::B}}",
      "Parameters: {P: x, Q: {Type: List<}}\n"
          + "Resources: {A: {Type: A::B, Properties: {P: !Ref P, Q: !Ref Q}}}",
      "Transform: {a: b}\nResources: {A: {Type: A::B, Properties: {P: !Cidr [1.2.3.4/33, x, 99]}}}",
      "Conditions: {C: !And x, D: [], E: !Equals [a], F: !Not [!Ref P]}\n"
          + "Resources: {A: {Type: A::B, Condition: C, Properties: {P: !If [D, a, b], Q: !If [E, a,"
          + " b]}}}",
      "Outputs: {O: {Value: !Ref A, Condition: X}, P: 1}\nResources: {A: {Type: A::B}}",
      "Globals: {Function: [x]}\nTransform: AWS::Serverless-2016-10-31\n"
          + "Resources: {A: {Type: AWS::Serverless::Function, Properties: !Ref x}}",
      "Resources: {A: {Type: AWS::CloudFormation::Stack, Properties: {TemplateURL:"
          + " template.yaml}}}",
      "Resources: {A: {Type: AWS::CloudFormation::Stack, Properties: {TemplateURL:"
          + " ../../../etc/passwd}}}",
      "Rules: [x]\nResources: {A: {Type: A::B, Properties: {R: !Ref AWS::Region}}}",
      "Rules: {A: x, B: {Assertions: x}, C: {Assertions: [x, {Assert: !Contains x}, {Assert: !Or"
          + " []}, {Assert: !Equals [!Ref X]}]}}\n"
          + "Parameters: {X: {Type: String}}\n"
          + "Resources: {A: {Type: A::B, Properties: {X: !Ref X}}}",
      "Transform: {Name: AWS::Include, Parameters: {Location: template.yaml}}\n"
          + "Resources: {A: {Type: A::B, Properties: {Fn::Transform: {Name: AWS::Include,"
          + " Parameters: {Location: template.yaml}}}}}",
      "Transform: [AWS::Include, {Name: AWS::Include, Parameters: x}]\n"
          + "Resources: {Fn::Transform: {Name: AWS::Include, Parameters: {Location: ../..}}}",
      "Resources: {A: {Type: AWS::CloudFormation::StackSet, Properties: {Parameters: [x, {}],"
          + " StackInstancesGroup: [x, {Regions: x, ParameterOverrides: [x]}], TemplateBody:"
          + " 'Resources: {A: {Type: A::B}}'}}}",
      """
      Resources:
        A:
          Type: AWS::CloudFormation::StackSet
          Properties:
            TemplateBody: |\
      """,
      "Resources: {A: {Type: AWS::CloudFormation::StackSet, Properties: {TemplateBody: [],"
          + " TemplateURL: x, StackInstancesGroup: {}}}, ::MODULE: {Type: ::MODULE}}",
      "Outputs: {O: {Value: !ImportValue o, Export: {Name: o}}, P: {Value: x, Export: [x]}}\n"
          + "Resources: {A: {Type: A::B, Properties: {O: !ImportValue o}}}",
    };
    for (String template : odd) {
      Reading reading =
          Templates.read(folder, Map.of("template.yaml", template), CloudFormationInputs.NONE);
      assertFalse(template.contains("A::B") && reading.graphs().isEmpty(), template);
    }
  }
}
