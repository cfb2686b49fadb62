package dev.sekisho.cli;

import dev.sekisho.cloudformation.CloudFormationInputs;
import dev.sekisho.engine.AnalysisRequest;
import dev.sekisho.facts.SystemProfile;
import dev.sekisho.finding.Severity;
import dev.sekisho.knowledge.Const;
import dev.sekisho.profile.Profile;
import dev.sekisho.profile.ProfileReader;
import dev.sekisho.rules.Rule;
import dev.sekisho.rules.Ruleset;
import dev.sekisho.rules.Settings;
import dev.sekisho.rulesets.Rulesets;
import dev.sekisho.source.Diagnostic;
import dev.sekisho.source.Message;
import dev.sekisho.source.SourceFile;
import dev.sekisho.source.SourceScan;
import dev.sekisho.source.SourceTree;
import dev.sekisho.source.Span;
import dev.sekisho.source.Spelling;
import dev.sekisho.terraform.TerraformInputs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The command line and the profile made into a request.
 *
 * @param profile what the tree's own file says
 */
record Request(AnalysisRequest analysis, Profile profile) {
  private static final String PROFILE = "sekisho.yaml";
  private static final long DAY_MILLIS = 86_400_000L;
  private static final long JAPAN_MILLIS = 9 * 3_600_000L;

  static Request of(Arguments arguments, Console console) throws UsageException {
    return of(arguments, arguments.operands());
  }

  static Request of(Arguments arguments, List<String> paths) throws UsageException {
    SourceTree tree = tree(paths);
    Profile profile = profile(arguments, tree);
    Ruleset ruleset = ruleset(arguments);
    Profile.Scope scope = profile.scope();
    AnalysisRequest analysis =
        new AnalysisRequest(
            tree,
            terraform(arguments, profile, tree),
            cloudFormation(arguments, profile, tree),
            ruleset,
            settings(arguments, profile, ruleset),
            profile.name(),
            scope == null ? List.of() : scope.paths().isEmpty() ? List.of(".") : scope.paths(),
            system(profile, scope),
            profile.inlineSuppressions(),
            arguments.has(Option.VERIFY_SYNTAX));
    return new Request(analysis, profile);
  }

  private static SourceTree tree(List<String> operands) throws UsageException {
    List<Path> paths = new ArrayList<>();
    for (String operand : operands.isEmpty() ? List.of(".") : operands) {
      paths.add(existing(operand));
    }
    try {
      return SourceScan.scan(paths);
    } catch (IOException e) {
      throw new UsageException(
          "ファイルを読めません: " + e.getMessage(), "can't read the files: " + e.getMessage());
    }
  }

  private static Path existing(String operand) throws UsageException {
    try {
      Path path = Path.of(operand);
      if (Files.exists(path)) {
        return path;
      }
    } catch (InvalidPathException e) {
      throw new UsageException("「" + operand + "」はパスではありません", "\"" + operand + "\" is not a path");
    }
    throw new UsageException("「" + operand + "」がありません", "\"" + operand + "\" does not exist");
  }

  private static Profile profile(Arguments arguments, SourceTree tree) throws UsageException {
    String given = arguments.last(Option.CONFIG);
    SourceFile file = given == null ? tree.read(PROFILE) : outside(given);
    if (file == null) {
      if (Files.exists(tree.base().resolve(PROFILE), LinkOption.NOFOLLOW_LINKS)) {
        throw new UsageException(
            PROFILE + " を読めません。権限と、リポジトリの中の通常のファイルであることを確かめてください",
            PROFILE
                + " can't be read; check its permissions, and that it is a plain file of the"
                + " repository");
      }
      return Profile.EMPTY;
    }
    ProfileReader.Result result = ProfileReader.read(file);
    List<Diagnostic> errors = new ArrayList<>();
    for (Diagnostic diagnostic : result.diagnostics()) {
      if (diagnostic.severity() == Diagnostic.Severity.ERROR) {
        errors.add(diagnostic);
      }
    }
    if (!errors.isEmpty()) {
      throw new UsageException(joined(errors));
    }
    return result.profile();
  }

  /** Files that the person names may lie anywhere. */
  private static SourceFile outside(String name) throws UsageException {
    try {
      return SourceFile.of(name, Files.readAllBytes(existing(name)));
    } catch (IOException e) {
      throw new UsageException("「" + name + "」を読めません", "can't read \"" + name + "\"");
    }
  }

  /** The errors on a line each, with their places. */
  static Message joined(List<Diagnostic> errors) {
    StringBuilder ja = new StringBuilder();
    StringBuilder en = new StringBuilder();
    for (Diagnostic error : errors) {
      Span span = error.span();
      String place =
          span == null
              ? error.path()
              : error.path() + ":" + span.startLine() + ":" + span.startColumn();
      ja.append(ja.isEmpty() ? "" : "\n        ")
          .append(place)
          .append(' ')
          .append(error.message().ja());
      en.append(en.isEmpty() ? "" : "\n       ")
          .append(place)
          .append(' ')
          .append(error.message().en());
    }
    return new Message(ja.toString(), en.toString());
  }

  static Ruleset ruleset(Arguments arguments) throws UsageException {
    Ruleset ruleset = Rulesets.builtIn();
    for (String folder : arguments.all(Option.RULESETS)) {
      Rulesets.Loaded loaded = Rulesets.withUserRules(ruleset, existing(folder));
      if (!loaded.diagnostics().isEmpty()) {
        throw new UsageException(joined(loaded.diagnostics()));
      }
      ruleset = loaded.ruleset();
    }
    return ruleset;
  }

  private static Settings settings(Arguments arguments, Profile profile, Ruleset ruleset)
      throws UsageException {
    Set<String> disabled = new HashSet<>();
    Map<String, Severity> severities = new HashMap<>();
    for (Map.Entry<String, Profile.RuleSetting> rule : profile.rules().entrySet()) {
      known(rule.getKey(), rule.getValue().span(), ruleset);
      if (rule.getValue().off()) {
        disabled.add(rule.getKey());
      }
      Severity severity = rule.getValue().severity();
      if (severity != null) {
        severities.put(rule.getKey(), severity);
      }
    }
    for (Map.Entry<String, Profile.Parameter> each : profile.parameters().entrySet()) {
      fitting(each.getKey(), each.getValue(), ruleset);
    }
    return new Settings(disabled, severities, day(arguments.last(Option.AS_OF)), null);
  }

  private static void known(String rule, Span span, Ruleset ruleset) throws UsageException {
    if (!ruleset.ids().contains(rule)) {
      String near = Spelling.nearest(rule, ruleset.ids());
      Message message =
          new Message(
              "ルール「"
                  + rule
                  + "」はありません。"
                  + (near == null ? "sekisho rules に一覧があります" : "「" + near + "」のことですか？"),
              "there is no rule \""
                  + rule
                  + "\"; "
                  + (near == null ? "see sekisho rules" : "did you mean \"" + near + "\"?"));
      throw new UsageException(joined(List.of(Diagnostic.error("profile", span, message))));
    }
  }

  /**
   * A threshold that no rule has, or that is no number where one is wanted, would switch a check
   * off without a word.
   */
  private static void fitting(String name, Profile.Parameter written, Ruleset ruleset)
      throws UsageException {
    Set<String> names = new TreeSet<>();
    for (int i = 0; i < ruleset.ruleCount(); i++) {
      Rule.Parameter parameter = ruleset.rule(i).parameters().get(name);
      names.addAll(ruleset.rule(i).parameters().keySet());
      if (parameter != null) {
        if (!parameter.value().is(Const.Kind.NUMBER)
            || isAmount(String.join(",", written.values()))) {
          return;
        }
        throw wrong(
            written.span(),
            "「" + name + "」には 0 以上の数（日数など）か forever を書きます",
            "\"" + name + "\" takes a number from 0 up (of days, for example) or forever");
      }
    }
    String near = Spelling.nearest(name, names);
    String all = String.join(", ", names);
    throw wrong(
        written.span(),
        "知らないパラメーター「" + name + "」です。" + (near == null ? "使えるもの: " + all : "「" + near + "」のことですか？"),
        "unknown parameter \""
            + name
            + "\"; "
            + (near == null ? "known: " + all : "did you mean \"" + near + "\"?"));
  }

  private static UsageException wrong(Span span, String ja, String en) {
    return new UsageException(
        joined(List.of(Diagnostic.error("profile", span, new Message(ja, en)))));
  }

  private static boolean isAmount(String text) {
    String digits = text.endsWith(" days") ? text.substring(0, text.length() - 5) : text;
    boolean number = !digits.isEmpty() && digits.length() < 10;
    return text.equals("forever") || (number && digits.chars().allMatch(c -> c >= '0' && c <= '9'));
  }

  /**
   * The day given, else today in Japan (reckoned without the time zone tables, which a start can do
   * without).
   */
  private static LocalDate day(@Nullable String given) throws UsageException {
    if (given == null) {
      return LocalDate.ofEpochDay(
          Math.floorDiv(System.currentTimeMillis() + JAPAN_MILLIS, DAY_MILLIS));
    }
    try {
      return LocalDate.parse(given);
    } catch (DateTimeException e) {
      throw new UsageException(
          "--as-of に「" + given + "」は使えません（2026-04-01 のように書きます）",
          "--as-of can't be \"" + given + "\" (write it like 2026-04-01)");
    }
  }

  private static SystemProfile system(Profile profile, Profile.@Nullable Scope scope) {
    Map<String, String> parameters = new LinkedHashMap<>();
    for (Map.Entry<String, Profile.Parameter> parameter : profile.parameters().entrySet()) {
      parameters.put(parameter.getKey(), String.join(",", parameter.getValue().values()));
    }
    return new SystemProfile(
        profile.governmentCloud(),
        profile.confidentiality(),
        profile.endYear(),
        profile.stage(),
        level(scope),
        scope != null && scope.complete(),
        Set.copyOf(profile.inheritedControls()),
        parameters);
  }

  private static SystemProfile.Scope level(Profile.@Nullable Scope scope) {
    for (SystemProfile.Scope level : SystemProfile.Scope.values()) {
      if (scope != null && level.word().equals(scope.level())) {
        return level;
      }
    }
    return SystemProfile.Scope.WORKLOAD;
  }

  private static List<String> regions(Arguments arguments, Profile profile) {
    List<String> given = arguments.all(Option.REGION);
    return given.isEmpty() ? profile.deployRegions() : given;
  }

  private static TerraformInputs terraform(Arguments arguments, Profile profile, SourceTree tree)
      throws UsageException {
    List<String> regions = regions(arguments, profile);
    for (String variable : arguments.all(Option.VAR)) {
      if (variable.indexOf('=') < 1) {
        throw new UsageException(
            "--var は「名前=値」と書きます（「" + variable + "」）",
            "--var is written NAME=VALUE (\"" + variable + "\")");
      }
    }
    return new TerraformInputs(
        varFiles(arguments, tree),
        arguments.all(Option.VAR),
        regions.size() == 1 ? regions.get(0) : null,
        null,
        null);
  }

  /**
   * Files named from where the person stands; like everything that is read they must lie in the
   * tree.
   */
  private static List<String> varFiles(Arguments arguments, SourceTree tree) throws UsageException {
    List<String> files = new ArrayList<>();
    for (String name : arguments.all(Option.VAR_FILE)) {
      try {
        Path file = existing(name).toRealPath();
        Path base = tree.base().toRealPath();
        if (!file.startsWith(base)) {
          throw new UsageException(
              "--var-file の「" + name + "」はリポジトリの外にあります。中に置いてください",
              "--var-file \"" + name + "\" lies outside the repository; keep it inside");
        }
        files.add(base.relativize(file).toString().replace('\\', '/'));
      } catch (IOException e) {
        throw new UsageException("「" + name + "」を読めません", "can't read \"" + name + "\"");
      }
    }
    return files;
  }

  /** The file under its name in the tree; null where it lies outside. */
  private static @Nullable SourceFile inside(String name, SourceTree tree) throws UsageException {
    try {
      Path file = existing(name).toRealPath();
      Path base = tree.base().toRealPath();
      return file.startsWith(base)
          ? SourceFile.of(
              base.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file))
          : null;
    } catch (IOException e) {
      throw new UsageException("「" + name + "」を読めません", "can't read \"" + name + "\"");
    }
  }

  private static CloudFormationInputs cloudFormation(
      Arguments arguments, Profile profile, SourceTree tree) throws UsageException {
    Map<String, String> parameters = new LinkedHashMap<>();
    Map<String, Span> places = new HashMap<>();
    for (String file : arguments.all(Option.PARAMS)) {
      SourceFile inside = inside(file, tree);
      Map<String, Span> there = inside == null ? new HashMap<>() : places;
      ParameterFile.read(inside == null ? outside(file) : inside, parameters, there);
    }
    return new CloudFormationInputs(
        regions(arguments, profile),
        parameters,
        places,
        !arguments.has(Option.NO_PARAM_DEFAULTS),
        null);
  }
}
