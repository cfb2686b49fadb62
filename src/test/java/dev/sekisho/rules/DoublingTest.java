package dev.sekisho.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sekisho.Growth;
import dev.sekisho.facts.Graphs;
import dev.sekisho.facts.SystemGraphs;
import dev.sekisho.finding.Verdict;
import dev.sekisho.rulesets.Rulesets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

/**
 * Four times the resources take about four times the time, whatever is not known about who speaks
 * of whom.
 */
class DoublingTest {
  private static final int SIZE = 5_000;

  @Test
  void companionsOfUnknownReceivers() {
    grows(
        n -> {
          Graphs graphs = new Graphs(12 * n);
          for (int i = 0; i < n; i++) {
            graphs.add("aws_s3_bucket", "b" + i, "acl", graphs.text("public-read"));
            graphs.add(
                "aws_s3_bucket_public_access_block",
                "p" + i,
                "bucket",
                graphs.unknown(),
                "ignore_public_acls",
                graphs.bool(true));
          }
          return graphs.system();
        },
        Verdict.UNDETERMINED);
  }

  @Test
  void companionsOfUnknownNames() {
    grows(
        n -> {
          Graphs graphs = new Graphs(14 * n);
          for (int i = 0; i < n; i++) {
            graphs.add(
                "aws_s3_bucket",
                "b" + i,
                "bucket",
                graphs.unknown(),
                "acl",
                graphs.text("public-read"));
            graphs.add(
                "aws_s3_bucket_public_access_block",
                "p" + i,
                "bucket",
                graphs.text("bucket-" + i),
                "ignore_public_acls",
                graphs.bool(true));
          }
          return graphs.system();
        },
        Verdict.UNDETERMINED);
  }

  @Test
  void companionsByReference() {
    grows(
        n -> {
          Graphs graphs = new Graphs(14 * n);
          for (int i = 0; i < n; i++) {
            graphs.add("aws_s3_bucket", "b" + i, "acl", graphs.text("public-read"));
            graphs.add(
                "aws_s3_bucket_public_access_block",
                "p" + i,
                "bucket",
                graphs.reference("aws_s3_bucket.b" + i, "id"),
                "ignore_public_acls",
                graphs.bool(true));
          }
          return graphs.system();
        },
        Verdict.CONFORMING);
  }

  @Test
  void companionsOfPartlyKnownNames() {
    grows(
        n -> {
          Graphs graphs = new Graphs(16 * n);
          for (int i = 0; i < n; i++) {
            graphs.add(
                "aws_s3_bucket",
                "b" + i,
                "bucket",
                graphs.unknown(),
                "acl",
                graphs.text("public-read"));
            graphs.add(
                "aws_s3_bucket_public_access_block",
                "p" + i,
                "bucket",
                graphs.partial("bucket-" + i + "-"),
                "ignore_public_acls",
                graphs.bool(true));
          }
          return graphs.system();
        },
        Verdict.UNDETERMINED);
  }

  @Test
  void manyCompanionsOfOne() {
    grows(
        n -> {
          Graphs graphs = new Graphs(10 * n + 10);
          graphs.add("aws_s3_bucket", "b", "bucket", graphs.text("bucket"));
          for (int i = 0; i < n; i++) {
            graphs.add(
                "aws_s3_bucket_policy",
                "p" + i,
                "bucket",
                graphs.reference("aws_s3_bucket.b", "id"),
                "policy",
                graphs.text("{\"Statement\": []}"));
          }
          return graphs.system();
        },
        Verdict.CONFORMING,
        1);
  }

  @Test
  void companionsWhoSayNothing() {
    grows(
        n -> {
          Graphs graphs = new Graphs(10 * n);
          for (int i = 0; i < n; i++) {
            graphs.add("aws_instance", "dev_" + i, "ami", graphs.text("ami-1"));
            graphs.add("aws_cloudwatch_event_rule", "r" + i, "name", graphs.text("report-" + i));
          }
          return graphs.system();
        },
        "idle-not-stopped",
        Verdict.ADVICE,
        0);
  }

  private static void grows(IntFunction<SystemGraphs> make, Verdict expected) {
    grows(make, expected, 0);
  }

  private static void grows(IntFunction<SystemGraphs> make, Verdict expected, int count) {
    grows(make, "public-storage", expected, count);
  }

  /**
   * @param count subjects in a system of any size; 0 for one for each step of the size
   */
  private static void grows(
      IntFunction<SystemGraphs> make, String rule, Verdict expected, int count) {
    Map<Integer, SystemGraphs> systems = new HashMap<>();
    Growth.check(
        SIZE,
        size -> {
          SystemGraphs system = systems.computeIfAbsent(size, make::apply);
          return Growth.millis(() -> judge(system, rule, expected, count == 0 ? size : count));
        });
  }

  private static void judge(SystemGraphs system, String rule, Verdict expected, int count) {
    Settings settings = Settings.asOf(LocalDate.of(2026, 11, 24)).withOnly(rule);
    Judgement judgement = RuleEngine.judge(List.of(system), Rulesets.builtIn(), settings);
    assertEquals(
        count, judgement.counts().getOrDefault(expected, 0), judgement.counts().toString());
  }
}
