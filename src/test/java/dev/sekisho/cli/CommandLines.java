package dev.sekisho.cli;

import java.io.StringWriter;
import java.util.Map;

/** Runs command lines in this process. */
final class CommandLines {
  private CommandLines() {}

  /** What a command line printed and ended with. */
  record Outcome(int code, String out, String err) {}

  static Outcome run(Map<String, String> variables, String... words) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code = Main.run(words, new Console(out, err, variables, false, false));
    return new Outcome(code, out.toString(), err.toString());
  }

  static Outcome run(String... words) {
    return run(Map.of(), words);
  }
}
