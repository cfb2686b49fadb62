package dev.sekisho.cli;

import dev.sekisho.cloudformation.CloudFormationInputs;
import dev.sekisho.engine.AnalysisRequest;
import dev.sekisho.facts.SystemProfile;
import dev.sekisho.finding.Severity;
import dev.sekisho.profile.Profile;
import dev.sekisho.rules.Ruleset;
import dev.sekisho.rules.Settings;
import dev.sekisho.rulesets.Rulesets;
import dev.sekisho.source.Diagnostic;
import dev.sekisho.source.Message;
import dev.sekisho.source.Progress;
import dev.sekisho.source.SourceFile;
import dev.sekisho.source.SourceScan;
import dev.sekisho.source.SourceTree;
import dev.sekisho.source.Span;
import dev.sekisho.terraform.TerraformInputs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The command line and the profile made into a request.
 *
 * @param analyses one for each profile that holds for a part of what is scanned; at least one
 * @param parts what each is for
 */
record Request(List<AnalysisRequest> analyses, List<Profiles.Part> parts) {
  private static final long DAY_MILLIS = 86_400_000L;
  private static final long JAPAN_MILLIS = 9 * 3_600_000L;

  static Request of(Arguments arguments) throws UsageException {
    return of(arguments, arguments.operands());
  }

  static Request of(Arguments arguments, List<String> operands) throws UsageException {
    return of(arguments, operands, new Progress());
  }

  /** The same for somebody who looks on. */
  static Request of(Arguments arguments, List<String> operands, Progress progress)
      throws UsageException {
    List<Path> paths = paths(operands);
    return of(arguments, paths, tree(paths, progress));
  }

  /** The tree around the given paths. */
  static SourceTree tree(List<Path> paths, Progress progress) throws UsageException {
    try {
      return SourceScan.scan(paths, progress);
    } catch (IOException e) {
      throw new UsageException(
          "ファイルを読めません: " + e.getMessage(), "can't read the files: " + e.getMessage());
    }
  }

  /** The request for a tree, which may be another than that on disk. */
  static Request of(Arguments arguments, List<Path> paths, SourceTree tree) throws UsageException {
    Ruleset ruleset = ruleset(arguments);
    List<AnalysisRequest> analyses = new ArrayList<>();
    List<Profiles.Part> parts = parts(arguments, paths, tree);
    for (Profiles.Part part : parts) {
      List<Diagnostic> notices = new ArrayList<>(part.notices());
      notices.addAll(ProfileCheck.check(part, ruleset));
      notices.addAll(Environments.notes(arguments, part));
      if (analyses.isEmpty()) {
        notices.addAll(doubtfulRegions(arguments, ruleset));
      }
      analyses.add(analysis(arguments, part, ruleset, notices));
    }
    return new Request(analyses, parts);
  }

  /** The folders of profiles that were named themselves, or of which a file was that they name. */
  List<Path> profiled() {
    List<Path> folders = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      Profiles.Part part = parts.get(i);
      if (!Collections.disjoint(part.tree().named(), analyses.get(i).files())) {
        folders.add(part.tree().base().resolve(part.folder()));
      }
    }
    return folders;
  }

  List<Profile> profiles() {
    List<Profile> profiles = new ArrayList<>();
    for (Profiles.Part part : parts) {
      profiles.add(part.profile());
    }
    return profiles;
  }

  static AnalysisRequest analysis(
      Arguments arguments, Profiles.Part part, Ruleset ruleset, List<Diagnostic> notices)
      throws UsageException {
    Profile profile = part.profile();
    Settings settings = settings(arguments, profile);
    return new AnalysisRequest(
        part.tree(),
        terraform(arguments, part),
        cloudFormation(arguments, part),
        ruleset,
        settings,
        profile.name(),
        scopePaths(part),
        system(profile, profile.scope()),
        profile.inlineSuppressions(),
        Triage.exceptions(part, ruleset, settings.asOf(), !ChangeRequest.isAsked(arguments)),
        judgesAll(arguments) ? Triage.NOTHING_KNOWN : Triage.baseline(part),
        arguments.has(Option.VERIFY_SYNTAX),
        files(arguments, part),
        notices,
        false);
  }

  static List<Path> paths(List<String> operands) throws UsageException {
    List<Path> paths = new ArrayList<>();
    for (String operand : operands.isEmpty() ? List.of(".") : operands) {
      paths.add(existing(operand));
    }
    return paths;
  }

  /** What is read beside templates: a change in it concerns everything. */
  private static List<String> files(Arguments arguments, Profiles.Part part) {
    List<String> files = new ArrayList<>(Triage.files(part));
    for (Profile.Environment environment : part.profile().environments()) {
      List<String> names = new ArrayList<>(environment.params());
      names.addAll(environment.varFiles());
      for (String name : names) {
        String path = SourceTree.resolve(part.folder(), name);
        files.add(path == null ? name : path);
      }
    }
    files.addAll(arguments.all(Option.PARAMS));
    return files;
  }

  private static List<Profiles.Part> parts(Arguments arguments, List<Path> paths, SourceTree tree)
      throws UsageException {
    String config = arguments.last(Option.CONFIG);
    try {
      return Profiles.of(tree, paths, config == null ? null : outside(config));
    } catch (IOException e) {
      throw new UsageException(
          "ファイルを読めません: " + e.getMessage(), "can't read the files: " + e.getMessage());
    }
  }

  private static List<String> scopePaths(Profiles.Part part) {
    Profile.Scope scope = part.profile().scope();
    if (scope == null) {
      return List.of();
    }
    List<String> paths = new ArrayList<>();
    for (Profile.Place path : scope.paths()) {
      String name = SourceTree.resolve(part.folder(), path.name());
      if (name != null) {
        paths.add(name);
      }
    }
    return paths.isEmpty() ? List.of(part.folder()) : paths;
  }

  private static List<Diagnostic> doubtfulRegions(Arguments arguments, Ruleset ruleset)
      throws UsageException {
    RegionCheck regions = new RegionCheck(ruleset);
    List<Diagnostic> doubts = new ArrayList<>();
    for (String region : arguments.all(Option.REGION)) {
      Message refusal = regions.refusal(region);
      if (refusal != null) {
        throw new UsageException("--region の" + refusal.ja(), "in --region, " + refusal.en());
      }
      Message doubt = regions.doubt(region);
      if (doubt != null) {
        doubts.add(
            Diagnostic.warning(
                RegionCheck.CODE,
                ".",
                new Message("--region の" + doubt.ja(), "in --region, " + doubt.en())));
      }
    }
    return doubts;
  }

  static Path existing(String operand) throws UsageException {
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
      ja.append(ja.isEmpty() ? "" : "\n        ")
          .append(error.place())
          .append(' ')
          .append(error.message().ja());
      en.append(en.isEmpty() ? "" : "\n       ")
          .append(error.place())
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

  private static Settings settings(Arguments arguments, Profile profile) throws UsageException {
    Set<String> disabled = new HashSet<>();
    Set<String> asked = new HashSet<>();
    Map<String, Severity> severities = new HashMap<>();
    for (Map.Entry<String, Profile.RuleSetting> rule : profile.rules().entrySet()) {
      if (rule.getValue().off()) {
        disabled.add(rule.getKey());
      } else {
        asked.add(rule.getKey());
      }
      Severity severity = rule.getValue().severity();
      if (severity != null) {
        severities.put(rule.getKey(), severity);
      }
    }
    return new Settings(
        disabled, asked, severities, day(arguments.last(Option.AS_OF)), null, wanted(profile));
  }

  /** The regions in which the system is to be, the best first. */
  private static List<String> wanted(Profile profile) {
    List<String> regions = new ArrayList<>();
    for (Profile.Place region : profile.permittedRegions()) {
      regions.add(region.name());
    }
    for (Profile.Place region : profile.deployRegions()) {
      regions.add(region.name());
    }
    return regions;
  }

  /**
   * The day given, else today in Japan (reckoned without the time zone tables, which a start can do
   * without).
   */
  static LocalDate day(@Nullable String given) throws UsageException {
    if (given == null) {
      return LocalDate.ofEpochDay(today());
    }
    try {
      return LocalDate.parse(given);
    } catch (DateTimeException e) {
      throw new UsageException(
          "--as-of に「" + given + "」は使えません（2026-04-01 のように書きます）",
          "--as-of can't be \"" + given + "\" (write it like 2026-04-01)");
    }
  }

  /** Commands about the baseline or the exceptions need what the baseline hides, too. */
  private static boolean judgesAll(Arguments arguments) {
    return arguments.has(Option.NO_BASELINE)
        || arguments.command() == Command.BASELINE
        || arguments.command() == Command.EXCEPTIONS;
  }

  /** The same in days since 1970-01-01. */
  static long epochDay(@Nullable String given) throws UsageException {
    return given == null ? today() : day(given).toEpochDay();
  }

  private static long today() {
    return Math.floorDiv(System.currentTimeMillis() + JAPAN_MILLIS, DAY_MILLIS);
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
        names(profile.inheritedControls()),
        names(profile.permittedRegions()),
        Set.copyOf(profile.permittedServices()),
        profile.records(),
        parameters);
  }

  private static Set<String> names(List<Profile.Place> places) {
    Set<String> names = new HashSet<>();
    for (Profile.Place place : places) {
      names.add(place.name());
    }
    return names;
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
    if (!given.isEmpty()) {
      return given;
    }
    List<String> profiled = new ArrayList<>();
    for (Profile.Place region : profile.deployRegions()) {
      profiled.add(region.name());
    }
    return profiled;
  }

  private static TerraformInputs terraform(Arguments arguments, Profiles.Part part)
      throws UsageException {
    List<String> regions = regions(arguments, part.profile());
    for (String variable : arguments.all(Option.VAR)) {
      if (variable.indexOf('=') < 1) {
        throw new UsageException(
            "--var は「名前=値」と書きます（「" + variable + "」）",
            "--var is written NAME=VALUE (\"" + variable + "\")");
      }
    }
    return new TerraformInputs(
        varFiles(arguments, part.tree()),
        arguments.all(Option.VAR),
        regions.size() == 1 ? regions.get(0) : null,
        null,
        arguments.last(Option.WORKSPACE),
        Environments.of(arguments, part));
  }

  /** Files named from where the person stands; those outside of the tree are lent to it. */
  private static List<String> varFiles(Arguments arguments, SourceTree tree) throws UsageException {
    List<String> files = new ArrayList<>();
    for (String name : arguments.all(Option.VAR_FILE)) {
      SourceFile file = named(name, tree);
      if (leadsOut(file)) {
        tree.lend(file);
      }
      files.add(file.path());
    }
    return files;
  }

  /** A file that the person names, under its path from the top of the tree. */
  private static SourceFile named(String name, SourceTree tree) throws UsageException {
    try {
      Path file = existing(name).toRealPath();
      String path = tree.base().toRealPath().relativize(file).toString().replace('\\', '/');
      return SourceFile.of(path, Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UsageException("「" + name + "」を読めません", "can't read \"" + name + "\"");
    }
  }

  private static boolean leadsOut(SourceFile file) {
    return SourceTree.normalize(file.path()) == null;
  }

  private static CloudFormationInputs cloudFormation(Arguments arguments, Profiles.Part part)
      throws UsageException {
    Map<String, String> parameters = new LinkedHashMap<>();
    Map<String, Span> places = new HashMap<>();
    for (String file : arguments.all(Option.PARAMS)) {
      SourceFile named = named(file, part.tree());
      boolean out = leadsOut(named);
      ParameterFile.read(out ? outside(file) : named, parameters, out ? new HashMap<>() : places);
    }
    return new CloudFormationInputs(
        regions(arguments, part.profile()),
        parameters,
        places,
        !arguments.has(Option.NO_PARAM_DEFAULTS),
        null,
        Environments.ofTemplates(arguments, part));
  }
}
