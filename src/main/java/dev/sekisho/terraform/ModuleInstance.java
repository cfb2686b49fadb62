package dev.sekisho.terraform;

import dev.sekisho.graph.Resource;
import dev.sekisho.hcl.HclTree;
import dev.sekisho.source.SourceFile;
import dev.sekisho.source.Span;
import dev.sekisho.terraform.eval.Budget;
import dev.sekisho.terraform.eval.Evaluator;
import dev.sekisho.terraform.eval.Frame;
import dev.sekisho.terraform.eval.Scope;
import dev.sekisho.terraform.eval.TemplateFiles;
import dev.sekisho.terraform.function.TextBuilder;
import dev.sekisho.terraform.type.Steps;
import dev.sekisho.value.Cause;
import dev.sekisho.value.Origin;
import dev.sekisho.value.Truth;
import dev.sekisho.value.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A module as it is called from one place for one key: what names mean within it. Everything is
 * evaluated when asked for.
 */
final class ModuleInstance implements Scope {
  private final Evaluation evaluation;
  private final ModuleSource source;
  private final @Nullable ModuleCall call;
  private final Path path;
  private final Variables variables;
  private final Providers providers;
  private final Map<String, Memo> locals = new HashMap<>();
  private final Map<String, Memo> outputs = new HashMap<>();
  private final Map<String, ResourceBlock> resources = new HashMap<>();
  private final Map<String, ModuleCall> calls = new HashMap<>();

  /**
   * Where an instance is.
   *
   * @param address with keys and a dot at its end ({@code module.a["x"].}); empty for the root
   * @param config the same without keys
   * @param calls the calls on the way, outermost first
   * @param frame in which the arguments of the call are evaluated; null for the root
   * @param exists whether it is there at all
   * @param standsForAll whether it stands for an unknown number
   */
  record Path(
      String address,
      String config,
      List<Resource.Call> calls,
      @Nullable Frame frame,
      Truth exists,
      boolean standsForAll) {
    static final Path ROOT = new Path("", "", List.of(), null, Truth.TRUE, false);
  }

  ModuleInstance(Evaluation evaluation, ModuleSource source, @Nullable ModuleCall call, Path path) {
    this.evaluation = evaluation;
    this.source = source;
    this.call = call;
    this.path = path;
    this.variables = new Variables(this);
    this.providers = new Providers(this);
  }

  Evaluation evaluation() {
    return evaluation;
  }

  ModuleSource source() {
    return source;
  }

  /** The call that made this instance; null for the root. */
  @Nullable ModuleCall call() {
    return call;
  }

  Path path() {
    return path;
  }

  Variables variables() {
    return variables;
  }

  Providers providers() {
    return providers;
  }

  @Override
  public String address() {
    return path.address();
  }

  @Override
  public String provider(String local) {
    return providers().source(local);
  }

  @Override
  public TemplateFiles files() {
    return evaluation.files();
  }

  @Override
  public Budget budget() {
    return evaluation.budget();
  }

  /** For expressions that belong to no instance of a block. */
  Frame frame(SourceFile file) {
    return Frame.of(this, file);
  }

  Value evaluate(Written written) {
    return Evaluator.evaluate(written.value(), frame(written.file()));
  }

  @Override
  public Value named(String root, String name, Span at) {
    return switch (root) {
      case "var" -> variables.value(name, at);
      case "local" -> local(name, at);
      case "module" -> module(name, at);
      case "path" -> pathOf(name, at);
      case "terraform", "tofu" -> setting(name, at);
      case "each", "count", "self" ->
          Steps.invalid(root + "." + name, Origin.of(at, Origin.Kind.EXPRESSION));
      case "ephemeral" -> unknown(Cause.Kind.AT_DEPLOYMENT, root + "." + name, at);
      default -> resource(root + "." + name, at);
    };
  }

  @Override
  public Value data(String type, String name, Span at) {
    return resource("data." + type + "." + name, at);
  }

  private static Value unknown(Cause.Kind kind, String subject, Span at) {
    return new Value.Unknown(new Cause(kind, subject, at), Origin.of(at, Origin.Kind.EXPRESSION));
  }

  private Value local(String name, Span at) {
    Written written = source.locals().get(name);
    if (written == null) {
      return Steps.invalid("local." + name, Origin.of(at, Origin.Kind.EXPRESSION));
    }
    Memo memo = locals.computeIfAbsent(name, key -> new Memo());
    return evaluation.once(
        memo,
        at,
        () -> Steps.at(written.span(), Origin.Kind.LOCAL, "local." + name, evaluate(written)));
  }

  private Value module(String name, Span at) {
    ModuleCall called = call(name);
    return called == null ? unknown(Cause.Kind.UNDECLARED, "module." + name, at) : called.value(at);
  }

  /** A call of this module by its name; null where there is none. */
  @Nullable ModuleCall call(String name) {
    Declaration declaration = source.calls().get(name);
    if (declaration == null) {
      return null;
    }
    ModuleCall known = calls.get(name);
    if (known == null) {
      known = new ModuleCall(this, name, declaration);
      calls.put(name, known);
    }
    return known;
  }

  private Value pathOf(String name, Span at) {
    Origin origin = Origin.of(at, Origin.Kind.EXPRESSION);
    return switch (name) {
      case "module" -> new Value.Text(RelativePath.of(evaluation.root(), source.folder()), origin);
      case "root" -> new Value.Text(".", origin);
      case "cwd" -> workingFolder(origin);
      default -> Steps.invalid("path." + name, origin);
    };
  }

  /** Terraform runs in the root module; where the tree itself lies is nobody's business. */
  private Value workingFolder(Origin origin) {
    Cause cause = new Cause(Cause.Kind.FUNCTION, "path.cwd", null);
    Value outside = new Value.Unknown(cause, origin);
    String root = evaluation.root();
    return root.equals(".")
        ? outside
        : new TextBuilder(origin).add(outside).add("/" + root).build();
  }

  private Value setting(String name, Span at) {
    String workspace = evaluation.inputs().workspace();
    if (name.equals("applying")) {
      return new Value.Bool(false, Origin.of(at, Origin.Kind.EXPRESSION));
    }
    return name.equals("workspace") && workspace != null
        ? new Value.Text(workspace, Origin.of(at, Origin.Kind.SETTING))
        : unknown(Cause.Kind.VARIABLE, "terraform." + name, at);
  }

  private Value resource(String key, Span at) {
    ResourceBlock block = block(key);
    return block == null ? unknown(Cause.Kind.UNDECLARED, key, at) : block.value(at);
  }

  /** A resource or data block of this module; null where it is not declared. */
  @Nullable ResourceBlock block(String key) {
    Declaration declaration = source.resources().get(key);
    if (declaration == null) {
      return null;
    }
    ResourceBlock known = resources.get(key);
    if (known == null) {
      known = new ResourceBlock(this, key, declaration);
      resources.put(key, known);
    }
    return known;
  }

  @Override
  public Value attribute(Value.Reference resource, String name, Span at) {
    String address = resource.address();
    ResourceInstance instance = evaluation.instance(address);
    evaluation.refer(address);
    Value known = instance == null ? null : instance.known(name);
    if (instance == null || known == null) {
      Span place = instance == null ? at : instance.block().declaration().header();
      Origin step = Origin.via(place, Origin.Kind.RESOURCE, address, null);
      Origin origin = Origin.via(at, Origin.Kind.EXPRESSION, "", step);
      return new Value.Reference(address, name, null, origin);
    }
    Value seen = Steps.at(known.origin().span(), Origin.Kind.RESOURCE, address, known);
    Origin origin = Steps.step(at, Origin.Kind.EXPRESSION, "", seen.origin());
    return new Value.Reference(address, name, seen, origin);
  }

  /** An output by its name; invalid where there is none. */
  Value output(String name, Span at) {
    Declaration declaration = source.outputs().get(name);
    Written written = declaration == null ? null : declaration.attribute("value");
    if (declaration == null || written == null) {
      return Steps.invalid("module." + name, Origin.of(at, Origin.Kind.EXPRESSION));
    }
    Memo memo = outputs.computeIfAbsent(name, key -> new Memo());
    String label = path.config() + name;
    return evaluation.once(memo, written.span(), () -> output(declaration, written, label));
  }

  private Value output(Declaration declaration, Written written, String label) {
    Value value = Steps.at(written.span(), Origin.Kind.OUTPUT, label, evaluate(written));
    return isTrue(declaration.attribute("sensitive")) ? Steps.secret(value) : value;
  }

  static boolean isTrue(@Nullable Written written) {
    return written != null && written.value() instanceof HclTree.BoolLiteral bool && bool.bool();
  }

  static boolean isFalse(@Nullable Written written) {
    return written != null && written.value() instanceof HclTree.BoolLiteral bool && !bool.bool();
  }

  /** All resource blocks, in the order they are declared. */
  List<ResourceBlock> blocks() {
    List<ResourceBlock> blocks = new ArrayList<>();
    for (String key : source.resources().keySet()) {
      ResourceBlock block = block(key);
      if (block != null) {
        blocks.add(block);
      }
    }
    for (Declaration twin : source.twins()) {
      blocks.add(new ResourceBlock(this, ModuleSource.resourceKey(twin), twin));
    }
    return blocks;
  }

  /** All calls, in the order they are declared. */
  List<ModuleCall> moduleCalls() {
    List<ModuleCall> all = new ArrayList<>();
    for (String name : source.calls().keySet()) {
      ModuleCall one = call(name);
      if (one != null) {
        all.add(one);
      }
    }
    return all;
  }
}
