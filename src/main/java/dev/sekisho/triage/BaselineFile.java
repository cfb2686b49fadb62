package dev.sekisho.triage;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import dev.sekisho.finding.Severity;
import dev.sekisho.finding.Verdict;
import dev.sekisho.source.Diagnostic;
import dev.sekisho.source.Message;
import dev.sekisho.source.SourceFile;
import dev.sekisho.yaml.JsonReader;
import dev.sekisho.yaml.YamlFile;
import dev.sekisho.yaml.YamlTree;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A baseline as JSON, sorted by fingerprint, so that two branches merge line by line. */
public final class BaselineFile {
  /** Its name, beside the profile or at the top of the tree. */
  public static final String NAME = "sekisho-baseline.json";

  private static final int SCHEMA_VERSION = 1;

  private BaselineFile() {}

  /** Null where nothing was wrong. */
  public record Result(Baseline baseline, @Nullable Diagnostic problem) {}

  /** Reads a baseline; one that can't be read hides nothing. */
  public static Result read(SourceFile file) {
    Baseline none = new Baseline(Map.of());
    YamlFile json = JsonReader.readWhole(file);
    if (json.documents().isEmpty()
        || !(json.documents().get(0) instanceof YamlTree.Mapping root)
        || !(root.get("findings") instanceof YamlTree.Sequence findings)
        || !text(root, "schemaVersion").equals(Integer.toString(SCHEMA_VERSION))) {
      return new Result(none, broken(file));
    }
    Map<String, Baseline.Known> known = new TreeMap<>();
    for (YamlTree item : findings.items()) {
      Baseline.Known each = item instanceof YamlTree.Mapping mapping ? known(mapping) : null;
      if (each == null) {
        return new Result(none, broken(file));
      }
      known.put(text((YamlTree.Mapping) item, "fingerprint"), each);
    }
    return new Result(new Baseline(known), null);
  }

  private static Diagnostic broken(SourceFile file) {
    return Diagnostic.error(
        "baseline",
        file.path(),
        new Message(
            "ベースラインとして読めません。sekisho baseline update で作り直してください",
            "this is no baseline; make it anew with sekisho baseline update"));
  }

  private static Baseline.@Nullable Known known(YamlTree.Mapping finding) {
    Verdict verdict = null;
    for (Verdict each : Verdict.values()) {
      verdict = each.word().equals(text(finding, "verdict")) ? each : verdict;
    }
    Severity severity = null;
    for (Severity each : Severity.values()) {
      severity = each.word().equals(text(finding, "severity")) ? each : severity;
    }
    if (verdict == null || severity == null || text(finding, "fingerprint").isEmpty()) {
      return null;
    }
    return new Baseline.Known(
        verdict, severity, text(finding, "rule"), text(finding, "address"), text(finding, "place"));
  }

  private static String text(YamlTree.Mapping mapping, String key) {
    return mapping.get(key) instanceof YamlTree.Scalar scalar ? scalar.text() : "";
  }

  /** The whole file, ending with a line feed. */
  public static String text(Baseline baseline) {
    StringWriter text = new StringWriter();
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
      json.setPrettyPrinter(
          new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter));
      json.writeStartObject();
      json.writeNumberField("schemaVersion", SCHEMA_VERSION);
      json.writeArrayFieldStart("findings");
      for (Map.Entry<String, Baseline.Known> each : baseline.known().entrySet()) {
        json.writeStartObject();
        json.writeStringField("fingerprint", each.getKey());
        json.writeStringField("verdict", each.getValue().verdict().word());
        json.writeStringField("severity", each.getValue().severity().word());
        json.writeStringField("rule", each.getValue().rule());
        json.writeStringField("address", each.getValue().address());
        json.writeStringField("place", each.getValue().place());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text + "\n";
  }
}
