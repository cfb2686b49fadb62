package dev.sekisho.terraform;

import dev.sekisho.graph.Resource;
import dev.sekisho.source.Diagnostic;
import dev.sekisho.source.Message;
import dev.sekisho.source.Span;
import dev.sekisho.terraform.eval.Frame;
import dev.sekisho.value.Cause;
import dev.sekisho.value.Origin;
import dev.sekisho.value.Truth;
import dev.sekisho.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A {@code module} block within one instance of its module: the instances it makes, and their
 * outputs as a value.
 */
final class ModuleCall {
  private final ModuleInstance parent;
  private final String name;
  private final Declaration declaration;
  private final @Nullable ModuleSource target;
  private final Memo memo = new Memo();
  private @Nullable List<ModuleInstance> instances;

  ModuleCall(ModuleInstance parent, String name, Declaration declaration) {
    this.parent = parent;
    this.name = name;
    this.declaration = declaration;
    this.target = find();
  }

  private @Nullable ModuleSource find() {
    Evaluation evaluation = parent.evaluation();
    String folder = evaluation.remote().localFolder(parent.source(), declaration);
    if (folder == null) {
      folder = evaluation.remote().installed(evaluation.root(), manifestKey());
    }
    ModuleSource found = folder == null ? null : evaluation.loader().load(folder);
    return found != null && isAround(found) ? circle() : found;
  }

  private boolean isAround(ModuleSource module) {
    for (ModuleInstance around = parent; around != null; ) {
      if (around.source() == module) {
        return true;
      }
      ModuleCall call = around.call();
      around = call == null ? null : call.parent;
    }
    return false;
  }

  private @Nullable ModuleSource circle() {
    parent
        .evaluation()
        .loader()
        .diagnostics()
        .add(
            Diagnostic.error(
                "module-circle",
                declaration.header(),
                new Message(
                    "モジュールが自分自身を呼び出しています。循環を断ってください",
                    "this module calls itself; break the circle")));
    return null;
  }

  /** The names of the calls on the way, as {@code modules.json} writes them. */
  private String manifestKey() {
    StringBuilder key = new StringBuilder(name);
    for (ModuleCall call = parent.call(); call != null; call = call.parent.call()) {
      key.insert(0, call.name + ".");
    }
    return key.toString();
  }

  String name() {
    return name;
  }

  Declaration declaration() {
    return declaration;
  }

  ModuleInstance parent() {
    return parent;
  }

  /** With keys of the modules around, without its own. */
  String address() {
    return parent.address() + "module." + name;
  }

  String configAddress() {
    return parent.path().config() + "module." + name;
  }

  /** Whether the module's files are not there. */
  boolean isAbsent() {
    return target == null;
  }

  Cause absence() {
    boolean local = RemoteModules.localPath(declaration) != null;
    Cause.Kind kind = local ? Cause.Kind.ABSENT_FOLDER : Cause.Kind.ABSENT_MODULE;
    return new Cause(kind, configAddress(), declaration.header());
  }

  /** The module's outputs, for each key where it has some. */
  Value value(Span at) {
    return parent
        .evaluation()
        .once(memo, declaration.header(), this::whole)
        .withOrigin(Origin.of(at, Origin.Kind.EXPRESSION));
  }

  private Value whole() {
    Origin origin = Origin.of(declaration.header(), Origin.Kind.EXPRESSION);
    if (isAbsent()) {
      boolean single =
          declaration.attribute("count") == null && declaration.attribute("for_each") == null;
      return single
          ? new Value.MapValue(Map.of(), true, absence(), origin)
          : new Value.Unknown(absence(), origin);
    }
    List<Expansion.Item> items = new ArrayList<>();
    Expansion expansion = expand(items);
    List<ModuleInstance> made = make(items);
    instances = made;
    Map<String, Value> members = new LinkedHashMap<>();
    Value last =
        new Value.MapValue(
            Map.of(), true, new Cause(Cause.Kind.LIMIT, configAddress(), null), origin);
    for (int i = 0; i < made.size(); i++) {
      last =
          new Value.MapValue(new OutputMap(made.get(i), declaration.header()), true, null, origin);
      members.put(items.get(i).key(), last);
    }
    return expansion.whole(members, last);
  }

  private Expansion expand(List<Expansion.Item> items) {
    Frame frame = parent.frame(declaration.file());
    Expansion expansion = Expansion.of(declaration, frame, address());
    items.addAll(expansion.items(frame));
    return expansion;
  }

  private List<ModuleInstance> make(List<Expansion.Item> items) {
    List<ModuleInstance> made = new ArrayList<>();
    ModuleSource module = target;
    for (Expansion.Item item : items) {
      if (module == null || !parent.evaluation().mayHaveModule(declaration.header())) {
        break;
      }
      made.add(new ModuleInstance(parent.evaluation(), module, this, path(item)));
    }
    return made;
  }

  private ModuleInstance.Path path(Expansion.Item item) {
    List<Resource.Call> calls = new ArrayList<>(parent.path().calls());
    calls.add(new Resource.Call(address() + item.suffix(), declaration.header(), item.decided()));
    Truth exists = parent.path().exists().and(item.exists());
    return new ModuleInstance.Path(
        address() + item.suffix() + ".",
        configAddress() + ".",
        calls,
        item.frame(),
        exists,
        item.standsForAll() || parent.path().standsForAll());
  }

  /** The instances; none where the module is absent. */
  List<ModuleInstance> instances() {
    value(declaration.header());
    List<ModuleInstance> made = instances;
    return made == null ? List.of() : made;
  }
}
