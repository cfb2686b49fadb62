package dev.sekisho.cli;

import dev.sekisho.finding.AnalysisResult;
import dev.sekisho.report.CheckstyleReport;
import dev.sekisho.report.ConsoleReport;
import dev.sekisho.report.CsvReport;
import dev.sekisho.report.GitHubAnnotations;
import dev.sekisho.report.GitLabReport;
import dev.sekisho.report.JUnitReport;
import dev.sekisho.report.JsonReport;
import dev.sekisho.report.MarkdownReport;
import dev.sekisho.report.ReportFormat;
import dev.sekisho.report.ReportOptions;
import dev.sekisho.report.SarifReport;
import dev.sekisho.source.SourceTree;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One report and where it goes.
 *
 * @param file null for standard output
 */
record Output(ReportFormat format, @Nullable String file) {

  private static final String ALL = String.join(", ", Command.SCAN.formats());

  static List<Output> of(List<String> words) throws UsageException {
    List<Output> outputs = new ArrayList<>();
    int onStandardOutput = 0;
    for (String word : words.isEmpty() ? List.of("console") : words) {
      int equals = word.indexOf('=');
      String file = equals < 0 ? null : word.substring(equals + 1);
      if (file != null && file.isEmpty()) {
        throw new UsageException(
            "--format " + word + " にファイル名がありません", "--format " + word + " names no file");
      }
      file = "-".equals(file) ? null : file; // as programs commonly name standard output
      outputs.add(new Output(format(equals < 0 ? word : word.substring(0, equals)), file));
      onStandardOutput += file == null ? 1 : 0;
    }
    if (onStandardOutput > 1) {
      throw new UsageException(
          "標準出力に出せる形式は一つです。ほかは --format 形式=ファイル と書いてください",
          "only one format can go to standard output; write the others as --format FORMAT=FILE");
    }
    return outputs;
  }

  /** Whether one of them tells of edits that mend findings. */
  static boolean wantsProposals(List<Output> outputs) {
    for (Output output : outputs) {
      if (output.format().name().equals("sarif")) {
        return true;
      }
    }
    return false;
  }

  private static ReportFormat format(String name) throws UsageException {
    return switch (name) {
      case "console" -> new ConsoleReport();
      case "json" -> new JsonReport();
      case "sarif" -> new SarifReport();
      case "github" -> new GitHubAnnotations();
      case "markdown" -> new MarkdownReport();
      case "junit" -> new JUnitReport();
      case "gitlab" -> new GitLabReport();
      case "checkstyle" -> new CheckstyleReport();
      case "csv" -> new CsvReport();
      default ->
          throw new UsageException(
              "--format に「" + name + "」は使えません（" + ALL + "）",
              "--format can't be \"" + name + "\" (" + ALL + ")");
    };
  }

  /**
   * A report must not be written over a template that was just read, nor two of them into one file.
   */
  static void keepTemplates(List<Output> outputs, SourceTree tree, List<SourceTree.Skip> skipped)
      throws UsageException {
    Set<Path> taken = new HashSet<>();
    for (String path : tree.selected()) {
      taken.add(tree.base().resolve(path).normalize());
    }
    for (SourceTree.Skip skip : skipped) {
      taken.remove(tree.base().resolve(skip.path()).normalize());
    }
    for (Output output : outputs) {
      String file = output.file();
      if (file != null && !taken.add(Path.of(file).toAbsolutePath().normalize())) {
        throw new UsageException(
            "「" + file + "」は調べたテンプレートか、ほかの出力先と同じです。別の名前にしてください",
            "\""
                + file
                + "\" is a template that was scanned, or another report's file; name another one");
      }
    }
  }

  void write(AnalysisResult result, ReportOptions options, Console console)
      throws UsageException, IOException {
    if (file == null) {
      format.write(result, options, console.out());
      return;
    }
    try (Writer writer = Files.newBufferedWriter(Path.of(file))) {
      format.write(result, options, writer);
    } catch (IOException e) {
      throw new UsageException("「" + file + "」に書き込めません", "can't write to \"" + file + "\"");
    }
  }
}
