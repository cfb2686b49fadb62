package dev.sekisho.terraform;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sekisho.policy.PolicyDocument;
import dev.sekisho.policy.PolicyQuestion;
import dev.sekisho.value.Truth;
import dev.sekisho.value.Value;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Policies with unknown members, rendered with holes by the evaluator and read around them. */
class PolicyTextTest {
  private static final PolicyQuestion EVERYONE =
      new PolicyQuestion(PolicyQuestion.Who.EVERYONE, List.of(), null, null, null);

  @TempDir Path folder;

  private Truth everyone(String statements) {
    Configuration configuration = new Configuration(folder);
    configuration.file(
        "main.tf",
        "variable \"u\" {}\nresource \"aws_thing\" \"t\" {\n  p = jsonencode({ Statement = "
            + statements
            + " })\n}\n");
    Value policy =
        requireNonNull(
            Configuration.resource(configuration.graph(), "aws_thing.t").values().get("p"));
    assertEquals(Value.Partial.class, policy.getClass());
    return PolicyDocument.of(policy).allows(EVERYONE).truth();
  }

  private static final String OPEN =
      "[{ Effect = \"Allow\", Principal = \"*\", Action = \"s3:*\", Resource = \"*\" }]";
  private static final String CLOSED =
      "[{ Effect = \"Allow\", Principal = { AWS = \"arn:aws:iam::1:root\" }, Action = \"s3:*\","
          + " Resource = \"*\" }]";

  @Test
  void membersInFront() {
    assertEquals(Truth.UNKNOWN, everyone("concat(var.u, " + CLOSED + ")"));
  }

  @Test
  void membersBetween() {
    assertEquals(Truth.UNKNOWN, everyone("concat(" + CLOSED + ", var.u, " + CLOSED + ")"));
  }

  @Test
  void actionsThatAreOpen() {
    String actions = "concat([\"s3:Get*\"], var.u, [\"s3:Put*\"])";
    assertEquals(Truth.FALSE, everyone(CLOSED.replace("\"s3:*\"", actions)));
    assertEquals(Truth.TRUE, everyone(OPEN.replace("\"s3:*\"", actions)));
  }

  @Test
  void aWholeListThatIsUnknown() {
    assertEquals(Truth.UNKNOWN, everyone("var.u"));
  }
}
