package dev.sekisho.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The SARIF that people are given is valid by the published schema. */
class SarifSchemaTest {
  static Stream<Path> logs() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("test-fixtures/reports"))) {
      return files.filter(file -> file.toString().endsWith(".sarif")).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("logs")
  void isValid(Path log) throws IOException {
    try (InputStream schema = getClass().getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
      assertNotNull(schema);
      JsonSchema sarif =
          JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7).getSchema(schema);
      assertEquals(Set.of(), sarif.validate(Files.readString(log), InputFormat.JSON));
    }
  }
}
