package dev.sekisho.cli;

import dev.sekisho.profile.ProfileShape;
import dev.sekisho.report.ShapeSchema;
import dev.sekisho.source.Message;
import java.io.IOException;
import java.util.List;

/**
 * {@code sekisho schema}: the JSON Schema of the profile or of the register of exceptions, with the
 * rules of {@code --rulesets} too.
 */
final class SchemaCommand {
  /** Under this name beside a profile, the schema is one that editors are told of. */
  static final String FILE = "sekisho.schema.json";

  private static final String PROFILE = "profile";
  private static final String EXCEPTIONS = "exceptions";
  private static final Message OF_PROFILE =
      new Message("Sekisho のプロファイル（sekisho.yaml）", "Profile of Sekisho (sekisho.yaml)");
  private static final Message OF_EXCEPTIONS =
      new Message("Sekisho の例外の台帳", "Register of exceptions of Sekisho");

  private final Arguments arguments;
  private final Console console;

  SchemaCommand(Arguments arguments, Console console) {
    this.arguments = arguments;
    this.console = console;
  }

  static List<String> names() {
    return List.of(PROFILE, EXCEPTIONS);
  }

  int run() throws UsageException, IOException {
    List<String> operands = arguments.operands();
    String name = operands.isEmpty() ? PROFILE : operands.get(0);
    if (operands.size() > 1 || !names().contains(name)) {
      throw new UsageException(
          "sekisho schema には profile か exceptions を書きます",
          "sekisho schema takes profile or exceptions");
    }
    boolean profile = name.equals(PROFILE);
    ShapeSchema.write(
        profile ? ProfileShape.PROFILE : ProfileShape.EXCEPTIONS,
        profile ? OF_PROFILE : OF_EXCEPTIONS,
        new ProfileWords(Request.ruleset(arguments)).choices(),
        console.out());
    return ExitCode.FINE;
  }
}
