package dev.sekisho.fix;

import dev.sekisho.finding.Remedy;
import dev.sekisho.finding.Replacement;
import dev.sekisho.source.Diagnostic;
import dev.sekisho.source.SourceFile;
import dev.sekisho.yaml.JsonReader;
import dev.sekisho.yaml.YamlFile;
import dev.sekisho.yaml.YamlReader;
import dev.sekisho.yaml.YamlTree;
import dev.sekisho.yaml.YamlTree.Entry;
import dev.sekisho.yaml.YamlTree.Mapping;
import dev.sekisho.yaml.YamlTree.Scalar;
import dev.sekisho.yaml.YamlTree.Sequence;
import dev.sekisho.yaml.YamlTree.Style;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes an argument in a template of CloudFormation, or in Terraform's JSON. */
final class TreeEdit {
  private final SourceFile file;
  private final Remedy remedy;
  private final boolean template;

  TreeEdit(SourceFile file, Remedy remedy) {
    this.file = file;
    this.remedy = remedy;
    this.template = remedy.type().contains("::");
  }

  /**
   * Null where it is not plain what to write.
   *
   * @param header where the resource's key stands now
   * @param part where the part starts now; -1 for the resource itself
   */
  @Nullable Change change(int header, int part) {
    Mapping document = read(file);
    if (document == null) {
      return null;
    }
    Entry resource = template ? logical(document, header) : labelled(document, header);
    if (resource == null || !(resource.value() instanceof Mapping body) || !isSound(body)) {
      return null;
    }
    if (part >= 0) {
      Mapping found = within(body, part);
      return found == null ? null : inside(document, found);
    }
    if (!template) {
      return inside(document, body);
    }
    Entry properties = body.entry("Properties");
    if (properties == null) {
      int most = remedy.grows() ? 2 : 1;
      List<String> names = new ArrayList<>(List.of("Properties"));
      names.addAll(remedy.path());
      return remedy.path().size() <= most ? added(body, names) : null;
    }
    return properties.value() instanceof Mapping map ? inside(document, map) : null;
  }

  private static @Nullable Mapping read(SourceFile file) {
    byte[] bytes = file.bytes();
    int at = 0;
    while (at < bytes.length && bytes[at] <= ' ' && bytes[at] >= 0) {
      at++;
    }
    boolean json = at < bytes.length && bytes[at] == '{';
    YamlFile read = json ? JsonReader.read(file) : YamlReader.read(file);
    for (Diagnostic each : read.diagnostics()) {
      if (each.severity() == Diagnostic.Severity.ERROR) {
        return null;
      }
    }
    return read.documents().size() == 1 && read.documents().get(0) instanceof Mapping mapping
        ? mapping
        : null;
  }

  /** A resource that stands in the template as itself. */
  private @Nullable Entry logical(Mapping document, int header) {
    Entry found = document.get("Resources") instanceof Mapping map ? starting(map, header) : null;
    boolean same =
        found != null
            && found.value() instanceof Mapping body
            && body.get("Type") instanceof Scalar type
            && type.text().equals(remedy.type());
    return same ? found : null;
  }

  private @Nullable Entry labelled(Mapping document, int header) {
    String provider = "terraform:provider/";
    if (remedy.type().startsWith(provider)) {
      Entry found = document.get("provider") instanceof Mapping map ? starting(map, header) : null;
      boolean same =
          found != null && found.key().text().equals(remedy.type().substring(provider.length()));
      return same ? found : null;
    }
    YamlTree named =
        document.get("resource") instanceof Mapping types ? types.get(remedy.type()) : null;
    return named instanceof Mapping names ? starting(names, header) : null;
  }

  private static @Nullable Entry starting(Mapping mapping, int header) {
    for (Entry entry : mapping.entries()) {
      if (entry.key().start() == header) {
        return entry;
      }
    }
    return null;
  }

  /** A mapping within another one, at its own start or at that of its key. */
  private @Nullable Mapping within(YamlTree tree, int offset) {
    if (tree instanceof Sequence list && list.tag().isEmpty()) {
      for (YamlTree item : list.items()) {
        if (item.start() <= offset && offset < item.end()) {
          return within(item, offset);
        }
      }
    }
    if (!(tree instanceof Mapping mapping) || !isSound(mapping)) {
      return null;
    }
    if (mapping.start() == offset && !mapping.entries().isEmpty()) {
      return mapping;
    }
    for (Entry entry : mapping.entries()) {
      if (entry.key().start() == offset) {
        return entry.value() instanceof Mapping found && isSound(found) ? found : null;
      }
      if (entry.value().start() <= offset && offset < entry.value().end()) {
        return within(entry.value(), offset);
      }
    }
    return null;
  }

  /**
   * Whether what is read there is written there and nowhere else: no anchor, no alias, no merge, no
   * function in its place.
   */
  private boolean isSound(Mapping mapping) {
    boolean sound = mapping.tag().isEmpty() && mapping.tagStart() == mapping.start();
    for (Entry entry : mapping.entries()) {
      String key = entry.key().text();
      sound &=
          !key.equals("<<")
              && !key.startsWith("Fn::")
              && !key.equals("Ref")
              && mapping.start() <= entry.key().start()
              && entry.key().end() <= entry.value().tagStart()
              && entry.value().end() <= mapping.end();
    }
    return sound;
  }

  private @Nullable Change inside(Mapping document, Mapping start) {
    Mapping holder = start;
    List<String> path = remedy.path();
    for (int i = 0; i + 1 < path.size(); i++) {
      if (!isSound(holder)) {
        return null;
      }
      Entry entry = holder.entry(path.get(i));
      if (entry == null) {
        boolean may = remedy.grows() && i + 2 == path.size();
        return may ? added(holder, path.subList(i, path.size())) : null;
      }
      YamlTree value = entry.value();
      if (!template && value instanceof Sequence list && list.items().size() == 1) {
        value = list.items().get(0);
      }
      if (!(value instanceof Mapping inner)) {
        return null;
      }
      holder = inner;
    }
    if (!isSound(holder)) {
      return null;
    }
    String last = path.get(path.size() - 1);
    Entry entry = holder.entry(last);
    return entry == null ? added(holder, List.of(last)) : value(document, entry.value());
  }

  private @Nullable Change added(Mapping holder, List<String> names) {
    List<Replacement> made =
        Words.isPlain(remedy.word())
            ? new TreeInsertion(file, holder).entry(names, remedy.word())
            : null;
    String target = holder.start() + " " + String.join(".", remedy.path());
    return made == null ? null : new Change(file.path(), target, remedy.word(), made);
  }

  private @Nullable Change value(Mapping document, YamlTree value) {
    if (isLiteral(value)) {
      return literal((Scalar) value);
    }
    String name = template ? reference(value) : null;
    return name == null ? null : parameter(document, name);
  }

  /** A scalar on one line that stands for itself. */
  private boolean isLiteral(YamlTree value) {
    if (!(value instanceof Scalar scalar) || scalar.style() == Style.BLOCK) {
      return false;
    }
    String text = scalar.text();
    return scalar.tag().isEmpty()
        && scalar.tagStart() == scalar.start()
        && file.line(scalar.start()) == file.line(scalar.end())
        && scalar.start() < scalar.end()
        && !text.startsWith("{{")
        && (template || (!text.contains("${") && !text.contains("%{")));
  }

  private @Nullable Change literal(Scalar scalar) {
    String word = remedy.word();
    if (!Words.isPlain(word)) {
      return null;
    }
    String written = file.text(scalar.start(), scalar.end());
    String text =
        switch (scalar.style()) {
          case QUOTED -> written.charAt(0) + word + written.charAt(0);
          case JSON_LITERAL -> Words.isBare(word) ? word : "\"" + word + "\"";
          default -> word;
        };
    Replacement made = new Replacement(file.span(scalar.start(), scalar.end()), text);
    return written.equals(text)
        ? null
        : new Change(file.path(), "literal " + scalar.start(), word, List.of(made));
  }

  private static @Nullable String reference(YamlTree value) {
    if (value instanceof Scalar scalar && scalar.tag().equals("Ref")) {
      return scalar.text();
    }
    boolean only = value instanceof Mapping map && map.entries().size() == 1;
    return only && ((Mapping) value).get("Ref") instanceof Scalar name ? name.text() : null;
  }

  /** The default of a parameter that is used nowhere else. */
  private @Nullable Change parameter(Mapping document, String name) {
    YamlTree found =
        document.get("Parameters") instanceof Mapping parameters ? parameters.get(name) : null;
    if (!(found instanceof Mapping parameter)
        || !isSound(parameter)
        || Sources.mentions(file, name) != 2) {
      return null;
    }
    boolean allowed = true;
    if (parameter.get("AllowedValues") instanceof Sequence values) {
      allowed = false;
      for (YamlTree each : values.items()) {
        allowed |= each instanceof Scalar value && value.text().equals(remedy.word());
      }
    }
    YamlTree given = parameter.get("Default");
    return allowed && given != null && isLiteral(given) ? literal((Scalar) given) : null;
  }
}
