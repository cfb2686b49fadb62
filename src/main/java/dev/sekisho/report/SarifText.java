package dev.sekisho.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.sekisho.source.Span;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The small objects of which a SARIF log is full: messages and places. */
final class SarifText {
  private static final String UNESCAPED = "-._~/!$&'()*+,;=:@";

  private SarifText() {}

  static void message(JsonGenerator json, String field, String text) throws IOException {
    json.writeObjectFieldStart(field);
    json.writeStringField("text", text);
    json.writeEndObject();
  }

  /** A {@code physicalLocation} relative to the repository's top. */
  static void place(JsonGenerator json, String path, @Nullable Span span) throws IOException {
    json.writeObjectFieldStart("physicalLocation");
    artifact(json, path);
    if (span != null) {
      region(json, "region", span);
    }
    json.writeEndObject();
  }

  static void artifact(JsonGenerator json, String path) throws IOException {
    json.writeObjectFieldStart("artifactLocation");
    json.writeStringField("uri", uri(path));
    json.writeStringField("uriBaseId", "%SRCROOT%");
    json.writeEndObject();
  }

  static void region(JsonGenerator json, String field, Span span) throws IOException {
    json.writeObjectFieldStart(field);
    json.writeNumberField("startLine", span.startLine());
    json.writeNumberField("startColumn", span.startColumn());
    json.writeNumberField("endLine", span.endLine());
    json.writeNumberField("endColumn", span.endColumn());
    json.writeEndObject();
  }

  /** The path as a relative URI; a colon in its first part would read as a scheme. */
  static String uri(String path) {
    StringBuilder uri = new StringBuilder();
    boolean firstPart = true;
    for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xFF);
      firstPart &= c != '/';
      boolean plain =
          (c >= 'a' && c <= 'z')
              || (c >= 'A' && c <= 'Z')
              || (c >= '0' && c <= '9')
              || UNESCAPED.indexOf(c) >= 0;
      if (plain && !(firstPart && c == ':')) {
        uri.append(c);
      } else {
        uri.append('%')
            .append(Character.forDigit(c >> 4, 16))
            .append(Character.forDigit(c & 15, 16));
      }
    }
    return uri.toString();
  }
}
