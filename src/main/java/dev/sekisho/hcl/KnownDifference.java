package dev.sekisho.hcl;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A construct with which HCL4j is known to fail, from the list {@code hcl4j-differences.tsv}.
 *
 * @param construct a word that {@link Constructs} finds in trees
 * @param refuses whether HCL4j refuses the file; otherwise it sees other blocks and attributes from
 *     there on
 * @param sample a file of which this is true
 */
record KnownDifference(String construct, boolean refuses, String sample) {
  private static final String LIST = "hcl4j-differences.tsv";

  static List<KnownDifference> all() {
    InputStream list = KnownDifference.class.getResourceAsStream(LIST);
    if (list == null) {
      throw new IllegalStateException("the program was built without " + LIST);
    }
    List<KnownDifference> all = new ArrayList<>();
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8))) {
      String line;
      while ((line = lines.readLine()) != null) {
        if (!line.startsWith("#")) {
          all.add(of(line));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return all;
  }

  private static KnownDifference of(String line) {
    List<String> columns = List.of(line.split("\t", 3));
    return new KnownDifference(
        columns.get(0), columns.get(1).equals("refuses"), columns.get(2).replace("\\n", "\n"));
  }
}
