package dev.sekisho.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sekisho.Growth;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people see of a plan, which is one line of JSON. */
class PlanReportsTest {
  private static final Path PLAN =
      Path.of("test-fixtures", "plans-recorded", "verdicts-plain-database", "plan.json");
  private static final String DECIDED = "aws_db_instance.d.publicly_accessible";

  @TempDir Path tree;

  private String scan(String format) throws IOException {
    Path plan = tree.resolve("plan.json");
    Files.copy(PLAN, plan, StandardCopyOption.REPLACE_EXISTING);
    CommandLines.Outcome outcome =
        CommandLines.run("scan", "--lang", "en", "--format", format, plan.toString());
    assertEquals(ExitCode.FINDINGS, outcome.code(), outcome.err());
    assertFalse(outcome.out().contains("not-for-printing"), format);
    return outcome.out();
  }

  @Test
  void theConsoleShowsTheAttributeAndItsValue() throws IOException {
    String out = scan("console");
    assertTrue(out.contains("   | " + DECIDED + "\n"), out);
    assertTrue(out.contains("^ is true\n"), out);
    assertTrue(out.lines().allMatch(line -> line.length() < 200), "no line of the plan");
  }

  @Test
  void alertsAndAnnotationsNameTheAttributeAndItsValue() throws IOException {
    assertTrue(scan("sarif").contains(DECIDED + ": is true."));
    assertTrue(scan("github").contains("%0A" + DECIDED + ": is true%0A"));
    assertTrue(scan("json").contains("\"address\" : \"aws_db_instance.d\""));
  }

  @Test
  void whySpeaksOfTheAttributeAndOfTerraform() throws IOException {
    scan("console");
    String plan = tree.resolve("plan.json").toString();
    String asked = "public-database@aws_db_instance.d";
    String page = CommandLines.run("why", "--lang", "en", asked, plan).out();
    assertTrue(page.contains("1. attribute publicly_accessible"), page);
    assertTrue(page.contains("| " + DECIDED + "\n"), page);
    String json = CommandLines.run("why", "--lang", "en", "--format", "json", asked, plan).out();
    assertTrue(json.contains("\"excerpt\" : \"" + DECIDED + ": is true\""), json);
  }

  @Test
  void ofADocumentOnlyTheStartIsShown() throws IOException {
    String statement =
        """
        {"Statement": [{"Effect": "Allow", "Action": "*", "Resource": "*", "Sid": "%s"}]}\
        """
            .formatted("x".repeat(200));
    String policy = statement.replace("\"", "\\\"");
    Path file = tree.resolve("plan.json");
    Files.writeString(
        file,
        "{\"format_version\":\"1.2\",\"terraform_version\":\"1\",\"resource_changes\":[{\"address\":"
            + "\"aws_iam_policy.p\",\"mode\":\"managed\",\"type\":\"aws_iam_policy\","
            + "\"provider_name\":\"r/hashicorp/aws\",\"change\":{\"actions\":[\"create\"],"
            + "\"after\":{\"policy\":\""
            + policy
            + "\"},\"after_unknown\":{}}}]}");
    String out = CommandLines.run("scan", "--lang", "en", file.toString()).out();
    assertTrue(out.contains("aws_iam_policy.p.policy\n"), out);
    assertTrue(out.contains("…\n"), out);
    assertFalse(out.contains("x".repeat(100)), out);
  }

  @Test
  void theTimeGrowsWithThePlanAndNotWithItsSecrets() {
    Growth.check(
        400,
        size -> {
          String plan = plan(size);
          return Growth.millis(() -> CommandLines.run("scan", "--format", "console", plan));
        });
  }

  private String plan(int size) {
    StringBuilder text = new StringBuilder("{\"format_version\":\"1.2\",");
    text.append("\"terraform_version\":\"1\",\"resource_changes\":[");
    for (int i = 0; i < size; i++) {
      text.append(i == 0 ? "" : ",")
          .append("{\"address\":\"aws_db_instance.d" + i + "\",\"mode\":\"managed\",")
          .append("\"type\":\"aws_db_instance\",\"provider_name\":\"r/hashicorp/aws\",")
          .append("\"change\":{\"actions\":[\"create\"],\"after\":{\"password\":\"secret" + i)
          .append("\",\"publicly_accessible\":true,\"tags\":{\"x\":\"" + "y".repeat(500))
          .append("\"}},\"after_unknown\":{},\"after_sensitive\":{\"password\":true}}}");
    }
    Path file = tree.resolve("plan" + size + ".json");
    try {
      Files.write(file, (text + "]}").getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file.toString();
  }

  @Test
  void aFileThatIsNoInputIsToldThatPlansAre() throws IOException {
    Path file = tree.resolve("other.json");
    Files.writeString(file, "{\"a\": 1}");
    CommandLines.Outcome outcome = CommandLines.run("scan", "--lang", "en", file.toString());
    String all = outcome.out() + outcome.err();
    assertTrue(all.contains("nor as a plan (what terraform show -json"), all);
  }

  @Test
  void configurationInUtf16IsReadAndSaidToBeSavedAnew() throws IOException {
    String text = "\uFEFFresource \"aws_db_instance\" \"d\" {\n  publicly_accessible = true\n}\n";
    Files.write(tree.resolve("main.tf"), text.getBytes(StandardCharsets.UTF_16LE));
    CommandLines.Outcome outcome = CommandLines.run("scan", "--lang", "en", tree.toString());
    String all = outcome.out() + outcome.err();
    assertTrue(all.contains("public-database"), all);
    assertTrue(all.contains("UTF-16LE"), all);
  }
}
