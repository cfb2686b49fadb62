package dev.sekisho.facts;

import dev.sekisho.value.Cause;
import dev.sekisho.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which products a start script installs. Reads shell scripts (also in base64 and gzip), the {@code
 * packages} and {@code runcmd} of cloud-init, and the packages and commands of a template's {@code
 * AWS::CloudFormation::Init}. It looks for install commands and compares what follows them with
 * signatures; tools that only talk to a product are told apart from the product. Products that come
 * with a setup program of their own are found by words in the script. Nothing is run, and the time
 * is linear in the length of the script.
 */
public final class InstalledSoftware {
  private static final String CFN_INIT = "AWS::CloudFormation::Init";

  private final List<InstallCommand> commands;
  private final List<Signature> signatures;

  private InstalledSoftware(List<InstallCommand> commands, List<Signature> signatures) {
    this.commands = commands;
    this.signatures = signatures;
  }

  /**
   * What gives a product away. Names are patterns: {@code *} stands for any rest, {@code [0-9]} for
   * one of a range. Before a name may stand the program that it is valid for ({@code dnf
   * postgresql}).
   *
   * @param name the product
   * @param packages names of packages that bring it
   * @param containers names of images that run it, without registry and tag
   * @param clients names that look alike and bring only tools; they win over packages
   * @param marks texts that give it away wherever they stand outside comments, in small letters:
   *     names of setup programs and settings
   */
  public record Signature(
      String name,
      List<String> packages,
      List<String> containers,
      List<String> clients,
      List<String> marks) {}

  /**
   * A product that the script installs.
   *
   * @param name the signature's
   * @param evidence the command and the package, such as {@code dnf install mysql-community-server}
   */
  public record Hit(String name, String evidence) {}

  /**
   * The answer to one script.
   *
   * @param hits products installed in any case, in the order of the script, each once
   * @param open why there may be others; null if these are all
   */
  public record Found(List<Hit> hits, @Nullable Cause open) {}

  /**
   * A reader of scripts that knows these commands and signatures.
   *
   * @param installCommands program and verb, such as {@code yum install}; {@code docker run} and
   *     its like start containers
   */
  public static InstalledSoftware of(List<String> installCommands, List<Signature> signatures) {
    List<InstallCommand> commands = new ArrayList<>();
    for (String command : installCommands) {
      commands.add(InstallCommand.of(command));
    }
    return new InstalledSoftware(List.copyOf(commands), List.copyOf(signatures));
  }

  /** Reads one script, a list of scripts, or the metadata of a template's resource. */
  public Found in(Value script) {
    Sightings sightings = new Sightings(signatures);
    read(script, sightings);
    return sightings.found();
  }

  private void read(Value value, Sightings sightings) {
    switch (value) {
      case Value.Text text -> readText(value, sightings);
      case Value.Partial partial -> readText(value, sightings);
      case Value.ListValue list -> {
        list.items().forEach(item -> read(item, sightings));
        sightings.open(list.rest());
      }
      case Value.MapValue map -> readMetadata(map, sightings);
      case Value.OneOf oneOf -> readAlternatives(oneOf, sightings);
      case Value.Reference reference -> {
        if (reference.known() != null) {
          read(reference.known(), sightings);
        } else {
          sightings.open(ScriptText.unread(reference));
        }
      }
      case Value.Unknown unknown -> sightings.open(unknown.cause());
      case Value.Num number -> {}
      case Value.Bool bool -> {}
      case Value.Null none -> {}
      case Value.Absent none -> {}
    }
  }

  private void readText(Value value, Sightings sightings) {
    ScriptText script = ScriptText.of(value);
    sightings.open(script.unread());
    ScriptCommands sink = new ScriptCommands(commands, script, sightings);
    if (CloudConfig.is(script.text())) {
      CloudConfig.packages(script.text(), sink::named);
    }
    new Shell(script.text(), sink).read();
    sightings.marked(script);
  }

  /** What all alternatives install is installed; what only some do is left open. */
  private void readAlternatives(Value.OneOf oneOf, Sightings sightings) {
    List<Found> answers = new ArrayList<>();
    for (Value option : oneOf.options()) {
      answers.add(in(option));
    }
    for (Found answer : answers) {
      sightings.open(answer.open());
      for (Hit hit : answer.hits()) {
        if (all(answers, hit.name())) {
          sightings.add(hit);
        } else {
          sightings.open(oneOf.choice().cause());
        }
      }
    }
  }

  private static boolean all(List<Found> answers, String name) {
    for (Found answer : answers) {
      boolean has = false;
      for (Hit hit : answer.hits()) {
        has |= hit.name().equals(name);
      }
      if (!has) {
        return false;
      }
    }
    return true;
  }

  private void readMetadata(Value.MapValue metadata, Sightings sightings) {
    Value init = metadata.get(CFN_INIT);
    if (init == null) {
      sightings.open(metadata.rest());
    } else if (init instanceof Value.MapValue configurations) {
      sightings.open(configurations.rest());
      configurations.entries().values().forEach(value -> readConfiguration(value, sightings));
    } else {
      read(init, sightings);
    }
  }

  private void readConfiguration(Value value, Sightings sightings) {
    if (value instanceof Value.MapValue configuration) {
      sightings.open(configuration.rest());
      entries(configuration, "packages", sightings)
          .forEach((manager, named) -> readPackages(manager, named, sightings));
      entries(configuration, "commands", sightings)
          .values()
          .forEach(command -> readCommand(command, sightings));
    } else if (value instanceof Value.Unknown unknown) {
      sightings.open(unknown.cause());
    }
  }

  private static void readPackages(String manager, Value named, Sightings sightings) {
    if (named instanceof Value.MapValue packages) {
      sightings.open(packages.rest());
      for (String name : packages.entries().keySet()) {
        sightings.installed(manager, "cfn-init " + manager, name, null);
      }
    } else if (named instanceof Value.Unknown unknown) {
      sightings.open(unknown.cause());
    }
  }

  private void readCommand(Value command, Sightings sightings) {
    if (!(command instanceof Value.MapValue map)) {
      return;
    }
    Value line = map.get("command");
    if (line instanceof Value.ListValue words) {
      List<Value> parts = new ArrayList<>();
      for (Value word : words.items()) {
        parts.add(word);
        parts.add(new Value.Text(" ", word.origin()));
      }
      readText(new Value.Partial(parts, words.origin()), sightings);
    } else if (line != null) {
      read(line, sightings);
    }
  }

  private static Map<String, Value> entries(Value.MapValue map, String key, Sightings sightings) {
    Value value = map.get(key);
    if (value instanceof Value.MapValue inner) {
      sightings.open(inner.rest());
      return inner.entries();
    }
    if (value instanceof Value.Unknown unknown) {
      sightings.open(unknown.cause());
    }
    return Map.of();
  }
}
