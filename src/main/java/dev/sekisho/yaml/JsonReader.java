package dev.sekisho.yaml;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import dev.sekisho.source.Diagnostic;
import dev.sekisho.source.Message;
import dev.sekisho.source.SourceFile;
import dev.sekisho.source.SourceTree;
import dev.sekisho.source.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON into the same tree as YAML, from Jackson's tokens. What strict JSON forbids but people
 * write (comments, a comma behind the last member, raw control characters in strings) is read with
 * a warning. Never throws on input, never touches the YAML library.
 */
public final class JsonReader {
  private static final String CODE = "json-syntax";
  private static final JsonFactory STRICT =
      JsonFactory.builder()
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
          .build();
  private static final JsonFactory LENIENT =
      JsonFactory.builder()
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
          .build();

  private JsonReader() {}

  /** Reads the one value of a file; an empty file has no document. */
  public static YamlFile read(SourceFile file) {
    return file.bytes().length > SourceTree.MAX_FILE_BYTES
        ? failed(file, Refusal.tooLarge(file))
        : readWhole(file);
  }

  /** The same for a file whose size its reader has judged. */
  public static YamlFile readWhole(SourceFile file) {
    if (hasEarlyNul(file.bytes())) {
      return failed(file, syntax(file, 0, "NUL"));
    }
    YamlFile strict = read(file, STRICT);
    if (!strict.documents().isEmpty() || strict.diagnostics().isEmpty()) {
      return strict;
    }
    YamlFile lenient = read(file, LENIENT);
    if (lenient.documents().isEmpty()) {
      return strict;
    }
    List<Diagnostic> diagnostics = new ArrayList<>(lenient.diagnostics());
    diagnostics.add(lenientlyRead(file, strict.diagnostics().get(0).span()));
    return new YamlFile(file, lenient.documents(), List.of(), diagnostics);
  }

  /** Jackson would take such a file for UTF-16. */
  private static boolean hasEarlyNul(byte[] bytes) {
    for (int i = 0; i < Math.min(4, bytes.length); i++) {
      if (bytes[i] == 0) {
        return true;
      }
    }
    return false;
  }

  private static YamlFile read(SourceFile file, JsonFactory factory) {
    List<Diagnostic> diagnostics = new ArrayList<>();
    try (JsonParser parser = factory.createParser(file.bytes())) {
      JsonComposer composer = new JsonComposer(file, parser, diagnostics);
      return new YamlFile(file, composer.documents(), List.of(), diagnostics);
    } catch (Refusal refusal) {
      return failed(file, refusal.diagnostic());
    } catch (JsonProcessingException problem) {
      long at = problem.getLocation() == null ? 0 : problem.getLocation().getByteOffset();
      return failed(
          file, syntax(file, (int) Math.max(0, at), withoutPlace(problem.getOriginalMessage())));
    } catch (IOException problem) {
      return failed(file, syntax(file, 0, String.valueOf(problem.getMessage())));
    }
  }

  /** Jackson names a second place in its own notation: where the bracket opens. */
  private static String withoutPlace(String message) {
    int place = message.indexOf(" (for ");
    place = place < 0 ? message.indexOf(" (start marker at ") : place;
    return place < 0 ? message : message.substring(0, place);
  }

  static Diagnostic syntax(SourceFile file, int offset, String problem) {
    int at = Math.min(offset, file.bytes().length);
    while (at > 0 && at < file.bytes().length && (file.bytes()[at] & 0xC0) == 0x80) {
      at--;
    }
    return Diagnostic.error(
        CODE,
        file.span(at, at),
        new Message("JSONとして読めません（" + problem + "）。", "This is not valid JSON: " + problem + "."));
  }

  private static Diagnostic lenientlyRead(SourceFile file, @Nullable Span at) {
    Message message =
        new Message(
            "厳密なJSONではありません（コメント、または末尾のカンマ）。読み取りは続けましたが、取り除いてください。",
            "This is not strict JSON (a comment or a trailing comma). It was read all the same;"
                + " remove it.");
    return at == null
        ? Diagnostic.warning("json-lenient", file.path(), message)
        : Diagnostic.warning("json-lenient", at, message);
  }

  private static YamlFile failed(SourceFile file, Diagnostic diagnostic) {
    return new YamlFile(file, List.of(), List.of(), List.of(diagnostic));
  }
}
