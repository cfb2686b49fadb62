package dev.sekisho.cloudformation.deployment;

import dev.sekisho.source.Diagnostic;
import dev.sekisho.source.SourceFile;
import dev.sekisho.source.Span;
import dev.sekisho.yaml.YamlFile;
import dev.sekisho.yaml.YamlReader;
import dev.sekisho.yaml.YamlTree;
import dev.sekisho.yaml.YamlTree.Entry;
import dev.sekisho.yaml.YamlTree.Mapping;
import dev.sekisho.yaml.YamlTree.Scalar;
import dev.sekisho.yaml.YamlTree.Sequence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The configuration file of the SAM CLI: for each environment the parameters of {@code deploy}, and
 * those of all commands ({@code global}) where it sets none of its own.
 */
final class SamConfig {
  private static final String KEY = "ParameterKey=";
  private static final String BUILT = ".aws-sam/build/template.yaml";
  private static final String VALUE = ",ParameterValue=";
  private static final String DEPLOY = ".deploy.parameters";
  private static final String GLOBAL = ".global.parameters";

  private final Map<String, Map<String, List<Said>>> tables = new LinkedHashMap<>();

  private SamConfig() {}

  /**
   * One environment.
   *
   * @param template the file it names or was built from; null where none is named
   */
  record Section(@Nullable String template, @Nullable Said region, Map<String, Said> parameters) {}

  static List<Section> toml(SourceFile file, List<Diagnostic> problems) {
    SamConfig config = new SamConfig();
    for (Toml.Setting setting : Toml.read(file, problems)) {
      config.tables.computeIfAbsent(setting.table(), key -> new LinkedHashMap<>());
      config.tables.getOrDefault(setting.table(), Map.of()).put(setting.key(), setting.values());
    }
    return config.sections();
  }

  static List<Section> yaml(SourceFile file, List<Diagnostic> problems) {
    SamConfig config = new SamConfig();
    YamlFile yaml = YamlReader.read(file);
    for (Diagnostic problem : yaml.diagnostics()) {
      // A template that is deployed with it is read all the same.
      problems.add(
          new Diagnostic(
              Diagnostic.Severity.WARNING,
              problem.code(),
              problem.path(),
              problem.span(),
              problem.message()));
    }
    for (YamlTree document : yaml.documents()) {
      config.collect("", document, file, 0);
    }
    return config.sections();
  }

  private void collect(String table, YamlTree tree, SourceFile file, int depth) {
    if (!(tree instanceof Mapping mapping)) {
      return;
    }
    for (Entry entry : mapping.entries()) {
      String key = entry.key().text();
      if (depth < 3) {
        collect(table.isEmpty() ? key : table + "." + key, entry.value(), file, depth + 1);
      } else {
        tables
            .computeIfAbsent(table, name -> new LinkedHashMap<>())
            .put(key, said(entry.value(), file));
      }
    }
  }

  private static List<Said> said(YamlTree tree, SourceFile file) {
    List<Said> said = new ArrayList<>();
    if (tree instanceof Scalar scalar) {
      said.add(new Said(scalar.text(), file.span(scalar.start(), scalar.end())));
    } else if (tree instanceof Sequence several) {
      several.items().forEach(item -> said.addAll(said(item, file)));
    }
    return said;
  }

  private List<Section> sections() {
    List<Section> sections = new ArrayList<>();
    for (String name : environments()) {
      Map<String, List<Said>> all =
          new LinkedHashMap<>(tables.getOrDefault(name + GLOBAL, Map.of()));
      all.putAll(tables.getOrDefault(name + DEPLOY, Map.of()));
      Said built = template(tables.getOrDefault(name + ".build.parameters", Map.of()));
      sections.add(section(all, built));
    }
    return sections;
  }

  /** Those that set something for a deployment, or a region for every command. */
  private Set<String> environments() {
    Set<String> names = new LinkedHashSet<>();
    for (Map.Entry<String, Map<String, List<Said>>> table : tables.entrySet()) {
      boolean everywhere =
          table.getKey().endsWith(GLOBAL) && table.getValue().containsKey("region");
      if (everywhere || table.getKey().endsWith(DEPLOY)) {
        names.add(table.getKey().substring(0, table.getKey().indexOf('.')));
      }
    }
    return names;
  }

  private static @Nullable Said template(Map<String, List<Said>> settings) {
    Said template = one(settings.get("template_file"));
    return template == null ? one(settings.get("template")) : template;
  }

  /** What is built goes before what lies there. */
  private static Section section(Map<String, List<Said>> settings, @Nullable Said built) {
    Said template = template(settings);
    template = template == null || template.text().equals(BUILT) ? built : template;
    Map<String, Said> parameters = new LinkedHashMap<>();
    for (Said override : settings.getOrDefault("parameter_overrides", List.of())) {
      for (String pair : pairs(override.text())) {
        put(pair, override.span(), parameters);
      }
    }
    return new Section(
        template == null ? null : template.text(), one(settings.get("region")), parameters);
  }

  private static @Nullable Said one(@Nullable List<Said> values) {
    return values != null && values.size() == 1 && !values.get(0).open() ? values.get(0) : null;
  }

  private static void put(String pair, Span span, Map<String, Said> parameters) {
    String plain = pair;
    if (pair.startsWith(KEY) && pair.contains(VALUE)) {
      plain = pair.substring(KEY.length()).replaceFirst(VALUE, "=");
    }
    int sign = plain.indexOf('=');
    if (sign > 0) {
      parameters.put(plain.substring(0, sign), new Said(plain.substring(sign + 1), span));
    }
  }

  /** The pairs of one text, parted by blanks outside quotes; quotes are taken off. */
  private static List<String> pairs(String text) {
    List<String> pairs = new ArrayList<>();
    StringBuilder pair = new StringBuilder();
    char quote = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\\' && i + 1 < text.length()) {
        pair.append(text.charAt(++i));
      } else if (c == quote) {
        quote = 0;
      } else if (quote == 0 && (c == '"' || c == '\'')) {
        quote = c;
      } else if (quote == 0 && c <= ' ') {
        pairs.add(pair.toString());
        pair.setLength(0);
      } else {
        pair.append(c);
      }
    }
    pairs.add(pair.toString());
    return pairs;
  }
}
