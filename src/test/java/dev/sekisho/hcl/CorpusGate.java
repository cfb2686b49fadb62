package dev.sekisho.hcl;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.sekisho.hcl.HclTree.Attribute;
import dev.sekisho.hcl.HclTree.Block;
import dev.sekisho.hcl.HclTree.Body;
import dev.sekisho.hcl.HclTree.Comment;
import dev.sekisho.hcl.HclTree.Label;
import dev.sekisho.source.Diagnostic;
import dev.sekisho.source.SourceFile;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Compares the reader with recorded answers of HashiCorp's own parser, file by file: acceptance,
 * blocks with all their positions, attributes, comments and whole expression trees with byte
 * ranges. Works on any recording of that form; the fixtures' own is compared by a test, large
 * collections of public repositories by running {@link #main} with a recording and the folder it is
 * about.
 */
final class CorpusGate {
  private static final Pattern EMPTY_BRANCH =
      Pattern.compile("\\(template@(\\d+):\\1 \\(lit@\\1:\\1 \"\"\\)\\)");
  private static final JsonFactory JSON = new JsonFactory();

  /** What was found in one group of files. */
  static final class Tally {
    int files;
    int valid;
    int accepted;
    int same;
    int invalid;
    int reported;
    int attributes;
    int blocks;
    final List<String> problems = new ArrayList<>();
  }

  private CorpusGate() {}

  public static void main(String[] args) throws IOException {
    Map<String, Tally> tallies = new TreeMap<>();
    Tally all = new Tally();
    try (BufferedReader lines = Files.newBufferedReader(Path.of(args[0]))) {
      String line;
      while ((line = lines.readLine()) != null) {
        Map<?, ?> answer = object(line);
        String path = (String) get(answer, "path");
        SourceFile source = SourceFile.of(path, Files.readAllBytes(Path.of(args[1], path)));
        int shift = (Integer) get(answer, "size") - source.bytes().length == 3 ? 3 : 0;
        Tally tally = tallies.computeIfAbsent(repository(path), name -> new Tally());
        compare(answer, source, shift, tally);
        compare(answer, source, shift, all);
      }
    }
    System.out.println(
        "repository\tfiles\tvalid\taccepted\tsame tree\tinvalid\treported\tblocks\tattributes");
    tallies.forEach(CorpusGate::print);
    print("all", all);
    all.problems.stream().limit(60).forEach(System.out::println);
  }

  private static String repository(String path) {
    List<String> parts = List.of(path.split("/", 3));
    return parts.get(parts.size() > 2 ? 1 : 0);
  }

  private static void print(String name, Tally t) {
    System.out.println(
        name
            + "\t"
            + t.files
            + "\t"
            + t.valid
            + "\t"
            + t.accepted
            + "\t"
            + t.same
            + "\t"
            + t.invalid
            + "\t"
            + t.reported
            + "\t"
            + t.blocks
            + "\t"
            + t.attributes);
  }

  /** Compares one file with its recorded answer. */
  static void compare(Map<?, ?> answer, SourceFile source, int shift, Tally tally) {
    HclFile file = HclReader.read(source);
    tally.files++;
    if (get(answer, "valid").equals(false)) {
      tally.invalid++;
      if (file.diagnostics().isEmpty()) {
        tally.problems.add(source.path() + ": accepted, but " + get(answer, "error"));
      } else {
        tally.reported++;
      }
      return;
    }
    tally.valid++;
    if (file.diagnostics().isEmpty()) {
      tally.accepted++;
    } else {
      Diagnostic first = file.diagnostics().get(0);
      tally.problems.add(
          source.path()
              + ":"
              + (first.span() == null ? 0 : first.span().startLine())
              + ": refused: "
              + first.message().en());
    }
    if (!source.encoding().equals(StandardCharsets.UTF_8)) {
      tally.same++; // HashiCorp's offsets are those of the bytes before their conversion
      return;
    }
    int before = tally.problems.size();
    new Comparison(source, shift, tally).body(file.body(), (Map<?, ?>) get(answer, "body"));
    comments(file, (List<?>) get(answer, "comments"), shift, tally);
    if (before == tally.problems.size()) {
      tally.same++;
    }
  }

  private static void comments(HclFile file, List<?> expected, int shift, Tally tally) {
    List<String> theirs = new ArrayList<>();
    for (Object comment : expected) {
      theirs.add(((List<?>) comment).get(0).toString());
    }
    List<String> ours = new ArrayList<>();
    for (Comment comment : file.comments()) {
      ours.add(String.valueOf(comment.start() + shift));
    }
    if (!theirs.equals(ours)) {
      tally.problems.add(file.source().path() + ": comments at " + ours + " instead of " + theirs);
    }
  }

  /** One file against its answer. */
  private record Comparison(SourceFile source, int shift, Tally tally) {
    void same(String what, int offset, Object ours, Object theirs) {
      if (!ours.equals(theirs)) {
        tally.problems.add(
            source.path()
                + ":"
                + source.line(offset)
                + ": "
                + what
                + "\n    ours   "
                + ours
                + "\n    theirs "
                + theirs);
      }
    }

    void body(Body body, Map<?, ?> answer) {
      List<?> attributes = (List<?>) get(answer, "attrs");
      List<?> blocks = (List<?>) get(answer, "blocks");
      same("number of attributes", body.start(), body.attributes().size(), attributes.size());
      same("number of blocks", body.start(), body.blocks().size(), blocks.size());
      for (int i = 0; i < Math.min(body.attributes().size(), attributes.size()); i++) {
        attribute(body.attributes().get(i), (Map<?, ?>) attributes.get(i));
      }
      for (int i = 0; i < Math.min(body.blocks().size(), blocks.size()); i++) {
        block(body.blocks().get(i), (Map<?, ?>) blocks.get(i));
      }
    }

    void attribute(Attribute attribute, Map<?, ?> answer) {
      tally.attributes++;
      String ours =
          attribute.name() + " " + (attribute.start() + shift) + " " + (attribute.equals() + shift);
      same(
          "attribute",
          attribute.start(),
          ours,
          get(answer, "name") + " " + get(answer, "byte") + " " + get(answer, "eq"));
      String range =
          "["
              + (attribute.value().start() + shift)
              + ", "
              + (attribute.value().end() + shift)
              + "]";
      same("range", attribute.start(), range, get(answer, "expr").toString());
      if (answer.get("tree") != null) {
        String theirs =
            EMPTY_BRANCH
                .matcher(get(answer, "tree").toString())
                .replaceAll("(template@? (lit@? \"\"))");
        same("tree", attribute.start(), GoTree.of(attribute.value(), source, shift), theirs);
      }
    }

    void block(Block block, Map<?, ?> answer) {
      tally.blocks++;
      StringBuilder ours = new StringBuilder();
      ours.append(block.type())
          .append(' ')
          .append(block.start() + shift)
          .append(' ')
          .append(block.open() + shift);
      ours.append(' ').append(block.close() + shift);
      for (Label label : block.labels()) {
        ours.append(' ')
            .append(label.text())
            .append('@')
            .append(label.start() + shift)
            .append(':')
            .append(label.end() + shift);
      }
      StringBuilder theirs = new StringBuilder();
      theirs
          .append(get(answer, "type"))
          .append(' ')
          .append(get(answer, "byte"))
          .append(' ')
          .append(get(answer, "open"));
      theirs.append(' ').append(get(answer, "close"));
      for (Object label : (List<?>) get(answer, "labels")) {
        Map<?, ?> map = (Map<?, ?>) label;
        theirs
            .append(' ')
            .append(get(map, "value"))
            .append('@')
            .append(get(map, "byte"))
            .append(':')
            .append(get(map, "end"));
      }
      same("block", block.start(), ours.toString(), theirs.toString());
      body(block.body(), (Map<?, ?>) get(answer, "body"));
    }
  }

  private static Object get(Map<?, ?> map, String key) {
    return Objects.requireNonNull(map.get(key), key);
  }

  /** A JSON object as maps and lists. */
  static Map<?, ?> object(String json) throws IOException {
    try (JsonParser parser = JSON.createParser(json)) {
      parser.nextToken();
      return (Map<?, ?>) value(parser);
    }
  }

  private static Object value(JsonParser parser) throws IOException {
    return switch (parser.currentToken()) {
      case START_OBJECT -> {
        Map<String, Object> map = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
          String key = parser.currentName();
          parser.nextToken();
          map.put(key, value(parser));
        }
        yield map;
      }
      case START_ARRAY -> {
        List<Object> list = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
          list.add(value(parser));
        }
        yield list;
      }
      case VALUE_NUMBER_INT -> parser.getIntValue();
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      case VALUE_NULL -> "null";
      default -> parser.getText();
    };
  }
}
