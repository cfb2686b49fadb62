package dev.sekisho.cli;

import dev.sekisho.source.Language;
import dev.sekisho.source.Spelling;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The command line, taken apart by the tables of {@link Command} and {@link Option}. Without a
 * command it is {@code scan}'s; {@code --} ends the options; {@code --name=value} and {@code --name
 * value} are the same.
 */
final class Arguments {
  private static final String BEHIND_JA = "（「-」で始まるパスは、前に -- を置いて書きます）";
  private static final String BEHIND_EN = " (a path that begins with - is written behind --)";

  private final Command command;
  private final boolean named;
  private final Map<Option, List<String>> options = new EnumMap<>(Option.class);
  private final List<String> operands = new ArrayList<>();

  private Arguments(Command command, boolean named) {
    this.command = command;
    this.named = named;
  }

  static Arguments parse(String[] words) throws UsageException {
    int at = 0;
    Command command = null;
    if (words.length > 0 && !words[0].startsWith("-")) {
      command = Command.named(words[0]);
      if (command == null) {
        throw unknownCommand(words[0]);
      }
      at = 1;
    }
    Arguments arguments = new Arguments(command == null ? Command.SCAN : command, command != null);
    if (command == null && words.length == 0) {
      arguments.options.put(Option.HELP, List.of(""));
    }
    arguments.read(words, at);
    return arguments;
  }

  private static UsageException unknownCommand(String word) {
    List<String> known = new ArrayList<>();
    for (Command command : Command.values()) {
      known.add(command.word());
    }
    String all = String.join(", ", known);
    return new UsageException(
        "「" + word + "」というコマンドはありません（" + all + "）。調べるには sekisho scan " + word + " と書きます",
        "there is no command \""
            + word
            + "\" ("
            + all
            + "); to scan it, write: sekisho scan "
            + word);
  }

  private void read(String[] words, int from) throws UsageException {
    boolean ended = false;
    for (int i = from; i < words.length; i++) {
      String word = words[i];
      if (word.isEmpty()) {
        throw new UsageException(
            "空の引数があります。値のない変数を渡していないか確かめてください",
            "an argument is empty; check for a variable without a value");
      } else if (ended || !word.startsWith("-") || word.equals("-")) {
        operands.add(word);
      } else if (word.equals("--")) {
        ended = true;
      } else {
        i += take(word, i + 1 < words.length ? words[i + 1] : null);
      }
    }
  }

  /** Takes one option; answers how many of the words behind it were its value. */
  private int take(String word, @Nullable String next) throws UsageException {
    int equals = word.indexOf('=');
    String name = equals < 0 ? word : word.substring(0, equals);
    Option option = Option.named(name);
    if (option == null || !(command.options().contains(option) || option == Option.VERSION)) {
      throw unknownOption(name);
    }
    List<String> values = options.computeIfAbsent(option, o -> new ArrayList<>());
    if (option.value() == null) {
      if (equals >= 0) {
        throw new UsageException(name + " に値は付けられません", name + " takes no value");
      }
      values.add("");
      return 0;
    }
    String value = equals >= 0 ? word.substring(equals + 1) : next;
    if (value == null) {
      throw new UsageException(
          name + " に値（" + option.value() + "）がありません", name + " needs a value: " + option.value());
    }
    values.add(value);
    return equals >= 0 ? 0 : 1;
  }

  private UsageException unknownOption(String name) {
    List<String> known = new ArrayList<>();
    for (Option option : command.options()) {
      known.add(option.word());
    }
    String nearest = Spelling.nearest(name, known);
    boolean operand = !command.operands().isEmpty() && !name.startsWith("--");
    return new UsageException(
        "知らないオプション「"
            + name
            + "」です。"
            + (nearest == null
                ? "sekisho " + command.word() + " --help に一覧があります" + (operand ? BEHIND_JA : "")
                : "「" + nearest + "」のことですか？"),
        "unknown option \""
            + name
            + "\"; "
            + (nearest == null
                ? "see sekisho " + command.word() + " --help" + (operand ? BEHIND_EN : "")
                : "did you mean " + nearest + "?"));
  }

  Command command() {
    return command;
  }

  /** Whether the command was written, not assumed. */
  boolean named() {
    return named;
  }

  List<String> operands() {
    return operands;
  }

  boolean has(Option option) {
    return options.containsKey(option);
  }

  List<String> all(Option option) {
    return options.getOrDefault(option, List.of());
  }

  /** The value given last; null where the option was not given. */
  @Nullable String last(Option option) {
    List<String> values = all(option);
    return values.isEmpty() ? null : values.get(values.size() - 1);
  }

  /** The value given last, which must be one of a few. */
  @Nullable String oneOf(Option option, List<String> allowed) throws UsageException {
    String value = last(option);
    if (value == null || allowed.contains(value)) {
      return value;
    }
    String all = String.join(", ", allowed);
    throw new UsageException(
        option.word() + " に「" + value + "」は使えません（" + all + "）",
        option.word() + " can't be \"" + value + "\" (" + all + ")");
  }

  /**
   * The language to speak: the option, else {@code SEKISHO_LANG}, else Japanese; never the locale.
   */
  static Language language(String[] words, String variable) {
    String wanted = variable;
    for (int i = 0; i < words.length; i++) {
      if (words[i].equals("--lang") && i + 1 < words.length) {
        wanted = words[i + 1];
      } else if (words[i].startsWith("--lang=")) {
        wanted = words[i].substring("--lang=".length());
      }
    }
    return wanted.equals("en") ? Language.EN : Language.JA;
  }
}
