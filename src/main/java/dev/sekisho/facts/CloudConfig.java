package dev.sekisho.facts;

import java.util.function.Consumer;

/**
 * The {@code packages} of cloud-init's user data, read line by line: a list on one line or with one
 * dash a line, each entry a name or a name with its version. Other keys, {@code runcmd} among them,
 * are read as shell.
 */
final class CloudConfig {
  private static final String KEY = "packages:";

  private CloudConfig() {}

  static boolean is(String text) {
    return text.startsWith("#cloud-config")
        || text.contains("\n#cloud-config")
        || text.contains("text/cloud-config");
  }

  static void packages(String text, Consumer<String> sink) {
    boolean inside = false;
    for (String line : text.split("\n", -1)) {
      String entry = withoutComment(line).strip();
      if (entry.startsWith(KEY)) {
        String rest = entry.substring(KEY.length()).strip();
        inside = rest.isEmpty();
        flow(rest, sink);
      } else if (inside && (entry.startsWith("- ") || ScriptText.isTemplateHole(entry))) {
        String name = entry.startsWith("- ") ? entry.substring(2).strip() : entry;
        name(name.startsWith("[") ? name.substring(1) : name, sink);
      } else if (!entry.isEmpty()) {
        inside = false;
      }
    }
  }

  private static void flow(String list, Consumer<String> sink) {
    if (ScriptText.isTemplateHole(list)) {
      sink.accept(list);
    } else if (list.startsWith("[")) {
      for (String entry : list.substring(1).split(",", -1)) {
        name(entry, sink);
      }
    }
  }

  /** The name up to a comma or bracket, without quotes. */
  private static void name(String entry, Consumer<String> sink) {
    StringBuilder name = new StringBuilder();
    for (int i = 0; i < entry.length() && ",]".indexOf(entry.charAt(i)) < 0; i++) {
      if ("'\"[ ".indexOf(entry.charAt(i)) < 0) {
        name.append(entry.charAt(i));
      }
    }
    if (name.length() > 0) {
      sink.accept(name.toString());
    }
  }

  private static String withoutComment(String line) {
    int hash = line.startsWith("#") ? 0 : line.indexOf(" #");
    return hash < 0 ? line : line.substring(0, hash);
  }
}
