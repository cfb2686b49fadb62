package dev.sekisho.profile;

import dev.sekisho.finding.FailOn;
import dev.sekisho.finding.Severity;
import dev.sekisho.source.Diagnostic;
import dev.sekisho.source.Language;
import dev.sekisho.source.Message;
import dev.sekisho.source.SourceFile;
import dev.sekisho.source.SourceTree;
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
  private static final List<String> OFF = List.of("off", "false");

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
    new ShapeCheck(keys).check("", root, ProfileShape.PROFILE);
    YamlTree.Mapping system = Keys.mapping(root, "system");
    YamlTree.Mapping regions = Keys.mapping(root, "regions");
    return new Profile(
        Keys.text(system, "name"),
        Keys.isTrue(system, "government-cloud"),
        Keys.number(system, "confidentiality"),
        Keys.number(system, "end-year"),
        Keys.text(system, "stage"),
        scope(root),
        places(root, "inherited-controls"),
        Keys.texts(root, "records"),
        places(regions, "deploy"),
        places(regions, "permitted"),
        Keys.texts(Keys.mapping(root, "services"), "permitted"),
        FailOn.named(Keys.text(root, "fail-on")),
        rules(root),
        parameters(root),
        !"forbid".equals(Keys.text(root, "inline-suppressions")),
        language(Keys.text(root, "lang")),
        register(root),
        environments(root));
  }

  private Profile.@Nullable Place register(YamlTree.Mapping root) {
    String path = Keys.text(root, "exceptions");
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
    for (YamlTree.Entry entry : Keys.entries(root, "environments")) {
      YamlTree.Mapping mapping = entry.value() instanceof YamlTree.Mapping all ? all : null;
      environments.add(
          new Profile.Environment(
              entry.key().text(),
              mapping == null ? Keys.texts(entry.value()) : Keys.texts(mapping, "var-files"),
              Keys.texts(mapping, "params"),
              Keys.text(mapping, "workspace"),
              keys.span(entry.key())));
    }
    return environments;
  }

  private Profile.@Nullable Scope scope(YamlTree.Mapping root) {
    YamlTree.Mapping scope = Keys.mapping(root, "scope");
    if (scope == null) {
      return null;
    }
    String level = Keys.text(scope, "level");
    return new Profile.Scope(
        paths(scope), level == null ? "workload" : level, Keys.isTrue(scope, "complete"));
  }

  private List<Profile.Place> places(YamlTree.@Nullable Mapping in, String key) {
    List<Profile.Place> places = new ArrayList<>();
    for (YamlTree.Scalar item : Keys.items(in == null ? null : in.get(key))) {
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

  private static @Nullable Severity severity(@Nullable String word) {
    for (Severity severity : Severity.values()) {
      if (severity.word().equals(word)) {
        return severity;
      }
    }
    return null;
  }

  private Map<String, Profile.RuleSetting> rules(YamlTree.Mapping root) {
    Map<String, Profile.RuleSetting> settings = new LinkedHashMap<>();
    for (YamlTree.Entry entry : Keys.entries(root, "rules")) {
      YamlTree.Mapping mapping = entry.value() instanceof YamlTree.Mapping all ? all : null;
      boolean off = entry.value() instanceof YamlTree.Scalar scalar && OFF.contains(scalar.text());
      settings.put(
          entry.key().text(),
          new Profile.RuleSetting(
              off, severity(Keys.text(mapping, "severity")), keys.span(entry.key())));
    }
    return settings;
  }

  private Map<String, Profile.Parameter> parameters(YamlTree.Mapping root) {
    Map<String, Profile.Parameter> parameters = new LinkedHashMap<>();
    for (YamlTree.Entry entry : Keys.entries(root, "parameters")) {
      parameters.put(
          entry.key().text(),
          new Profile.Parameter(Keys.texts(entry.value()), keys.span(entry.key())));
    }
    return parameters;
  }
}
