package dev.sekisho.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sekisho.facts.Graphs;
import dev.sekisho.facts.SystemGraphs;
import dev.sekisho.finding.Verdict;
import dev.sekisho.rulesets.Rulesets;
import java.time.LocalDate;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

/**
 * Twice the resources take about twice the time, whatever is not known about who speaks of whom.
 */
class DoublingTest {
  private static final int SIZE = 10_000;
  private static final double MOST = 3.2;
  private static final int ROUNDS = 5;

  @Test
  void companionsOfUnknownReceivers() {
    doubles(
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
    doubles(
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
    doubles(
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
    doubles(
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
    doubles(
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

  private static void doubles(IntFunction<SystemGraphs> make, Verdict expected) {
    doubles(make, expected, SIZE);
  }

  /**
   * @param count subjects in a system of the simple size; one, or one for each step of the size
   */
  private static void doubles(IntFunction<SystemGraphs> make, Verdict expected, int count) {
    SystemGraphs small = make.apply(SIZE);
    SystemGraphs large = make.apply(2 * SIZE);
    int more = count == SIZE ? 2 * SIZE : count;
    time(small, expected, count);
    double best = Double.MAX_VALUE;
    for (int i = 0; i < ROUNDS && best > MOST; i++) {
      double first = time(small, expected, count);
      best = Math.min(best, time(large, expected, more) / first);
    }
    assertTrue(best <= MOST, "twice the size took " + best + " times as long");
  }

  private static double time(SystemGraphs system, Verdict expected, int count) {
    Settings settings = Settings.asOf(LocalDate.of(2026, 11, 24)).withOnly("public-storage");
    Ruleset ruleset = Rulesets.builtIn();
    long start = System.nanoTime();
    Judgement judgement = RuleEngine.judge(java.util.List.of(system), ruleset, settings);
    long time = System.nanoTime() - start;
    assertEquals(
        count, judgement.counts().getOrDefault(expected, 0), judgement.counts().toString());
    return time;
  }
}
