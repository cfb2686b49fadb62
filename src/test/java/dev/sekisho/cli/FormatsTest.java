package dev.sekisho.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sekisho.Golden;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The formats for other programs: goldens, and what their readers rely on. */
class FormatsTest {
  private static final Path SYSTEM = Path.of("test-fixtures/systems/nenkin-batch");
  private static final Path GOLDENS = Path.of("test-fixtures/reports/nenkin-batch");

  /** Everything in a template that a format could trip over. */
  private static final String NASTY =
      """
      AWSTemplateFormatVersion: "2010-09-09"
      Resources:
        Disk:
          Type: AWS::EC2::Volume
          Properties:
            Encrypted: false
            AvailabilityZone: "us-east-1a"
        "Di<sk>&|,\\"`@x":
          Type: AWS::EC2::Volume
          Properties: {Encrypted: false, AvailabilityZone: ap-northeast-1a}
      """;

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "markdown,summary.ja.md,ja",
    "markdown,summary.en.md,en",
    "junit,junit.xml,en",
    "gitlab,gitlab.json,en",
    "checkstyle,checkstyle.xml,en",
    "csv,findings.csv,ja"
  })
  void reports(String format, String golden, String language) {
    String report =
        scan(SYSTEM, "--format", format, "--lang", language, "--as-of", "2026-11-24").out();
    Golden.check(GOLDENS.resolve(golden), report);
  }

  @ParameterizedTest
  @ValueSource(strings = {"junit", "checkstyle"})
  void xmlCanBeReadWhateverATemplateSays(String format) throws Exception {
    Document document = xml(scan(nasty(), "--format", format, "--verbose").out());
    NodeList all = document.getElementsByTagName("*");
    boolean named = false;
    for (int i = 0; i < all.getLength(); i++) {
      Element element = (Element) all.item(i);
      named |= element.getAttribute("name").contains("nasty.yaml");
    }
    assertTrue(named);
  }

  /** What a terminal obeys, and what makes a line read as another one. */
  @ParameterizedTest
  @ValueSource(strings = {"markdown", "csv", "github", "junit", "checkstyle"})
  void passesNoControlCharactersOn(String format) throws IOException {
    Path file = folder.resolve("odd\u001b[31m\u202e.yaml");
    Files.writeString(file, NASTY.replace("@x", "\\e[31m\\0\\u202e"));
    String report = scan(file, "--format", format, "--verbose", "--lang", "en").out();
    assertTrue(report.contains("[31m") || report.contains("\\[31m"), report);
    boolean xml = report.startsWith("<?xml");
    for (int i = 0; i < report.length(); i++) {
      char c = report.charAt(i);
      boolean odd = Character.isISOControl(c) && c != '\n' && c != '\r';
      assertFalse(odd || (c == '\u202e' && !xml), "U+" + Integer.toHexString(c));
    }
  }

  @Test
  void junitCountsWhatItHolds() throws Exception {
    Document document = xml(scan(SYSTEM, "--format", "junit").out());
    NodeList suites = document.getElementsByTagName("testsuite");
    assertTrue(suites.getLength() > 3);
    for (int i = 0; i < suites.getLength(); i++) {
      Element suite = (Element) suites.item(i);
      assertEquals(count(suite, "testcase"), Integer.parseInt(suite.getAttribute("tests")));
      assertEquals(count(suite, "failure"), Integer.parseInt(suite.getAttribute("failures")));
      assertEquals(count(suite, "skipped"), Integer.parseInt(suite.getAttribute("skipped")));
      assertEquals(count(suite, "error"), Integer.parseInt(suite.getAttribute("errors")));
    }
  }

  @Test
  void junitIsNeverEmptyAndTellsOfBrokenFiles() throws Exception {
    Files.writeString(
        folder.resolve("main.tf"), "resource \"aws_s3_bucket\" \"a\" {\n  bucket = \n");
    Document document = xml(scan(folder, "--format", "junit").out());
    assertTrue(document.getElementsByTagName("error").getLength() >= 1);
    Files.writeString(folder.resolve("main.tf"), "");
    assertEquals(
        1,
        xml(scan(folder, "--format", "junit").out()).getElementsByTagName("testcase").getLength());
  }

  @Test
  void spreadsheetsGetRowsAndNoFormulas() throws IOException {
    String csv = scan(nasty(), "--format", "csv", "--lang", "en").out();
    assertEquals('\uFEFF', csv.charAt(0));
    List<List<String>> rows = rows(csv.substring(1));
    assertTrue(rows.size() > 2, csv);
    for (List<String> row : rows) {
      assertEquals(rows.get(0).size(), row.size(), row.toString());
      for (String cell : row) {
        assertFalse(cell.matches("(?s)[=+@-].*"), cell);
      }
    }
    assertTrue(csv.contains("Di<sk>&|,\"\"`@x"), csv);
  }

  @Test
  void markdownLetsNothingOutOfItsCell() throws IOException {
    String page = scan(nasty(), "--format", "markdown", "--lang", "en").out();
    assertFalse(page.contains("<sk>"), page);
    assertFalse(page.contains("@x"), page);
    for (String line : page.split("\n", -1)) {
      if (line.startsWith("|")) {
        assertTrue(line.endsWith(" |"), line);
        int bars = line.replace("\\|", "").replaceAll("[^|]", "").length();
        assertTrue(bars == 8 || bars == 5, line);
      }
    }
  }

  @Test
  void alertsAreViolationsUnlessMoreIsAskedFor() {
    String few = scan(SYSTEM, "--format", "gitlab").out();
    String all = scan(SYSTEM, "--format", "gitlab", "--verbose").out();
    assertFalse(few.contains("\"info\""), few);
    assertTrue(all.contains("\"info\""), all);
    assertTrue(all.length() > few.length());
  }

  private Path nasty() throws IOException {
    Files.writeString(folder.resolve("nasty.yaml"), NASTY);
    return folder;
  }

  private static int count(Element suite, String name) {
    return suite.getElementsByTagName(name).getLength();
  }

  private static Document xml(String text)
      throws ParserConfigurationException, IOException, SAXException {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  /** Reads RFC 4180. */
  private static List<List<String>> rows(String csv) {
    List<List<String>> rows = new ArrayList<>();
    List<String> row = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < csv.length(); i++) {
      char c = csv.charAt(i);
      if (quoted && c == '"' && i + 1 < csv.length() && csv.charAt(i + 1) == '"') {
        cell.append('"');
        i++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && (c == ',' || c == '\n')) {
        row.add(cell.toString());
        cell.setLength(0);
        if (c == '\n') {
          rows.add(row);
          row = new ArrayList<>();
        }
      } else if (quoted || c != '\r') {
        cell.append(c);
      }
    }
    return rows;
  }

  private static CommandLines.Outcome scan(Path path, String... options) {
    List<String> words = new ArrayList<>(List.of("scan", path.toString()));
    words.addAll(List.of(options));
    return CommandLines.run(words.toArray(String[]::new));
  }
}
