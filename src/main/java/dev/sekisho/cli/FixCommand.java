package dev.sekisho.cli;

import dev.sekisho.finding.UnknownRule;
import dev.sekisho.fix.Patch;
import dev.sekisho.fix.PatchedFiles;
import dev.sekisho.report.UnifiedDiff;
import dev.sekisho.rules.Ruleset;
import dev.sekisho.source.Language;
import dev.sekisho.source.Message;
import dev.sekisho.source.SourceTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * {@code sekisho fix}: shows edits that mend findings, or makes them. The diff goes to standard
 * output and all that is said about it to standard error, so that one can be piped into {@code git
 * apply}.
 */
final class FixCommand {
  private final Arguments arguments;
  private final Language language;
  private final Console console;

  FixCommand(Arguments arguments, Language language, Console console) {
    this.arguments = arguments;
    this.language = language;
    this.console = console;
  }

  int run() throws UsageException, IOException {
    Request request = Request.of(arguments);
    Language spoken = ScanCommand.spoken(request, arguments, language, console);
    Mending mending = Mending.of(request.analyses(), rules(request.analyses().get(0).ruleset()));
    FixSummary summary = new FixSummary(mending, rules(), spoken, console.err());
    boolean whole = console.warnOfErrors(mending.result().diagnostics(), spoken);
    boolean write = arguments.has(Option.WRITE);
    List<String> written = new ArrayList<>();
    boolean masked = false;
    for (SourceTree tree : mending.trees()) {
      Patch patch = Patch.of(mending.mended(), tree);
      List<Patch.FileEdit> edits = patch.edits();
      if (write) {
        write(edits, tree, written);
      } else {
        masked |= show(edits, tree, mending);
      }
      summary.count(edits.size(), patch.places());
    }
    summary.write(write, masked);
    boolean pending = !write && !mending.mended().isEmpty();
    return !whole ? ExitCode.UNREADABLE : pending ? ExitCode.FINDINGS : ExitCode.FINE;
  }

  private Set<String> rules() {
    return new LinkedHashSet<>(arguments.all(Option.RULE));
  }

  private Set<String> rules(Ruleset ruleset) throws UsageException {
    for (String rule : rules()) {
      if (!ruleset.ids().contains(rule)) {
        Message message = UnknownRule.message(rule, ruleset.ids());
        throw new UsageException("--rule: " + message.ja(), "--rule: " + message.en());
      }
    }
    return rules();
  }

  /** Answers whether a line could not be shown as it is. */
  private boolean show(List<Patch.FileEdit> edits, SourceTree tree, Mending mending)
      throws UsageException, IOException {
    boolean color = ScanCommand.color(arguments, console);
    UnifiedDiff diff =
        new UnifiedDiff(console.out(), color, mending.result().sensitive(), prefix(tree));
    PatchedFiles files = new PatchedFiles(tree);
    for (Patch.FileEdit edit : edits) {
      diff.write(edit.before(), isMarked(files, edit), edit.replacements());
    }
    return diff.masked();
  }

  /** The way from the top of the repository to the tree, which a profile may have begun below. */
  private static String prefix(SourceTree tree) {
    for (Path above = tree.base(); above != null; above = above.getParent()) {
      if (Files.exists(above.resolve(".git"))) {
        String way = above.relativize(tree.base()).toString().replace('\\', '/');
        return way.isEmpty() ? "" : way + "/";
      }
    }
    return "";
  }

  private static boolean isMarked(PatchedFiles files, Patch.FileEdit edit) throws UsageException {
    try {
      return files.isMarked(edit);
    } catch (IOException e) {
      String path = edit.before().path();
      throw new UsageException(
          "「" + path + "」を読み直せません。もう一度実行してください",
          "can't read \"" + path + "\" a second time; run it again");
    }
  }

  /**
   * Writes the files of one tree.
   *
   * @param written paths of those that are written already; more are added
   */
  static void write(List<Patch.FileEdit> edits, SourceTree tree, List<String> written)
      throws UsageException {
    PatchedFiles files = new PatchedFiles(tree);
    List<String> changed = files.changed(edits);
    if (!changed.isEmpty()) {
      String all = String.join(", ", changed);
      Message done = done(written);
      throw new UsageException(
          all + " は読み取った後に変わりました。" + done.ja() + "。もう一度実行してください",
          all + " changed after it was read; " + done.en() + "; run it again");
    }
    for (Patch.FileEdit edit : edits) {
      String path = edit.before().path();
      try {
        files.write(edit);
      } catch (IOException e) {
        Message done = done(written);
        throw new UsageException(
            "「" + path + "」に書き込めません。" + done.ja(), "can't write to \"" + path + "\"; " + done.en());
      }
      written.add(path);
    }
  }

  /** Whoever finds half of the edits in the files should know which half. */
  private static Message done(List<String> written) {
    String all = String.join(", ", written);
    return all.isEmpty()
        ? new Message("何も書いていません", "nothing was written")
        : new Message("書き換え済みのファイル: " + all, "already written: " + all);
  }
}
