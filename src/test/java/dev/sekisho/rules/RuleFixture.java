package dev.sekisho.rules;

import dev.sekisho.cloudformation.CloudFormationFrontEnd;
import dev.sekisho.cloudformation.CloudFormationInputs;
import dev.sekisho.facts.SystemGraphs;
import dev.sekisho.facts.SystemProfile;
import dev.sekisho.finding.ChecklistItem;
import dev.sekisho.finding.Finding;
import dev.sekisho.finding.Mode;
import dev.sekisho.graph.ResourceGraph;
import dev.sekisho.knowledge.Knowledge;
import dev.sekisho.profile.Profile;
import dev.sekisho.profile.ProfileReader;
import dev.sekisho.source.Diagnostic;
import dev.sekisho.source.SourceFile;
import dev.sekisho.source.SourceScan;
import dev.sekisho.source.SourceTree;
import dev.sekisho.terraform.TerraformFrontEnd;
import dev.sekisho.terraform.TerraformInputs;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One folder of a rule's fixtures: what its comments expect, and what the rule says. Expectations
 * are comments on the line where a finding starts ({@code # expect: violation rule}), or on the
 * line before ({@code # expect-next:}), with the severity where it matters ({@code violation[low]
 * rule}); templates in JSON have them in {@code expect.txt}. What a rule for people tells is in
 * {@code # checklist:}, in English and without the title.
 */
final class RuleFixture {
  private static final LocalDate AS_OF = LocalDate.of(2026, 11, 24);
  private static final String HERE = "expect:";
  private static final String NEXT = "expect-next:";
  private static final String TOLD = "# checklist:";

  private final String rule;
  private final Path folder;

  RuleFixture(String rule, Path folder) {
    this.rule = rule;
    this.folder = folder;
  }

  /** Lines such as {@code main.tf:3 violation rule}. */
  Set<String> expected() {
    Set<String> expected = new TreeSet<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        if (file.endsWith("expect.txt")) {
          for (String line : Files.readAllLines(file)) {
            if (!line.isBlank() && !line.startsWith("#")) {
              expected.add(line.strip());
            }
          }
        } else {
          comments(file, expected);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return expected;
  }

  private void comments(Path file, Set<String> expected) throws IOException {
    List<String> lines = Files.readAllLines(file);
    String name = folder.relativize(file).toString().replace('\\', '/');
    for (int i = 0; i < lines.size(); i++) {
      int told = lines.get(i).indexOf(TOLD);
      if (told >= 0) {
        expected.add("checklist: " + lines.get(i).substring(told + TOLD.length()).strip());
      }
      for (String mark : new String[] {HERE, NEXT}) {
        int at = lines.get(i).indexOf("# " + mark);
        if (at >= 0) {
          String rest = lines.get(i).substring(at + 2 + mark.length());
          for (String each : rest.split(";", -1)) {
            expected.add(name + ":" + (i + (mark.equals(HERE) ? 1 : 2)) + " " + each.strip());
          }
        }
      }
    }
  }

  /** The same lines as the rule gives them. */
  Set<String> actual(Ruleset ruleset) {
    Set<String> actual = new TreeSet<>();
    Set<String> wanted = expected();
    Judgement judgement = judge(ruleset);
    for (String told : told(judgement)) {
      actual.add("checklist: " + told);
    }
    for (Finding finding : judgement.findings()) {
      String place = name(finding.span().file().path()) + ":" + finding.span().startLine() + " ";
      String verdict = place + finding.verdict().word();
      String graded = verdict + "[" + finding.severity().word() + "] " + finding.rule().id();
      actual.add(wanted.contains(graded) ? graded : verdict + " " + finding.rule().id());
    }
    return actual;
  }

  /** What a rule for people tells of each system, without its title. */
  static List<String> told(Judgement judgement) {
    List<String> told = new ArrayList<>();
    for (ChecklistItem item : judgement.checklist()) {
      String message = item.message().en();
      String title = item.rule().title().en() + ": ";
      if (item.rule().mode() == Mode.MANUAL || message.startsWith(title)) {
        told.add(message.startsWith(title) ? message.substring(title.length()) : message);
      }
    }
    return told;
  }

  private String name(String path) {
    Path file = Path.of(path);
    Path name = file.getFileName();
    for (Path up = file; up != null; up = up.getParent()) {
      if (Files.isRegularFile(folder.resolve(up.toString()))) {
        return up.toString().replace('\\', '/');
      }
    }
    for (int i = 0; i < file.getNameCount(); i++) {
      Path tail = file.subpath(i, file.getNameCount());
      if (Files.isRegularFile(folder.resolve(tail))) {
        return tail.toString().replace('\\', '/');
      }
    }
    return name.toString();
  }

  Judgement judge(Ruleset ruleset) {
    Profile profile = profile();
    List<Diagnostic> problems = new ArrayList<>();
    List<SystemGraphs> systems = systems(profile, graphs(profile, problems, ruleset.knowledge()));
    Set<String> asked = profile.rules().keySet();
    return RuleEngine.judge(
        systems, ruleset, new Settings(Set.of(), asked, Map.of(), AS_OF, Set.of(rule)));
  }

  private List<ResourceGraph> graphs(
      Profile profile, List<Diagnostic> problems, Knowledge knowledge) {
    try {
      SourceTree tree = SourceScan.scan(List.of(folder));
      List<ResourceGraph> graphs = new ArrayList<>();
      var terraform = TerraformFrontEnd.build(tree, TerraformInputs.NONE);
      graphs.addAll(terraform.graphs());
      problems.addAll(terraform.diagnostics());
      List<String> regions = profile.deployRegions().stream().map(Profile.Place::name).toList();
      var inputs = new CloudFormationInputs(regions, Map.of(), true, null);
      var templates = CloudFormationFrontEnd.build(tree, inputs, knowledge);
      graphs.addAll(templates.graphs());
      problems.addAll(templates.diagnostics());
      return graphs.stream().map(this::alone).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The graph as if the folder were the whole tree, so that no name above it counts. */
  private ResourceGraph alone(ResourceGraph graph) {
    Path root = Path.of(graph.root());
    Path name = folder.getFileName();
    String own = graph.root();
    for (int i = 0; i < root.getNameCount(); i++) {
      if (root.getName(i).equals(name)) {
        boolean last = i + 1 == root.getNameCount();
        own = last ? "." : root.subpath(i + 1, root.getNameCount()).toString();
      }
    }
    return new ResourceGraph(
        own,
        graph.language(),
        graph.environment(),
        graph.resources(),
        graph.edges(),
        graph.outputs(),
        graph.opaque(),
        graph.files());
  }

  private Profile profile() {
    Path file = folder.resolve("sekisho.yaml");
    if (!Files.isRegularFile(file)) {
      return Profile.EMPTY;
    }
    try {
      byte[] bytes = Files.readAllBytes(file);
      return ProfileReader.read(SourceFile.of("sekisho.yaml", bytes)).profile();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<SystemGraphs> systems(Profile profile, List<ResourceGraph> graphs) {
    SystemProfile known = known(profile);
    List<SystemGraphs> systems = new ArrayList<>();
    if (profile.scope() != null && !graphs.isEmpty()) {
      systems.add(new SystemGraphs(String.valueOf(profile.name()), graphs, known));
    } else {
      for (ResourceGraph graph : graphs) {
        systems.add(new SystemGraphs(graph.root(), List.of(graph), known));
      }
    }
    return systems;
  }

  private static SystemProfile known(Profile profile) {
    Map<String, String> parameters = new HashMap<>();
    profile
        .parameters()
        .forEach((name, value) -> parameters.put(name, String.join(",", value.values())));
    SystemProfile.Scope level = SystemProfile.Scope.WORKLOAD;
    boolean complete = false;
    if (profile.scope() != null) {
      complete = profile.scope().complete();
      for (SystemProfile.Scope scope : SystemProfile.Scope.values()) {
        level = scope.word().equals(profile.scope().level()) ? scope : level;
      }
    }
    return new SystemProfile(
        profile.governmentCloud(),
        profile.confidentiality(),
        profile.endYear(),
        profile.stage(),
        level,
        complete,
        new TreeSet<>(profile.inheritedControls().stream().map(Profile.Place::name).toList()),
        profile.permittedRegions().stream().map(Profile.Place::name).collect(Collectors.toSet()),
        Set.copyOf(profile.permittedServices()),
        profile.records(),
        parameters);
  }

  @Override
  public String toString() {
    return rule + "/" + folder.getFileName();
  }
}
