package dev.sekisho.cli;

import dev.sekisho.finding.UnknownRule;
import dev.sekisho.knowledge.Const;
import dev.sekisho.profile.Profile;
import dev.sekisho.rules.Rule;
import dev.sekisho.rules.Ruleset;
import dev.sekisho.source.Diagnostic;
import dev.sekisho.source.Message;
import dev.sekisho.source.SourceTree;
import dev.sekisho.source.Span;
import dev.sekisho.source.Spelling;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Holds what a profile names against what there is: rules, parameters, paths and regions. */
final class ProfileCheck {
  private final Profiles.Part part;
  private final Ruleset ruleset;

  private ProfileCheck(Profiles.Part part, Ruleset ruleset) {
    this.part = part;
    this.ruleset = ruleset;
  }

  /** What is doubtful; what can't be is thrown. */
  static List<Diagnostic> check(Profiles.Part part, Ruleset ruleset) throws UsageException {
    return new ProfileCheck(part, ruleset).check();
  }

  private List<Diagnostic> check() throws UsageException {
    Profile profile = part.profile();
    for (Map.Entry<String, Profile.RuleSetting> rule : profile.rules().entrySet()) {
      known(rule.getKey(), rule.getValue().span());
    }
    for (Map.Entry<String, Profile.Parameter> each : profile.parameters().entrySet()) {
      fitting(each.getKey(), each.getValue());
    }
    for (Profile.Place control : profile.inheritedControls()) {
      inherited(control);
    }
    if (profile.scope() != null) {
      for (Profile.Place path : profile.scope().paths()) {
        there(path);
      }
    }
    List<Diagnostic> doubts = new ArrayList<>();
    RegionCheck check = new RegionCheck(ruleset);
    List<Profile.Place> regions = new ArrayList<>(profile.deployRegions());
    regions.addAll(profile.permittedRegions());
    for (Profile.Place region : regions) {
      Message refusal = check.refusal(region.name());
      if (refusal != null) {
        throw wrong(region.span(), refusal.ja(), refusal.en());
      }
      Message doubt = check.doubt(region.name());
      if (doubt != null) {
        doubts.add(Diagnostic.warning(RegionCheck.CODE, region.span(), doubt));
      }
    }
    return doubts;
  }

  /** A control that no rule asks for would stand in for nothing, without a word. */
  private void inherited(Profile.Place control) throws UsageException {
    Set<String> names = new ProfileWords(ruleset).controls();
    if (!names.contains(control.name())) {
      String near = Spelling.nearest(control.name(), names);
      String all = String.join(", ", names);
      throw wrong(
          control.span(),
          "「inherited-controls」に「"
              + control.name()
              + "」は使えません"
              + (near == null ? "（" + all + "）" : "。「" + near + "」のことですか？"),
          "\"inherited-controls\" can't be \""
              + control.name()
              + "\""
              + (near == null ? " (" + all + ")" : "; did you mean \"" + near + "\"?"));
    }
  }

  /** A scope that holds nothing would judge every root as a system of its own, without a word. */
  private void there(Profile.Place path) throws UsageException {
    String name = SourceTree.resolve(part.folder(), path.name());
    if (name == null || !(part.tree().isFolder(name) || part.tree().isFile(name))) {
      String near = Spelling.nearest(path.name(), places());
      throw wrong(
          path.span(),
          "scope の paths の「"
              + path.name()
              + "」がありません。"
              + (near == null ? "このファイルのフォルダーからの相対パスを書きます" : "「" + near + "」のことですか？"),
          "\""
              + path.name()
              + "\" of the scope's paths does not exist; "
              + (near == null
                  ? "write a path relative to this file's folder"
                  : "did you mean \"" + near + "\"?"));
    }
  }

  /** Templates below the profile's folder, and the folders they are in. */
  private Set<String> places() {
    Set<String> places = new TreeSet<>();
    String prefix = part.folder().equals(".") ? "" : part.folder() + "/";
    try {
      for (String file : part.tree().all()) {
        if (file.startsWith(prefix)) {
          String below = file.substring(prefix.length());
          while (!below.equals(".") && places.add(below)) {
            below = SourceTree.folderOf(below);
          }
        }
      }
    } catch (IOException e) {
      places.clear();
    }
    return places;
  }

  private void known(String rule, Span span) throws UsageException {
    if (!ruleset.ids().contains(rule)) {
      Message message = UnknownRule.message(rule, ruleset.ids());
      throw new UsageException(Request.joined(List.of(Diagnostic.error("profile", span, message))));
    }
  }

  /**
   * A threshold that no rule has, or that is no number where one is wanted, would switch a check
   * off without a word.
   */
  private void fitting(String name, Profile.Parameter written) throws UsageException {
    Set<String> names = new TreeSet<>();
    for (int i = 0; i < ruleset.ruleCount(); i++) {
      Rule.Parameter parameter = ruleset.rule(i).parameters().get(name);
      names.addAll(ruleset.rule(i).parameters().keySet());
      if (parameter != null) {
        if (!parameter.value().is(Const.Kind.NUMBER)) {
          readable(name, parameter.value().text(), written);
          return;
        }
        if (isAmount(String.join(",", written.values()))) {
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

  /**
   * Where a pattern is wanted (the one that we ship holds marks of patterns), something else would
   * make the rule fail at every resource.
   */
  private static void readable(String name, String shipped, Profile.Parameter written)
      throws UsageException {
    boolean pattern = false;
    for (int i = 0; i < shipped.length(); i++) {
      pattern |= "^$([|\\".indexOf(shipped.charAt(i)) >= 0;
    }
    try {
      Pattern.compile(pattern ? String.join(",", written.values()) : "");
    } catch (PatternSyntaxException e) {
      throw wrong(
          written.span(),
          "「" + name + "」の正規表現を読めません（" + (e.getIndex() + 1) + " 文字目）。sekisho explain で今の値を見られます",
          "the regular expression of \""
              + name
              + "\" can't be read (at character "
              + (e.getIndex() + 1)
              + "); sekisho explain shows the present one");
    }
  }

  static UsageException wrong(Span span, String ja, String en) {
    return new UsageException(
        Request.joined(List.of(Diagnostic.error("profile", span, new Message(ja, en)))));
  }

  private static boolean isAmount(String text) {
    String digits = text.endsWith(" days") ? text.substring(0, text.length() - 5) : text;
    boolean number = !digits.isEmpty() && digits.length() < 10;
    return text.equals("forever") || (number && digits.chars().allMatch(c -> c >= '0' && c <= '9'));
  }
}
