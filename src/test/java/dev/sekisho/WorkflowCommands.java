package dev.sekisho;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads a step's log as the GitHub Actions runner does, and answers which commands it would carry
 * out: {@code ::name properties::data} at the start of a line, the older {@code ##[name]data}
 * anywhere in it, nothing between {@code stop-commands} and its token.
 */
final class WorkflowCommands {
  private static final Set<String> KNOWN =
      Set.of(
          "error",
          "warning",
          "notice",
          "debug",
          "group",
          "endgroup",
          "add-mask",
          "add-path",
          "set-env",
          "set-output",
          "save-state",
          "add-matcher",
          "remove-matcher",
          "echo",
          "stop-commands");

  private WorkflowCommands() {}

  /** A command that the runner obeys, its properties and data unescaped. */
  record Command(String name, Map<String, String> properties, String data) {}

  static List<Command> obeyed(String log) {
    List<Command> obeyed = new ArrayList<>();
    String token = null;
    for (String line : log.split("\r\n|\r|\n", -1)) {
      Command command = parse(line, token);
      if (command == null) {
        continue;
      }
      if (token != null) {
        token = command.name.equals(token) ? null : token;
      } else if (command.name.equals("stop-commands")) {
        token = command.data;
      } else {
        obeyed.add(command);
      }
    }
    return obeyed;
  }

  private static @Nullable Command parse(String line, @Nullable String token) {
    String text = line.stripLeading();
    int end = text.startsWith("::") ? text.indexOf("::", 2) : -1;
    Command command = null;
    if (end > 0) {
      command = command(text.substring(2, end), ",", text.substring(end + 2), token);
    }
    int old = line.indexOf("##[");
    int close = old < 0 ? -1 : line.indexOf(']', old);
    if (command == null && close > 0) {
      command = command(line.substring(old + 3, close), ";", line.substring(close + 1), token);
    }
    return command;
  }

  private static @Nullable Command command(
      String head, String separator, String data, @Nullable String token) {
    int blank = head.indexOf(' ');
    String name = blank < 0 ? head : head.substring(0, blank);
    if (!KNOWN.contains(name) && !name.equals(token)) {
      return null;
    }
    Map<String, String> properties = new LinkedHashMap<>();
    for (String pair : blank < 0 ? new String[0] : head.substring(blank + 1).split(separator, -1)) {
      int equals = pair.indexOf('=');
      if (equals > 0) {
        properties.put(pair.substring(0, equals), plain(pair.substring(equals + 1)));
      }
    }
    return new Command(name, properties, plain(data));
  }

  private static String plain(String escaped) {
    return escaped
        .replace("%0D", "\r")
        .replace("%0A", "\n")
        .replace("%3A", ":")
        .replace("%2C", ",")
        .replace("%25", "%");
  }
}
