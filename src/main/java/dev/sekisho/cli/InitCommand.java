package dev.sekisho.cli;

import dev.sekisho.engine.Analysis;
import dev.sekisho.engine.AnalysisRequest;
import dev.sekisho.graph.Reading;
import dev.sekisho.profile.ExceptionsReader;
import dev.sekisho.profile.Profile;
import dev.sekisho.rules.Ruleset;
import dev.sekisho.source.Diagnostic;
import dev.sekisho.source.Language;
import dev.sekisho.source.SourceFile;
import dev.sekisho.source.SourceScan;
import dev.sekisho.source.SourceTree;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * {@code sekisho init [PATH]}: writes a profile from what is found. One that is there, or that
 * holds for the folder from above, is left alone. Whatever it writes down was so before, but for
 * the environments, which are judged from then on.
 */
final class InitCommand {
  static final String REGISTER = "exceptions.yaml";

  private final Arguments arguments;
  private final Language language;
  private final Console console;

  InitCommand(Arguments arguments, Language language, Console console) {
    this.arguments = arguments;
    this.language = language;
    this.console = console;
  }

  int run() throws UsageException, IOException {
    List<String> operands = arguments.operands();
    if (operands.size() > 1) {
      throw new UsageException("sekisho init に書けるフォルダーは一つです", "sekisho init takes one folder");
    }
    String given = operands.isEmpty() ? "." : operands.get(0);
    Path path = Request.existing(given);
    if (!Files.isDirectory(path)) {
      throw new UsageException("「" + given + "」はフォルダーではありません", "\"" + given + "\" is no folder");
    }
    SourceTree tree = SourceScan.scan(List.of(path));
    String folder = folder(tree, path);
    boolean print = arguments.has(Option.STDOUT);
    if (!print) {
      refuseSecond(tree, folder);
    }
    AnalysisRequest request = request(tree);
    Reading reading = Analysis.read(request);
    Survey survey = Survey.of(tree, folder, reading, request.ruleset());
    if (!survey.outside().isEmpty() && !print) {
      throw outside(given, survey.outside());
    }
    boolean schema = tree.isFile(in(folder, SchemaCommand.FILE));
    String draft =
        ProfileDraft.of(survey, language, schema, holdsRegister(tree, folder, request.ruleset()));
    if (print) {
      console.out().write(draft);
    } else {
      write(path.resolve(Profiles.NAME), draft);
      tell(given, survey);
    }
    return ExitCode.FINE;
  }

  private static String folder(SourceTree tree, Path path) throws IOException {
    Path within = tree.base().toRealPath().relativize(path.toRealPath());
    String name = within.toString().replace('\\', '/');
    return name.isEmpty() ? "." : name;
  }

  private static String in(String folder, String name) {
    return folder.equals(".") ? name : folder + "/" + name;
  }

  /** Everything as a scan without a profile sees it. */
  private AnalysisRequest request(SourceTree tree) throws UsageException {
    Profiles.Part part = new Profiles.Part(tree, Profile.EMPTY, ".", true, List.of());
    return Request.analysis(arguments, part, Request.ruleset(arguments), List.of());
  }

  private static void refuseSecond(SourceTree tree, String folder) throws UsageException {
    String above = folder;
    while (!Files.exists(tree.base().resolve(in(above, Profiles.NAME)))) {
      if (above.equals(".")) {
        return;
      }
      above = SourceTree.folderOf(above);
    }
    String there = in(above, Profiles.NAME);
    if (!above.equals(folder)) {
      throw new UsageException(
          "上のフォルダーのプロファイル（リポジトリの "
              + there
              + "）がここにも効いています。見つけたものを見るには --stdout を付け、ここだけのものを作るにはその出力を "
              + Profiles.NAME
              + " に保存してください",
          "a profile above ("
              + there
              + " of the repository) holds here, too; add --stdout to see"
              + " what was found, and save that as "
              + Profiles.NAME
              + " for one of this folder's own");
    }
    throw new UsageException(
        there + " がすでにあります。書き換えません。見つけたものを見るには --stdout を付けてください",
        there + " is there already and was left alone; to see what was found, add --stdout");
  }

  /** With a profile in it, the folder would be all that is ever read. */
  private static UsageException outside(String given, String file) {
    return new UsageException(
        "「" + given + "」は外の " + file + " を使っています。それも含むフォルダーを指定してください",
        "\"" + given + "\" uses " + file + ", which lies outside; name a folder that holds both");
  }

  private static boolean holdsRegister(SourceTree tree, String folder, Ruleset ruleset) {
    SourceFile file = tree.read(in(folder, REGISTER));
    ExceptionsReader.Result read = file == null ? null : ExceptionsReader.read(file);
    if (read == null || read.entries().isEmpty()) {
      return false;
    }
    boolean fine = true;
    for (Diagnostic diagnostic : read.diagnostics()) {
      fine &= diagnostic.severity() != Diagnostic.Severity.ERROR;
    }
    for (var entry : read.entries()) {
      fine &= ruleset.ids().contains(entry.rule());
    }
    return fine;
  }

  private static void write(Path file, String text) throws UsageException {
    try {
      Files.writeString(file, text, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    } catch (FileAlreadyExistsException e) {
      throw new UsageException(file + " がすでにあります", file + " is there already");
    } catch (IOException e) {
      throw new UsageException("「" + file + "」に書き込めません", "can't write to \"" + file + "\"");
    }
  }

  private void tell(String given, Survey survey) throws IOException {
    int count = survey.roots().size();
    int environments = survey.environments().sure() ? survey.environments().byName().size() : 0;
    String file = Path.of(given).resolve(Profiles.NAME).normalize().toString();
    String scan = "sekisho scan" + (given.equals(".") ? "" : " " + given);
    console
        .out()
        .write(
            language == Language.JA
                ? file
                    + " を書きました（ルートとテンプレート "
                    + count
                    + "、リージョン "
                    + survey.regions().size()
                    + "、環境 "
                    + environments
                    + "）。\n"
                    + "次は、コメントの中の問いに答えてから "
                    + scan
                    + " で判定します。いまある指摘から始めるには sekisho baseline update を使えます。\n"
                : "wrote "
                    + file
                    + " (roots and templates: "
                    + count
                    + ", regions: "
                    + survey.regions().size()
                    + ", environments: "
                    + environments
                    + ").\nNext, answer the questions in its comments and run "
                    + scan
                    + "; sekisho baseline update begins with the findings there are.\n");
  }
}
