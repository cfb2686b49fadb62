package dev.sekisho.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tool is run on a small package of the shape of the real ones. */
class RefreshKnowledgeTest {
  private static final Path PROJECT = Path.of("");

  @TempDir Path packages;

  @Test
  void saysWhatIsMissing() {
    IOException problem = assertThrows(IOException.class, this::run);
    String told = String.valueOf(problem.getMessage());
    assertTrue(told.startsWith("no botocore-*.whl in "), told);
  }

  @Test
  void tellsWhatIsNewGoneAndWithoutAVerdict() throws IOException {
    wheel();
    specification();
    String told = run();
    assertTrue(told.startsWith("compared with botocore-9.9.9\n"), told);
    String keys = section(told, "key-algorithms aws-kms");
    assertTrue(keys.contains("  new: RSA_9999\n"), keys);
    assertTrue(keys.contains("  without a verdict: ML_KEM_512\n"), keys);
    assertTrue(keys.contains("  without a strength: ML_KEM_768\n"), keys);
    assertTrue(keys.contains("  gone: ") && keys.contains("RSA_4096"), keys);
    assertTrue(!keys.contains("RSA_2048"), keys);
    assertEquals("  not found: the model\n", section(told, "key-algorithms aws-acm"));
    assertEquals("  new: xx-north-9\n", section(told, "regions aws"));
    String types = section(told, "CloudFormation types and arguments of our schema");
    assertTrue(types.contains("  new: AWS::EFS::FileSystem.Shiny\n"), types);
    assertTrue(types.contains("AWS::EFS::FileSystem.Encrypted"), types);
    assertTrue(!types.contains("AWS::EFS::FileSystem.KmsKeyId"), types);
    String services = "services of CloudFormation without a type, and so without a tier";
    assertEquals("  new: AWS::Brand\n", section(told, services));
    assertTrue(told.contains("\nread on\n  2026-"), told);
  }

  private static String section(String told, String title) {
    int start = told.indexOf("\n" + title + "\n") + title.length() + 2;
    return told.substring(start, told.indexOf("\n\n", start) + 1);
  }

  private String run() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    RefreshKnowledge.run(PROJECT, packages, new PrintStream(bytes, true, StandardCharsets.UTF_8));
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private void wheel() throws IOException {
    Path wheel = packages.resolve("botocore-9.9.9-py3-none-any.whl");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(wheel))) {
      zip.putNextEntry(new ZipEntry("botocore/data/endpoints.json"));
      zip.write(utf8("{\"partitions\":[{\"regions\":{\"ap-northeast-1\":{},\"xx-north-9\":{}}}]}"));
      model(zip, "2010-01-01", "{\"shapes\":{}}");
      model(
          zip,
          "2014-11-01",
          "{\"shapes\":{\"KeySpec\":{\"enum\":[\"RSA_2048\",\"RSA_9999\",\"ML_KEM_512\",\"ML_KEM_768\"]}}}");
    }
  }

  private static void model(ZipOutputStream zip, String edition, String model) throws IOException {
    zip.putNextEntry(new ZipEntry("botocore/data/kms/" + edition + "/service-2.json.gz"));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(bytes)) {
      out.write(utf8(model));
    }
    zip.write(bytes.toByteArray());
  }

  private void specification() throws IOException {
    Files.createDirectory(packages.resolve("package"));
    Path file = packages.resolve("package/db.json.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write(
          utf8(
              "{\"schema\":{\"resource\":{\"entities\":["
                  + "{\"cloudFormationType\":\"AWS::Brand::New\",\"properties\":{}},"
                  + "{\"cloudFormationType\":"
                  + "\"AWS::EFS::FileSystem\",\"properties\":{\"KmsKeyId\":{},\"Shiny\":{}}}]}}}"));
    }
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
