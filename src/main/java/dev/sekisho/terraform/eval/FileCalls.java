package dev.sekisho.terraform.eval;

import dev.sekisho.hcl.HclTree;
import dev.sekisho.source.SourceFile;
import dev.sekisho.terraform.function.HashFunctions;
import dev.sekisho.terraform.function.Paths;
import dev.sekisho.terraform.function.TextBuilder;
import dev.sekisho.terraform.type.Choices;
import dev.sekisho.terraform.type.Conversion;
import dev.sekisho.terraform.type.Equality;
import dev.sekisho.terraform.type.Order;
import dev.sekisho.terraform.type.Steps;
import dev.sekisho.terraform.type.Type;
import dev.sekisho.value.Cause;
import dev.sekisho.value.Origin;
import dev.sekisho.value.Value;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Functions that read files of the scanned tree. */
final class FileCalls {
  private FileCalls() {}

  static Value evaluate(HclTree.Call call, List<Value> arguments, Frame frame) {
    Origin origin = Steps.computed(frame.span(call), arguments);
    return Choices.lift(
        arguments, origin, given -> read(call.name(), given, origin, frame.scope().files()));
  }

  private static Value read(
      String name, List<Value> arguments, Origin origin, TemplateFiles files) {
    List<String> texts = new ArrayList<>();
    for (Value argument : arguments) {
      Value v = Equality.known(Conversion.to(Type.Simple.STRING, argument));
      if (!(v instanceof Value.Text text)) {
        Cause unknown = Equality.unknownCause(v);
        return unknown == null
            ? Steps.invalid(name + "()", origin)
            : new Value.Unknown(unknown, origin);
      }
      texts.add(text.text());
    }
    if (texts.size() != (name.equals("fileset") ? 2 : 1)) {
      return Steps.invalid(name + "()", origin);
    }
    return switch (name) {
      case "fileset" -> set(texts.get(0), texts.get(1), origin, files);
      case "fileexists" -> exists(texts.get(0), origin, files);
      default -> content(name, texts.get(0), origin, files);
    };
  }

  /** A path from the folder in which Terraform runs. */
  static Value absolute(HclTree.Call call, List<Value> arguments, Frame frame) {
    Origin origin = Steps.computed(frame.span(call), arguments);
    if (arguments.size() != 1) {
      return Steps.invalid("abspath()", origin);
    }
    Value path = Equality.known(arguments.get(0));
    if (!(path instanceof Value.Text text)) {
      Cause unknown = Equality.unknownCause(path);
      return unknown == null
          ? Steps.invalid("abspath()", origin)
          : new Value.Unknown(unknown, origin);
    }
    String clean = Paths.clean(text.text());
    if (clean.startsWith("/")) {
      return new Value.Text(clean, origin);
    }
    Value here = frame.scope().named("path", "cwd", origin.span());
    if (clean.equals("..") || clean.startsWith("../")) {
      return new Value.Unknown(new Cause(Cause.Kind.FUNCTION, "abspath", null), origin);
    }
    TextBuilder whole = new TextBuilder(origin).add(here);
    return clean.equals(".") ? whole.build() : whole.add("/" + clean).build();
  }

  private static Value missing(String path, Origin origin) {
    return new Value.Unknown(new Cause(Cause.Kind.FILE, path, null), origin);
  }

  private static Value set(String folder, String pattern, Origin origin, TemplateFiles files) {
    List<String> found = files.matching(folder, pattern);
    if (found == null) {
      return missing(folder + "/" + pattern, origin);
    }
    List<Value> items = new ArrayList<>(found.size());
    for (String path : found) {
      items.add(new Value.Text(path, origin));
    }
    return new Value.ListValue(Order.set(items), Value.ListShape.SET, null, origin);
  }

  private static Value exists(String path, Origin origin, TemplateFiles files) {
    if (files.read(path) != null) {
      return new Value.Bool(true, origin);
    }
    return files.isInside(path) ? new Value.Bool(false, origin) : missing(path, origin);
  }

  private static Value content(String name, String path, Origin origin, TemplateFiles files) {
    byte[] bytes = files.bytes(path);
    if (bytes == null) {
      return missing(path, origin);
    }
    if (name.equals("file")) {
      String text = text(bytes);
      return text == null
          ? Steps.invalid("file()", origin)
          : new Value.Text(Normal.form(text), origin);
    }
    return new Value.Text(
        name.equals("filebase64")
            ? Base64.getEncoder().encodeToString(bytes)
            : HashFunctions.digest(name.substring(4), bytes),
        origin);
  }

  private static @Nullable String text(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }

  /** {@code templatefile(path, variables)} and {@code templatestring(text, variables)}. */
  static Value template(HclTree.Call call, List<Value> arguments, Frame frame) {
    Origin origin = Steps.computed(frame.span(call), arguments);
    if (arguments.size() != 2) {
      return Steps.invalid(call.name() + "()", origin);
    }
    boolean file = call.name().equals("templatefile");
    return Choices.lift(
        arguments,
        origin,
        given -> rendered(file, given.get(0), Equality.known(given.get(1)), origin, frame));
  }

  private static Value rendered(
      boolean file, Value source, Value variables, Origin origin, Frame frame) {
    Value v = Equality.known(source);
    if (!(v instanceof Value.Text text)) {
      Cause unknown = Equality.unknownCause(v);
      return unknown == null
          ? Steps.invalid("template", origin)
          : new Value.Unknown(unknown, origin);
    }
    SourceFile template = file ? frame.scope().files().read(text.text()) : null;
    if (file && template == null) {
      return missing(text.text(), origin);
    }
    SourceFile read =
        template != null
            ? template
            : SourceFile.of(frame.file().path(), text.text().getBytes(StandardCharsets.UTF_8));
    return TemplateRendering.render(read, origin, frame, variables);
  }
}
