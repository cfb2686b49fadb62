package dev.sekisho.terraform;

import dev.sekisho.hcl.HclExpression;
import dev.sekisho.hcl.HclFile;
import dev.sekisho.hcl.HclReader;
import dev.sekisho.hcl.HclTree;
import dev.sekisho.source.SourceFile;
import dev.sekisho.source.SourceTree;
import dev.sekisho.terraform.eval.Evaluator;
import dev.sekisho.terraform.type.Steps;
import dev.sekisho.terraform.type.Type;
import dev.sekisho.value.Cause;
import dev.sekisho.value.Origin;
import dev.sekisho.value.Value;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The values given to a root's variables, weakest first: {@code terraform.tfvars}, {@code
 * terraform.tfvars.json}, {@code *.auto.tfvars} and {@code *.auto.tfvars.json} by name, then files
 * and values of the command line.
 */
final class RootInputs {
  private final ModuleInstance module;
  private final Map<String, Written> written = new HashMap<>();
  private final Map<String, String> spoken = new HashMap<>();
  private @Nullable Cause lost;

  private RootInputs(ModuleInstance module) {
    this.module = module;
  }

  static RootInputs of(ModuleInstance module) {
    RootInputs inputs = new RootInputs(module);
    SourceTree tree = module.evaluation().loader().tree();
    String folder = module.source().folder();
    inputs.read(folder, "terraform.tfvars");
    inputs.read(folder, "terraform.tfvars.json");
    for (String name : tree.filesIn(folder)) {
      if (name.endsWith(".auto.tfvars") || name.endsWith(".auto.tfvars.json")) {
        inputs.read(folder, name);
      }
    }
    TerraformInputs given = module.evaluation().inputs();
    for (String path : given.varFiles()) {
      inputs.take(path);
    }
    for (String pair : given.variables()) {
      int equals = pair.indexOf('=');
      if (equals > 0) {
        inputs.spoken.put(pair.substring(0, equals), pair.substring(equals + 1));
      }
    }
    return inputs;
  }

  private void read(String folder, String name) {
    String path = SourceTree.resolve(folder, name);
    if (path != null && module.evaluation().loader().tree().isFile(path)) {
      take(path);
    }
  }

  /** Takes a file. What is lost of it may be any value, also of a name that a weaker file gives. */
  private void take(String path) {
    HclFile file = module.evaluation().loader().read(path);
    Cause missing =
        file == null
            ? new Cause(Cause.Kind.UNREADABLE, path, null)
            : Nested.lost(file.source(), file.body());
    if (missing != null) {
      written.clear();
      lost = missing;
    }
    if (file != null) {
      for (HclTree.Attribute attribute : file.body().attributes()) {
        written.put(attribute.name(), new Written(file.source(), attribute));
      }
    }
  }

  /** The value given to a variable; null where there is none. */
  @Nullable Value value(String name, Declaration declaration, Type type) {
    String words = spoken.get(name);
    if (words != null) {
      return spoken(words, declaration, type);
    }
    Written given = written.get(name);
    Cause missing = lost;
    if (given == null && missing != null) {
      return new Value.Unknown(missing, Origin.of(declaration.header(), Origin.Kind.INPUT));
    }
    return given == null
        ? null
        : Steps.at(given.span(), Origin.Kind.INPUT, "var." + name, module.evaluate(given));
  }

  /** A value of the command line: itself for text, numbers and bools, else an expression. */
  private Value spoken(String words, Declaration declaration, Type type) {
    Origin origin = Origin.of(declaration.header(), Origin.Kind.SETTING);
    boolean plain =
        declaration.attribute("type") == null
            || (type instanceof Type.Simple && type != Type.Simple.ANY);
    if (plain) {
      return new Value.Text(words, origin);
    }
    byte[] text = words.getBytes(StandardCharsets.UTF_8);
    SourceFile file = SourceFile.of("--var", text);
    HclExpression read = HclReader.readExpression(file, 0, text.length);
    return read.diagnostics().isEmpty()
        ? Evaluator.evaluate(read.expression(), module.frame(file)).withOrigin(origin)
        : Steps.invalid(words, origin);
  }
}
