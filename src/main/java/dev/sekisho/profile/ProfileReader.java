package dev.sekisho.profile;

import dev.sekisho.finding.FailOn;
import dev.sekisho.finding.Severity;
import dev.sekisho.source.Diagnostic;
import dev.sekisho.source.Language;
import dev.sekisho.source.Message;
import dev.sekisho.source.SourceFile;
import dev.sekisho.source.SourceTree;
import dev.sekisho.source.Span;
import dev.sekisho.yaml.Documents;
import dev.sekisho.yaml.YamlFile;
import dev.sekisho.yaml.YamlTree;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code sekisho.yaml}. Anything it does not know is an error with file, line and a guess at
 * what was meant, since a misspelt key would otherwise switch a check off without a word.
 */
public final class ProfileReader {
  private static final List<String> LEVELS = List.of("workload", "account", "organization");

  private final Keys keys;

  private ProfileReader(Keys keys) {
    this.keys = keys;
  }

  /**
   * A profile and what was wrong with it; with an error the profile must not be used.
   *
   * @param diagnostics in source order
   */
  public record Result(Profile profile, List<Diagnostic> diagnostics) {}

  public static Result read(SourceFile file) {
    YamlFile yaml = Documents.read(file);
    List<Diagnostic> diagnostics = new ArrayList<>();
    for (Diagnostic diagnostic : yaml.diagnostics()) {
      diagnostics.add(strict(diagnostic));
    }
    if (yaml.documents().isEmpty()) {
      return new Result(Profile.EMPTY, diagnostics);
    }
    Keys keys = new Keys(file, diagnostics);
    if (yaml.documents().size() > 1) {
      keys.error(
          yaml.documents().get(1),
          new Message(
              "プロファイルは 1 つだけ書きます。「---」より後を前の部分に移してください",
              "a file holds one profile; move what is below --- into the part above"));
    }
    YamlTree root = yaml.documents().get(0);
    if (!(root instanceof YamlTree.Mapping mapping)) {
      keys.error(
          root, new Message("プロファイルは「キー: 値」の形で書きます", "a profile is a mapping of keys to values"));
      return new Result(Profile.EMPTY, diagnostics);
    }
    return new Result(new ProfileReader(keys).profile(mapping), diagnostics);
  }

  /** Of a key that is written twice, one would be dropped. */
  private static Diagnostic strict(Diagnostic diagnostic) {
    var key = diagnostic.span();
    if (key == null || !diagnostic.code().equals("duplicate-key")) {
      return diagnostic;
    }
    String name = key.file().text(key.start(), key.end());
    return Diagnostic.error(
        "profile",
        key,
        new Message(
            "キー「" + name + "」が二度書かれています。どちらかを消してください",
            "the key \"" + name + "\" is written twice; remove one of them"));
  }

  private Profile profile(YamlTree.Mapping root) {
    keys.allow(
        root,
        List.of(
            "system",
            "scope",
            "inherited-controls",
            "records",
            "regions",
            "services",
            "guideline",
            "fail-on",
            "rules",
            "parameters",
            "inline-suppressions",
            "environments",
            "exceptions",
            "lang"));
    YamlTree.Mapping system =
        keys.mapping(
            root,
            "system",
            List.of("name", "government-cloud", "confidentiality", "end-year", "stage"));
    YamlTree.Mapping regions = keys.mapping(root, "regions", List.of("deploy", "permitted"));
    YamlTree.Mapping services = keys.mapping(root, "services", List.of("permitted"));
    keys.word(root, "guideline", List.of("ds-310@2022-12", "ds-310"));
    String suppressions = keys.word(root, "inline-suppressions", List.of("allow", "forbid"));
    return new Profile(
        keys.text(system, "name"),
        keys.bool(system, "government-cloud"),
        keys.number(system, "confidentiality", 1, 3),
        keys.number(system, "end-year", 2000, 2200),
        keys.text(system, "stage"),
        scope(root),
        places(root, "inherited-controls"),
        keys.texts(root, "records"),
        places(regions, "deploy"),
        places(regions, "permitted"),
        keys.texts(services, "permitted"),
        FailOn.named(keys.word(root, "fail-on", FailOn.words())),
        rules(root),
        parameters(root),
        !"forbid".equals(suppressions),
        language(keys.word(root, "lang", List.of("ja", "en"))),
        register(root),
        environments(root));
  }

  private Profile.@Nullable Place register(YamlTree.Mapping root) {
    String path = keys.text(root, "exceptions");
    YamlTree value = root.get("exceptions");
    return path == null || value == null ? null : new Profile.Place(path, keys.span(value));
  }

  private static @Nullable Language language(@Nullable String word) {
    return word == null ? null : word.equals("en") ? Language.EN : Language.JA;
  }

  /**
   * An environment is a file, several, or a mapping that may name parameter files and the workspace
   * too.
   */
  private List<Profile.Environment> environments(YamlTree.Mapping root) {
    List<Profile.Environment> environments = new ArrayList<>();
    for (YamlTree.Entry entry : keys.entries(root, "environments")) {
      List<String> files;
      List<String> params = List.of();
      String workspace = null;
      if (entry.value() instanceof YamlTree.Mapping mapping) {
        keys.allow(mapping, List.of("var-files", "params", "workspace"));
        files = keys.texts(mapping, "var-files");
        params = keys.texts(mapping, "params");
        workspace = keys.text(mapping, "workspace");
      } else {
        files = keys.texts(entry.value());
      }
      Span span = keys.span(entry.key());
      environments.add(new Profile.Environment(entry.key().text(), files, params, workspace, span));
    }
    return environments;
  }

  private Profile.@Nullable Scope scope(YamlTree.Mapping root) {
    YamlTree.Mapping scope = keys.mapping(root, "scope", List.of("paths", "level", "complete"));
    if (scope == null) {
      return null;
    }
    String level = keys.word(scope, "level", LEVELS);
    return new Profile.Scope(
        paths(scope), level == null ? "workload" : level, keys.bool(scope, "complete"));
  }

  private List<Profile.Place> places(YamlTree.@Nullable Mapping in, String key) {
    List<Profile.Place> places = new ArrayList<>();
    for (YamlTree.Scalar item : keys.items(in, key)) {
      places.add(new Profile.Place(item.text(), keys.span(item)));
    }
    return places;
  }

  private List<Profile.Place> paths(YamlTree.Mapping scope) {
    List<Profile.Place> paths = new ArrayList<>();
    for (Profile.Place place : places(scope, "paths")) {
      String path = SourceTree.normalize(place.name());
      if (path == null) {
        keys.error(
            place.span(),
            new Message(
                "「" + place.name() + "」はこのファイルのフォルダーの外を指しています。中のフォルダーかファイルを書きます",
                "\"" + place.name() + "\" leads out of this file's folder; name one inside it"));
      } else {
        paths.add(new Profile.Place(path, place.span()));
      }
    }
    return paths;
  }

  private @Nullable Severity severity(YamlTree.@Nullable Mapping in, String key) {
    List<String> words = new ArrayList<>();
    for (Severity severity : Severity.values()) {
      words.add(severity.word());
    }
    String word = keys.word(in, key, words);
    for (Severity severity : Severity.values()) {
      if (severity.word().equals(word)) {
        return severity;
      }
    }
    return null;
  }

  private Map<String, Profile.RuleSetting> rules(YamlTree.Mapping root) {
    Map<String, Profile.RuleSetting> settings = new LinkedHashMap<>();
    for (YamlTree.Entry entry : keys.entries(root, "rules")) {
      if (entry.value() instanceof YamlTree.Mapping mapping) {
        keys.allow(mapping, List.of("severity"));
        settings.put(
            entry.key().text(),
            new Profile.RuleSetting(false, severity(mapping, "severity"), keys.span(entry.key())));
      } else if (entry.value() instanceof YamlTree.Scalar scalar
          && List.of("off", "false").contains(scalar.text())) {
        settings.put(
            entry.key().text(), new Profile.RuleSetting(true, null, keys.span(entry.key())));
      } else if (entry.value() instanceof YamlTree.Scalar scalar
          && List.of("on", "true").contains(scalar.text())) {
        settings.put(
            entry.key().text(), new Profile.RuleSetting(false, null, keys.span(entry.key())));
      } else {
        keys.error(
            entry.value(),
            new Message(
                "ルールには off、on、{severity: …} のどれかを書きます",
                "a rule is set to off, on or {severity: …}"));
      }
    }
    return settings;
  }

  private Map<String, Profile.Parameter> parameters(YamlTree.Mapping root) {
    Map<String, Profile.Parameter> parameters = new LinkedHashMap<>();
    for (YamlTree.Entry entry : keys.entries(root, "parameters")) {
      parameters.put(
          entry.key().text(),
          new Profile.Parameter(keys.texts(entry.value()), keys.span(entry.key())));
    }
    return parameters;
  }
}
