package dev.sekisho.terraform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sekisho.Growth;
import dev.sekisho.graph.Reading;
import dev.sekisho.graph.Resource;
import dev.sekisho.source.Diagnostic;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Four times the configuration takes about four times the time, not sixteen. */
@SuppressWarnings("StringConcatToTextBlock")
class LinearityTest {
  @TempDir Path folder;
  private int runs;

  private void check(int size, BiConsumer<Configuration, Integer> writer) {
    Growth.check(size, each -> read(each, writer));
  }

  private double read(int size, BiConsumer<Configuration, Integer> writer) {
    Configuration configuration = new Configuration(folder.resolve("run" + runs++));
    writer.accept(configuration, size);
    List<Diagnostic> diagnostics = new ArrayList<>();
    double millis =
        Growth.millis(
            () -> diagnostics.addAll(configuration.read(TerraformInputs.NONE).diagnostics()));
    assertEquals(List.of(), diagnostics.stream().map(Diagnostic::code).toList());
    return millis;
  }

  @Test
  void resources() {
    check(
        4_000,
        (configuration, size) -> {
          StringBuilder text = new StringBuilder("variable \"e\" {}\n");
          for (int i = 0; i < size; i++) {
            text.append("resource \"aws_thing\" \"r" + i + "\" {\n  name = \"n-${var.e}\"\n");
            text.append("  other = aws_thing.r" + i / 2 + ".name\n}\n");
          }
          configuration.file("main.tf", text.toString());
        });
  }

  @Test
  void chainsOfLocals() {
    check(
        4_000,
        (configuration, size) -> {
          StringBuilder text = new StringBuilder("locals {\n  l0 = { a = [\"x\"] }\n");
          for (int i = 1; i < size; i++) {
            text.append("  l" + i + " = merge(local.l" + (i - 1) + ", { a = [\"y\"] })\n");
          }
          text.append("}\nresource \"aws_thing\" \"t\" { a = local.l" + (size - 1) + ".a[0] }\n");
          configuration.file("main.tf", text.toString());
        });
  }

  @Test
  void chainsOfChoices() {
    check(
        2_000,
        (configuration, size) -> {
          StringBuilder text = new StringBuilder("locals {\n  l0 = \"x\"\n");
          for (int i = 1; i < size; i++) {
            text.append(
                "  l" + i + " = var.v" + i + " ? local.l" + (i - 1) + " : \"y" + i + "\"\n");
          }
          text.append("}\n");
          for (int i = 1; i < size; i++) {
            text.append("variable \"v" + i + "\" {}\n");
          }
          text.append("resource \"aws_thing\" \"t\" { a = local.l" + (size - 1) + " }\n");
          configuration.file("main.tf", text.toString());
        });
  }

  @Test
  void callsSideBySide() {
    check(
        400,
        (configuration, size) -> {
          StringBuilder text = new StringBuilder("locals { shared = { a = 1, b = 2 } }\n");
          for (int i = 0; i < size; i++) {
            text.append("module \"m" + i + "\" {\n  source = \"./m\"\n  in = local.shared\n}\n");
          }
          configuration.file("main.tf", text.toString());
          configuration.file(
              "m/main.tf",
              """
              variable "in" {}
              resource "aws_thing" "t" {
                count = 5
                a = var.in.a
              }
              output "o" { value = aws_thing.t[*].id }
              """);
        });
  }

  @Test
  void callsWithinCalls() {
    check(
        60,
        (configuration, size) -> {
          for (int i = 0; i < size; i++) {
            String source = i == size - 1 ? "" : "module \"next\" {\n  source = \"../m" + (i + 1);
            String handed =
                source.isEmpty() ? "" : "\"\n  in = merge(var.in, { k = \"" + i + "\" })\n}\n";
            configuration.file(
                "m" + i + "/main.tf",
                "variable \"in\" {\n  default = {}\n}\nprovider \"aws\" {}\n"
                    + source
                    + handed
                    + "resource \"aws_thing\" \"t\" { a = var.in }\n");
          }
        });
  }

  @Test
  void suppressionsInARow() {
    check(
        5_000,
        (configuration, size) ->
            configuration.file(
                "main.tf",
                "# sekisho:ignore data-abroad -- reason\n".repeat(size)
                    + "resource \"aws_thing\" \"t\" {}\n"));
  }

  @Test
  void suppressionsOfResourcesAndAttributes() {
    check(
        5_000,
        (configuration, size) -> {
          StringBuilder text = new StringBuilder();
          for (int i = 0; i < size; i++) {
            text.append("# sekisho:ignore data-abroad -- reason\n");
            text.append("resource \"aws_thing\" \"r" + i + "\" {\n");
            text.append("  a = 1 # sekisho:ignore key-abroad -- reason\n}\n");
          }
          configuration.file("main.tf", text.toString());
        });
  }

  @Test
  void instances() {
    check(
        2_500,
        (configuration, size) ->
            configuration.file(
                "main.tf",
                "resource \"aws_thing\" \"a\" {\n  count = "
                    + size
                    + "\n"
                    + "  name = \"n${count.index}\"\n"
                    + "}\n"
                    + "resource \"aws_thing\" \"b\" {\n"
                    + "  for_each = { for i, a in aws_thing.a : \"k${i}\" => a }\n"
                    + "  other = each.value.name\n"
                    + "}\n"));
  }

  @Test
  void planOfInstancesLinkedByTheirKey() {
    check(1_500, (configuration, size) -> plan(configuration, size, "\"a.a\", \"each.key\""));
  }

  @Test
  void planOfInstancesThatSpeakOfAll() {
    check(500, (configuration, size) -> plan(configuration, size, "\"a.a\""));
  }

  @Test
  void planOfInstancesBesideTheirSource() {
    check(
        2_000,
        (configuration, size) -> {
          plan(configuration, size, "\"a.a\", \"count.index\"");
          configuration.file(
              "main.tf",
              ("resource \"a\" \"a\" {\n  count = var.unknown\n}\n"
                  + "resource \"a\" \"b\" {\n  count = var.unknown\n"
                  + "  to = a.a[*].id\n}\nvariable \"unknown\" {}\n"));
        });
  }

  @Test
  void planWithoutItsConfiguration() {
    check(
        10_000,
        (configuration, size) -> {
          StringBuilder text = new StringBuilder("{\"format_version\":\"1.2\",");
          text.append("\"terraform_version\":\"1\",\"resource_changes\":[");
          for (int i = 0; i < size; i++) {
            text.append(i == 0 ? "" : ",").append(change("a.r" + i, ""));
          }
          configuration.file("plan.json", text + "]}");
        });
  }

  /** As many instances of one resource as of another that speaks of it. */
  private static void plan(Configuration configuration, int size, String references) {
    StringBuilder text = new StringBuilder("{\"format_version\":\"1.2\",");
    text.append("\"terraform_version\":\"1\",\"resource_changes\":[");
    for (int i = 0; i < size; i++) {
      text.append(i == 0 ? "" : ",").append(change("a.a[" + i + "]", ""));
      text.append(",").append(change("a.b[" + i + "]", "\"to\":true"));
    }
    text.append("],\"configuration\":{\"root_module\":{\"resources\":[");
    text.append("{\"address\":\"a.a\",\"expressions\":{}},{\"address\":\"a.b\",");
    text.append("\"expressions\":{\"to\":{\"references\":[" + references + "]}}}]}}}");
    configuration.file("plan.json", text.toString());
  }

  private static String change(String address, String unknown) {
    return "{\"mode\":\"managed\",\"type\":\"a\",\"provider_name\":\"r/h/a\",\"address\":\""
        + address
        + "\",\"change\":{\"actions\":[\"create\"],\"after\":{},\"after_unknown\":{"
        + unknown
        + "}}}";
  }

  @Test
  void valuesThatDoubleAreCutOff() {
    StringBuilder text = new StringBuilder("locals {\n  l0 = [\"x\"]\n  s0 = \"xx\"\n");
    for (int i = 1; i < 60; i++) {
      text.append("  l" + i + " = [local.l" + (i - 1) + ", local.l" + (i - 1) + "]\n");
      text.append("  s" + i + " = \"${local.s" + (i - 1) + "}${local.s" + (i - 1) + "}\"\n");
    }
    text.append("}\nresource \"aws_thing\" \"t\" {\n  l = local.l59\n  s = local.s59\n}\n");
    Configuration configuration = new Configuration(folder.resolve("cut"));
    configuration.file("main.tf", text.toString());
    assertEquals(1, built(configuration));
  }

  @Test
  void modulesThatDoubleAreCutOff() {
    Configuration configuration = new Configuration(folder.resolve("tree"));
    for (int i = 0; i < 40; i++) {
      String source = "  source = \"../m" + (i + 1) + "\"\n}\n";
      configuration.file(
          "m" + i + "/main.tf", "module \"a\" {\n" + source + "module \"b\" {\n" + source);
    }
    configuration.file("m40/main.tf", "resource \"aws_thing\" \"t\" {}\n");
    Reading reading = configuration.read(TerraformInputs.NONE);
    assertEquals(
        List.of("terraform-limit"), reading.diagnostics().stream().map(Diagnostic::code).toList());
  }

  @Test
  void loopsWithoutEndAreCutOff() {
    Configuration configuration = new Configuration(folder.resolve("loops"));
    configuration.file(
        "main.tf",
        "resource \"aws_thing\" \"t\" {\n"
            + "  n = length([for a in range(1000) : [for b in range(1000) : [for c in range(1000) :"
            + " c]]])\n"
            + "}\n");
    assertEquals(1, built(configuration));
  }

  private static int built(Configuration configuration) {
    int built = 0;
    for (Resource each : configuration.graph().resources()) {
      built += each.mode() == Resource.Mode.MANAGED ? 1 : 0;
    }
    return built;
  }
}
