import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * Cuts argument schemas of providers down to the types that the vocabulary names, so that the build
 * can check its paths without them all.
 *
 * <p>{@code java src/build/TrimSchemas.java FULL rulesets}: {@code FULL} holds files such as {@code
 * aws.json.gz} of the form {@code {"resources": {type: arguments}, "data": {…}}}, where arguments
 * map a name to a type ({@code "string"}, {@code "list(string)"}) or to {@code {"kind":
 * "list|set|struct|object|map", "args": arguments}}. Run it when the vocabulary names a new type.
 */
class TrimSchemas {
  private static final Pattern TYPE =
      Pattern.compile("(data\\.)?[a-z]+_[a-z0-9_]+|AWS::[A-Za-z0-9]+::[A-Za-z0-9]+");

  public static void main(String[] args) throws IOException {
    Path full = Path.of(args[0]);
    Path rulesets = Path.of(args[1]);
    Set<String> named = named(rulesets.resolve("vocabulary"));
    Path target = rulesets.resolve("schema").resolve("providers");
    Files.createDirectories(target);
    for (String file :
        List.of("aws", "cfn", "azurerm", "azuread", "google", "oci", "sakura", "sakuracloud")) {
      trim(full.resolve(file + ".json.gz"), target.resolve(file + ".json.gz"), named);
    }
  }

  /** Everything in the vocabulary that looks like a native type. */
  private static Set<String> named(Path vocabulary) throws IOException {
    Set<String> named = new TreeSet<>();
    try (Stream<Path> files = Files.walk(vocabulary)) {
      for (Path file : files.filter(name -> name.toString().endsWith(".yaml")).toList()) {
        Matcher matcher = TYPE.matcher(Files.readString(file));
        while (matcher.find()) {
          named.add(matcher.group());
        }
      }
    }
    return named;
  }

  private static void trim(Path from, Path to, Set<String> named) throws IOException {
    String text;
    try (InputStream in = new GZIPInputStream(Files.newInputStream(from))) {
      text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
    StringBuilder kept = new StringBuilder("{");
    for (String section : List.of("resources", "data")) {
      TreeMap<String, String> types = new TreeMap<>();
      String prefix = section.equals("data") ? "data." : "";
      members(text, section).forEach((type, tree) -> keep(type, prefix, tree, named, types));
      List<String> entries = new ArrayList<>();
      types.forEach((type, tree) -> entries.add("\"" + type + "\":" + tree));
      kept.append(kept.length() == 1 ? "" : ",\n");
      kept.append("\"").append(section).append("\":{").append(String.join(",\n", entries));
      kept.append("}");
    }
    // a fixed header, so that the same types give the same bytes
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(to))) {
      out.write(kept.append("}\n").toString().getBytes(StandardCharsets.UTF_8));
    }
  }

  private static void keep(
      String type, String prefix, String tree, Set<String> named, TreeMap<String, String> types) {
    if (named.contains(prefix + type)) {
      types.put(type, tree);
    }
  }

  /** The members of an object that is itself a member of the outermost one, as text. */
  private static TreeMap<String, String> members(String text, String section) {
    String object = members(text).get(section);
    return object == null ? new TreeMap<>() : members(object);
  }

  /** The members of an object, as text. */
  private static TreeMap<String, String> members(String object) {
    TreeMap<String, String> members = new TreeMap<>();
    int at = object.indexOf('{') + 1;
    while (true) {
      int quote = object.indexOf('"', at);
      if (quote < 0) {
        return members;
      }
      int close = object.indexOf('"', quote + 1);
      int value = object.indexOf(':', close) + 1;
      int end = end(object, value);
      String tree = object.substring(value, end).strip();
      members.put(object.substring(quote + 1, close), tree.replace(": ", ":").replace(", ", ","));
      at = end;
    }
  }

  private static int end(String text, int start) {
    int depth = 0;
    boolean quoted = false;
    for (int i = start; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && c == '{') {
        depth++;
      } else if (!quoted && c == '}') {
        depth--;
        if (depth <= 0) {
          return depth < 0 ? i : i + 1;
        }
      } else if (!quoted && depth == 0 && c == ',') {
        return i;
      }
    }
    return text.length();
  }
}
