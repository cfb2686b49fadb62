package dev.sekisho.cli;

import dev.sekisho.Version;
import dev.sekisho.source.Language;
import dev.sekisho.source.Message;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The program's entry point: reads the command line, runs one command, ends with its exit code. */
public final class Main {
  private Main() {}

  public static void main(String[] words) {
    Writer out = writer(FileDescriptor.out);
    Writer err = writer(FileDescriptor.err);
    boolean terminal = "1".equals(System.getenv("SEKISHO_TERMINAL"));
    boolean errorTerminal = "1".equals(System.getenv("SEKISHO_ERROR_TERMINAL"));
    int code = run(words, new Console(out, err, System.getenv(), terminal, errorTerminal));
    try {
      out.flush();
      err.flush();
    } catch (IOException e) {
      code = code == 0 ? ExitCode.USAGE : code;
    }
    // Everything is written; an orderly shutdown would first look for a logger to announce it to.
    Runtime.getRuntime().halt(code);
  }

  private static Writer writer(FileDescriptor descriptor) {
    return new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8);
  }

  /** Runs one command line and answers its exit code; nothing but the console is written to. */
  static int run(String[] words, Console console) {
    String variable = console.variable("SEKISHO_LANG");
    Language language = Arguments.language(words, variable);
    try {
      if (!variable.isEmpty() && !variable.equals("ja") && !variable.equals("en")) {
        throw new UsageException(
            "環境変数 SEKISHO_LANG に「" + variable + "」は使えません（ja, en）",
            "the environment variable SEKISHO_LANG can't be \"" + variable + "\" (ja, en)");
      }
      Arguments arguments = Arguments.parse(words);
      if (arguments.has(Option.VERSION)) {
        return new VersionCommand(arguments, language, console).run();
      }
      if (arguments.has(Option.HELP)) {
        Help.print(arguments, language, console.out());
        return ExitCode.FINE;
      }
      arguments.oneOf(Option.LANG, List.of("ja", "en"));
      return run(arguments, language, console);
    } catch (UsageException e) {
      return console.fail(e.words(), language);
    } catch (IOException e) {
      if ("Broken pipe".equals(e.getMessage())) {
        return ExitCode.PIPE_CLOSED;
      }
      return console.fail(new Message("出力に書き込めません", "can't write the output"), language);
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      console.fail(defect(e), language);
      return ExitCode.UNREADABLE;
    }
  }

  /**
   * A defect of ours must not look like a verdict, and names itself without the template's text.
   */
  private static Message defect(Throwable e) {
    StackTraceElement[] trace = e.getStackTrace();
    String place = e.getClass().getSimpleName() + (trace.length == 0 ? "" : " at " + trace[0]);
    return new Message(
        "sekisho " + Version.NUMBER + " の不具合で止まりました（" + place + "）。この行を添えて報告してください",
        "sekisho "
            + Version.NUMBER
            + " stopped on a defect of its own ("
            + place
            + "); please report this line");
  }

  private static int run(Arguments arguments, Language language, Console console)
      throws UsageException, IOException {
    return switch (arguments.command()) {
      case SCAN -> new ScanCommand(arguments, language, console).run();
      case RULES -> new RulesCommand(arguments, language, console).run();
      case EXPLAIN -> new ExplainCommand(arguments, language, console).run();
      case WHY -> new WhyCommand(arguments, language, console).run();
      case GRAPH -> new GraphCommand(arguments, language, console).run();
      case BASELINE -> new BaselineCommand(arguments, language, console).run();
      case FIX -> new FixCommand(arguments, language, console).run();
      case EXCEPTIONS -> new ExceptionsCommand(arguments, language, console).run();
      case INIT -> new InitCommand(arguments, language, console).run();
      case SCHEMA -> new SchemaCommand(arguments, console).run();
      case COMPLETION -> new CompletionCommand(arguments, language, console).run();
    };
  }
}
