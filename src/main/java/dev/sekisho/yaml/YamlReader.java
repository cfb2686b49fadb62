package dev.sekisho.yaml;

import dev.sekisho.source.Diagnostic;
import dev.sekisho.source.SourceFile;
import dev.sekisho.source.SourceTree;
import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * Reads YAML 1.1 into trees with exact byte ranges. Only SnakeYAML's events are used: no object is
 * ever constructed and no scalar is converted, so {@code 012}, {@code yes} and {@code 2012-10-17}
 * stay the text they are. Never throws on input: a file that cannot be read to its end yields no
 * documents and one error.
 */
public final class YamlReader {
  private YamlReader() {}

  /** Reads all documents of a file. */
  public static YamlFile read(SourceFile file) {
    if (file.bytes().length > SourceTree.MAX_FILE_BYTES) {
      return failed(file, Refusal.tooLarge(file));
    }
    CodePointOffsets offsets = new CodePointOffsets(file.bytes());
    try {
      YamlComposer composer = new YamlComposer(file, offsets, parser(file));
      List<YamlTree> documents = composer.documents();
      return new YamlFile(file, documents, composer.comments(), composer.diagnostics());
    } catch (Refusal refusal) {
      return failed(file, refusal.diagnostic());
    } catch (MarkedYAMLException problem) {
      return failed(file, YamlProblems.describe(file, offsets, problem));
    } catch (YAMLException problem) {
      return failed(file, YamlProblems.describe(file, problem));
    } catch (IllegalArgumentException | IndexOutOfBoundsException problem) {
      // SnakeYAML lets these through for some broken escapes in tags and strings.
      return failed(file, YamlProblems.unreadable(file));
    }
  }

  private static ParserImpl parser(SourceFile file) {
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit((int) SourceTree.MAX_FILE_BYTES);
    ByteArrayInputStream bytes = new ByteArrayInputStream(file.bytes());
    return new ParserImpl(
        new StreamReader(new InputStreamReader(bytes, StandardCharsets.UTF_8)), options);
  }

  private static YamlFile failed(SourceFile file, Diagnostic diagnostic) {
    return new YamlFile(file, List.of(), List.of(), List.of(diagnostic));
  }
}
