package dev.sekisho.cli;

import dev.sekisho.finding.UnknownRule;
import dev.sekisho.profile.ExceptionEntry;
import dev.sekisho.profile.ExceptionsReader;
import dev.sekisho.profile.Profile;
import dev.sekisho.rules.Ruleset;
import dev.sekisho.source.Diagnostic;
import dev.sekisho.source.Message;
import dev.sekisho.source.SourceFile;
import dev.sekisho.source.SourceTree;
import dev.sekisho.triage.Baseline;
import dev.sekisho.triage.BaselineFile;
import dev.sekisho.triage.ExceptionRegister;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What a team has decided to live with, from the files that say so. */
final class Triage {
  static final Baseline NOTHING_KNOWN = new Baseline(Map.of());

  private Triage() {}

  /**
   * The register that the profile names; anything wrong in it is thrown.
   *
   * @param all whether all that lies in the part is judged, so that an entry may be of no use
   */
  static ExceptionRegister exceptions(
      Profiles.Part part, Ruleset ruleset, LocalDate day, boolean all) throws UsageException {
    return new ExceptionRegister(entries(part, ruleset), day, part.whole() && all);
  }

  /** Paths of the profile, the register and the baseline, there or not. */
  static List<String> files(Profiles.Part part) {
    List<String> files = new ArrayList<>();
    String prefix = part.folder().equals(".") ? "" : part.folder() + "/";
    files.add(prefix + Profiles.NAME);
    files.add(baselineName(part));
    Profile.Place exceptions = part.profile().exceptions();
    String name = exceptions == null ? null : SourceTree.resolve(part.folder(), exceptions.name());
    if (name != null) {
      files.add(name);
    }
    return files;
  }

  static List<ExceptionEntry> entries(Profiles.Part part, Ruleset ruleset) throws UsageException {
    Profile.Place place = part.profile().exceptions();
    if (place == null) {
      return List.of();
    }
    String name = SourceTree.resolve(part.folder(), place.name());
    SourceFile file = name == null ? null : part.tree().read(name);
    if (file == null) {
      throw ProfileCheck.wrong(
          place.span(),
          "exceptions の「" + place.name() + "」を読めません。このファイルのフォルダーからの相対パスを書きます",
          "\""
              + place.name()
              + "\" of exceptions can't be read; write a path relative to this file's folder");
    }
    ExceptionsReader.Result result = ExceptionsReader.read(file);
    List<Diagnostic> errors = new ArrayList<>();
    for (Diagnostic diagnostic : result.diagnostics()) {
      if (diagnostic.severity() == Diagnostic.Severity.ERROR) {
        errors.add(diagnostic);
      }
    }
    for (ExceptionEntry entry : result.entries()) {
      if (!ruleset.ids().contains(entry.rule())) {
        Message message = UnknownRule.message(entry.rule(), ruleset.ids());
        errors.add(Diagnostic.error("profile", entry.span(), message));
      }
    }
    if (!errors.isEmpty()) {
      throw new UsageException(Request.joined(errors));
    }
    return result.entries();
  }

  /** The baseline beside the profile; an empty one where there is none. */
  static Baseline baseline(Profiles.Part part) throws UsageException {
    SourceFile file = part.tree().read(baselineName(part));
    return file == null ? NOTHING_KNOWN : baseline(BaselineFile.read(file));
  }

  private static Baseline baseline(BaselineFile.Result read) throws UsageException {
    if (read.problem() != null) {
      throw new UsageException(Request.joined(List.of(read.problem())));
    }
    return read.baseline();
  }

  /** The baseline that is to be replaced; an empty one where there is none, or a broken one. */
  static Baseline replaced(Profiles.Part part) {
    SourceFile file = part.tree().read(baselineName(part));
    return file == null ? NOTHING_KNOWN : BaselineFile.read(file).baseline();
  }

  /** The baseline that is to be shortened. */
  static Baseline existing(Profiles.Part part) throws UsageException {
    String name = baselineName(part);
    SourceFile file = part.tree().read(name);
    if (file == null) {
      throw new UsageException(
          "「" + name + "」がありません。sekisho baseline update で作れます",
          "there is no \"" + name + "\"; sekisho baseline update makes one");
    }
    return baseline(BaselineFile.read(file));
  }

  /** Relative to the tree. */
  static String baselineName(Profiles.Part part) {
    return part.folder().equals(".") ? BaselineFile.NAME : part.folder() + "/" + BaselineFile.NAME;
  }
}
