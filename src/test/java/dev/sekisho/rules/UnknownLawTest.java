package dev.sekisho.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sekisho.facts.Graphs;
import dev.sekisho.facts.SystemGraphs;
import dev.sekisho.finding.Finding;
import dev.sekisho.finding.Verdict;
import dev.sekisho.knowledge.Const;
import dev.sekisho.knowledge.Entry;
import dev.sekisho.knowledge.FactSpec;
import dev.sekisho.knowledge.Knowledge;
import dev.sekisho.knowledge.Path;
import dev.sekisho.rulesets.Rulesets;
import dev.sekisho.value.Value;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Learning more never turns a yes into a no: where an unknown value is replaced by a concrete one,
 * what was violated stays violated and what was fine stays fine. Resources and companions are made
 * up from the vocabulary itself, with a fixed seed.
 */
class UnknownLawTest {
  private static final long SEED = 20261124;
  private static final int RESOURCES = 2_500;
  private static final int LESSONS = 4;
  private static final Ruleset RULESET = Rulesets.builtIn();
  private static final Knowledge KNOWLEDGE = RULESET.knowledge();
  private static final Settings SETTINGS = Settings.asOf(LocalDate.of(2026, 11, 24));
  private static final String[] WORDS = {
    "true",
    "false",
    "aws:kms",
    "alias/aws/s3",
    "HTTP",
    "HTTPS",
    "ap-northeast-1a",
    "us-east-1",
    "public-read",
    "0.0.0.0/0",
    "10.0.0.0/8",
    "mysql",
    "8.0",
    "bastion",
    "TLS_1_0",
    "-1",
    "tcp"
  };

  /** A value to be, by which a graph is built again and again with more and more of it known. */
  private sealed interface Plan {
    record Open(int number) implements Plan {}

    record Known(String text) implements Plan {}

    record Absent() implements Plan {}

    record ToSubject() implements Plan {}
  }

  private static final class Draft {
    final Entry subject;
    final Map<String, Plan> own = new TreeMap<>();
    final List<Entry> speakers = new ArrayList<>();
    final List<Map<String, Plan>> said = new ArrayList<>();
    int open;

    Draft(Entry subject) {
      this.subject = subject;
    }
  }

  @Test
  void learningMoreNeverTurnsAYesIntoANo() {
    Random random = new Random(SEED);
    List<Entry> subjects = new ArrayList<>();
    List<Entry> speakers = new ArrayList<>();
    for (int i = 0; i < KNOWLEDGE.entryCount(); i++) {
      Entry entry = KNOWLEDGE.entry(i);
      boolean terraform = entry.type().startsWith("aws_") && entry.parts() == null;
      if (terraform && entry.kinds().length > 0 && entry.rules().length > 0) {
        subjects.add(entry);
      }
      if (terraform && entry.kinds().length == 0 && !entry.contributions().isEmpty()) {
        speakers.add(entry);
      }
    }
    int settled = 0;
    for (int i = 0; i < RESOURCES; i++) {
      Draft draft = draft(subjects.get(random.nextInt(subjects.size())), speakers, random);
      Map<String, Verdict> before = verdicts(draft, Map.of());
      for (int j = 0; j < LESSONS && draft.open > 0; j++) {
        Map<Integer, Plan> learned = lesson(draft, random);
        Map<String, Verdict> after = verdicts(draft, learned);
        settled += compare(draft, i, before, after);
      }
    }
    assertTrue(settled > 500, "the property saw too few answers: " + settled);
  }

  private static int compare(
      Draft draft, int number, Map<String, Verdict> before, Map<String, Verdict> after) {
    int settled = 0;
    for (int rule : draft.subject.rules()) {
      String id = RULESET.rule(rule).id();
      Verdict first = before.getOrDefault(id, Verdict.CONFORMING);
      Verdict then = after.getOrDefault(id, Verdict.CONFORMING);
      if (first != Verdict.UNDETERMINED) {
        assertEquals(
            first,
            then,
            "seed " + SEED + ", resource " + number + " " + draft.subject.type() + ", rule " + id);
        settled++;
      }
    }
    return settled;
  }

  private static Map<Integer, Plan> lesson(Draft draft, Random random) {
    Map<Integer, Plan> learned = new TreeMap<>();
    for (int i = 0; i < draft.open; i++) {
      if (random.nextBoolean()) {
        learned.put(i, concrete(random));
      }
    }
    return learned;
  }

  private static Plan concrete(Random random) {
    int kind = random.nextInt(10);
    if (kind == 0) {
      return new Plan.Absent();
    }
    return kind == 1 ? new Plan.ToSubject() : new Plan.Known(WORDS[random.nextInt(WORDS.length)]);
  }

  private static Draft draft(Entry subject, List<Entry> speakers, Random random) {
    Draft draft = new Draft(subject);
    fill(draft, draft.own, subject, random);
    for (Entry speaker : speakers) {
      if (random.nextInt(3) == 0 && speaksTo(speaker, subject)) {
        Map<String, Plan> said = new TreeMap<>();
        fill(draft, said, speaker, random);
        for (Entry.Contribution to : speaker.contributions()) {
          for (Path by : to.by()) {
            said.put(by.text(), random.nextBoolean() ? open(draft) : new Plan.ToSubject());
          }
        }
        draft.speakers.add(speaker);
        draft.said.add(said);
      }
    }
    return draft;
  }

  private static boolean speaksTo(Entry speaker, Entry subject) {
    for (Entry.Contribution to : speaker.contributions()) {
      if (to.kind() < 0 || subject.is(to.kind())) {
        return true;
      }
    }
    return false;
  }

  private static Plan open(Draft draft) {
    return new Plan.Open(draft.open++);
  }

  private static void fill(Draft draft, Map<String, Plan> into, Entry entry, Random random) {
    for (Entry.Fill fill : entry.facts()) {
      if (KNOWLEDGE.fact(fill.fact()).name().equals("place.zones")) {
        // a zone lies in the region, so one that is not known is taken to be where the region is
        continue;
      }
      List<Path> paths = new ArrayList<>();
      List<String> words = new ArrayList<>(List.of(WORDS));
      collect(fill.spec(), paths, words);
      for (Path path : paths) {
        if (path.meta() || path.json() != null) {
          continue;
        }
        int kind = random.nextInt(4);
        if (kind == 0) {
          into.put(path.text(), open(draft));
        } else if (kind < 3) {
          into.put(path.text(), new Plan.Known(words.get(random.nextInt(words.size()))));
        }
      }
    }
  }

  private static void collect(@Nullable FactSpec spec, List<Path> paths, List<String> words) {
    if (spec instanceof FactSpec.Written written) {
      paths.addAll(written.paths());
      if (written.map() != null) {
        for (Map.Entry<String, Const> word : written.map().entrySet()) {
          words.add(word.getKey());
        }
      }
    } else if (spec instanceof FactSpec.Tested tested) {
      paths.addAll(tested.paths());
    } else if (spec instanceof FactSpec.Cases cases) {
      for (FactSpec.Case each : cases.cases()) {
        collect(each.spec(), paths, words);
      }
    } else if (spec instanceof FactSpec.Product product) {
      collect(product.name(), paths, words);
      collect(product.version(), paths, words);
    }
  }

  private static Map<String, Verdict> verdicts(Draft draft, Map<Integer, Plan> learned) {
    Graphs graphs = new Graphs(400);
    String address = draft.subject.type() + ".subject";
    add(graphs, draft.subject, "subject", draft.own, learned, address);
    for (int i = 0; i < draft.speakers.size(); i++) {
      add(graphs, draft.speakers.get(i), "speaker" + i, draft.said.get(i), learned, address);
    }
    SystemGraphs system = graphs.system();
    Map<String, Verdict> verdicts = new TreeMap<>();
    Judgement judgement = RuleEngine.judge(List.of(system), RULESET, SETTINGS);
    assertEquals(List.of(), judgement.diagnostics());
    for (Finding finding : judgement.findings()) {
      if (address.equals(finding.address())) {
        verdicts.put(finding.rule().id(), finding.verdict());
      }
    }
    return verdicts;
  }

  private static void add(
      Graphs graphs,
      Entry entry,
      String name,
      Map<String, Plan> plans,
      Map<Integer, Plan> learned,
      String subject) {
    Map<String, Object> tree = new LinkedHashMap<>();
    for (Map.Entry<String, Plan> plan : plans.entrySet()) {
      put(tree, plan.getKey(), value(graphs, plan.getValue(), learned, subject));
    }
    List<Object> arguments = new ArrayList<>();
    for (Map.Entry<String, Object> argument : tree.entrySet()) {
      arguments.add(argument.getKey());
      arguments.add(built(graphs, argument.getValue()));
    }
    graphs.add(entry.type(), name, arguments.toArray());
  }

  private static @Nullable Value value(
      Graphs graphs, Plan plan, Map<Integer, Plan> learned, String subject) {
    return switch (plan) {
      case Plan.Open open ->
          learned.containsKey(open.number())
              ? value(graphs, learned.get(open.number()), Map.of(), subject)
              : graphs.unknown();
      case Plan.Known known -> graphs.text(known.text());
      case Plan.ToSubject to -> graphs.reference(subject, "id");
      case Plan.Absent absent -> null;
    };
  }

  /**
   * Puts a value, or none, at the end of a path; the blocks around it are there in any case. A name
   * that is a value already stays one.
   */
  @SuppressWarnings("unchecked")
  private static void put(Map<String, Object> tree, String path, @Nullable Value value) {
    Map<String, Object> at = tree;
    String[] names = path.replaceAll("\\[[^\\]]*\\]", "").split("\\.", -1);
    for (int i = 0; i + 1 < names.length; i++) {
      Object next = at.computeIfAbsent(names[i], k -> new LinkedHashMap<String, Object>());
      if (!(next instanceof Map)) {
        return;
      }
      at = (Map<String, Object>) next;
    }
    if (value != null) {
      at.putIfAbsent(names[names.length - 1], value);
    }
  }

  @SuppressWarnings("unchecked")
  private static Value built(Graphs graphs, Object tree) {
    if (tree instanceof Value value) {
      return value;
    }
    List<Object> entries = new ArrayList<>();
    for (Map.Entry<String, Object> entry : ((Map<String, Object>) tree).entrySet()) {
      entries.add(entry.getKey());
      entries.add(built(graphs, entry.getValue()));
    }
    return graphs.list(graphs.map(entries.toArray()));
  }
}
