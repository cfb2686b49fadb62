package dev.sekisho.build;

import dev.sekisho.knowledge.Table;
import dev.sekisho.rules.Ruleset;
import dev.sekisho.rulesets.Rulesets;
import dev.sekisho.source.SourceFile;
import dev.sekisho.yaml.YamlReader;
import dev.sekisho.yaml.YamlTree;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Prints what the vendors' models know and our knowledge does not: words that are new, gone, or
 * there without a verdict; regions we could not place; native types and arguments that are gone;
 * services that no type of ours belongs to, and that therefore have no tier. Last it lists the
 * tables by the day they were read. It changes nothing: every verdict is for a person to write,
 * with its source.
 */
public final class RefreshKnowledge {
  private static final String STRENGTH = "strength";

  private final Path root;
  private final VendorModels models;
  private final Ruleset ruleset = Rulesets.builtIn();
  private final PrintStream out;

  private RefreshKnowledge(Path root, VendorModels models, PrintStream out) {
    this.root = root;
    this.models = models;
    this.out = out;
  }

  /** Takes the project's folder and that of the downloaded packages. */
  public static void main(String[] args) throws IOException {
    run(Path.of(args[0]), Path.of(args[1]), System.out);
  }

  static void run(Path root, Path packages, PrintStream out) throws IOException {
    VendorModels models = new VendorModels(packages);
    out.println("compared with " + models.edition());
    RefreshKnowledge refresh = new RefreshKnowledge(root, models, out);
    Path comparisons = root.resolve("src/build/refresh.yaml");
    YamlTree listed =
        YamlReader.read(SourceFile.of("refresh.yaml", Files.readAllBytes(comparisons)))
            .documents()
            .get(0);
    for (YamlTree comparison : ((YamlTree.Sequence) listed).items()) {
      refresh.enumeration((YamlTree.Mapping) comparison);
    }
    refresh.regions();
    refresh.types();
    refresh.ages();
  }

  private void enumeration(YamlTree.Mapping comparison) throws IOException {
    String name = text(comparison, "table");
    String scope = text(comparison, "scope");
    String prefix = text(comparison, "prefix");
    String title = name + " " + (scope.isEmpty() ? prefix : scope);
    SortedSet<String> words = words(comparison);
    Table table = ruleset.knowledge().table(name);
    if (words == null || table == null) {
      out.println("\n" + title + "\n  not found: " + (table == null ? "our table" : "the model"));
      return;
    }
    List<String> unknown = new ArrayList<>();
    List<String> unread = new ArrayList<>();
    List<String> ungraded = new ArrayList<>();
    for (String word : words) {
      Table.Row row = table.find(scope.isEmpty() ? null : scope, prefix + word);
      if (row == null) {
        unknown.add(word);
      } else if (row.verdict().equals("review")) {
        unread.add(word);
      } else if (row.verdict().equals("ok") && row.column(STRENGTH) == null) {
        ungraded.add(word);
      }
    }
    out.println("\n" + title);
    line("new", unknown);
    line("without a verdict", unread);
    if (table.rows().stream().anyMatch(row -> row.column(STRENGTH) != null)) {
      line("without a strength", ungraded);
    }
    line("gone", gone(table, scope, prefix, words));
  }

  /** The words of all the enumerations named; null where one of them is not there. */
  private @Nullable SortedSet<String> words(YamlTree.Mapping comparison) throws IOException {
    SortedSet<String> words = new TreeSet<>();
    for (String shape : text(comparison, "enum").split(" ", -1)) {
      SortedSet<String> listed = models.enumeration(text(comparison, "service"), shape);
      if (listed == null) {
        return null;
      }
      words.addAll(listed);
    }
    return words;
  }

  /** Names of ours that the vendor no longer lists. */
  private static SortedSet<String> gone(
      Table table, String scope, String prefix, SortedSet<String> words) {
    SortedSet<String> gone = new TreeSet<>();
    for (Table.Row row : table.rows()) {
      if (!scope.isEmpty() && !row.scopes().contains(scope)) {
        continue;
      }
      for (String name : row.names()) {
        if (name.startsWith(prefix) && !words.contains(name.substring(prefix.length()))) {
          gone.add(name);
        }
      }
    }
    return gone;
  }

  private void regions() throws IOException {
    Table table = ruleset.knowledge().table("regions");
    List<String> unknown = new ArrayList<>();
    for (String region : models.regions()) {
      Table.Row row = table == null ? null : table.find("aws", region);
      if (row == null || !row.names().contains(region)) {
        unknown.add(region);
      }
    }
    out.println("\nregions aws");
    line("new", unknown);
  }

  /** Types of our schemas that the specification no longer has, and arguments likewise. */
  private void types() throws IOException {
    Map<String, SortedSet<String>> theirs = models.cloudFormation();
    List<String> gone = new ArrayList<>();
    List<String> added = new ArrayList<>();
    YamlTree ours = VendorModels.at(schema(), "resources");
    for (String type : VendorModels.keys(ours)) {
      SortedSet<String> arguments = theirs.get(type);
      if (arguments == null) {
        gone.add(type);
        continue;
      }
      List<String> known = VendorModels.keys(VendorModels.at(ours, type));
      known.stream()
          .filter(name -> !arguments.contains(name))
          .forEach(n -> gone.add(type + "." + n));
      arguments.stream().filter(n -> !known.contains(n)).forEach(n -> added.add(type + "." + n));
    }
    out.println("\nCloudFormation types and arguments of our schema");
    line("new", added);
    line("gone", gone);
    SortedSet<String> services = services(theirs.keySet());
    services.removeAll(services(VendorModels.keys(ours)));
    out.println("\nservices of CloudFormation without a type, and so without a tier");
    line("new", services);
  }

  /** {@code AWS::EFS} of {@code AWS::EFS::FileSystem}. */
  private static SortedSet<String> services(Collection<String> types) {
    SortedSet<String> services = new TreeSet<>();
    for (String type : types) {
      int end = type.lastIndexOf("::");
      services.add(end < 0 ? type : type.substring(0, end));
    }
    return services;
  }

  private @Nullable YamlTree schema() throws IOException {
    Path file = root.resolve("rulesets/schema/providers/cfn.json.gz");
    try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
      return VendorModels.json("cfn.json", in.readAllBytes());
    }
  }

  private void ages() {
    Map<Integer, List<String>> byDay = new TreeMap<>();
    ruleset
        .knowledgeRead()
        .forEach((name, day) -> byDay.computeIfAbsent(day, d -> new ArrayList<>()).add(name));
    out.println("\nread on");
    byDay.forEach((day, names) -> line(LocalDate.ofEpochDay(day).toString(), names));
  }

  private void line(String title, Collection<String> names) {
    out.println("  " + title + ": " + (names.isEmpty() ? "none" : String.join(", ", names)));
  }

  private static String text(YamlTree.Mapping mapping, String key) {
    return mapping.get(key) instanceof YamlTree.Scalar scalar ? scalar.text() : "";
  }
}
