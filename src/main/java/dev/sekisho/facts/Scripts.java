package dev.sekisho.facts;

import dev.sekisho.knowledge.Const;
import dev.sekisho.knowledge.Table;
import dev.sekisho.value.Cause;
import dev.sekisho.value.Truth;
import dev.sekisho.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What the start scripts of a server install, and what its image is named after. */
final class Scripts {
  private final SystemFacts system;
  private final int script;
  private final int image;
  private final InstalledSoftware software;

  Scripts(SystemFacts system) {
    this.system = system;
    this.script = system.knowledge().factId("server.script");
    this.image = system.knowledge().factId("server.image");
    this.software = InstalledSoftware.of(commands(), signatures());
  }

  private List<String> commands() {
    List<String> commands = new ArrayList<>();
    List<Const> members = system.knowledge().list("install-commands");
    if (members != null) {
      for (Const member : members) {
        commands.add(member.text());
      }
    }
    return commands;
  }

  private List<InstalledSoftware.Signature> signatures() {
    List<InstalledSoftware.Signature> signatures = new ArrayList<>();
    Table table = system.knowledge().table("self-built");
    if (table != null) {
      for (Table.Row row : table.rows()) {
        Map<String, List<String>> columns = row.columns();
        signatures.add(
            new InstalledSoftware.Signature(
                row.names().get(0),
                columns.getOrDefault("packages", List.of()),
                columns.getOrDefault("containers", List.of()),
                columns.getOrDefault("clients", List.of()),
                columns.getOrDefault("marks", List.of())));
      }
    }
    return signatures;
  }

  /** What the templates hold as start scripts, out of base64 and gzip. */
  Fact texts(Subject subject, Inquiry inquiry) {
    Fact written = script < 0 ? Fact.nothing(subject) : system.fact(subject, script, inquiry);
    Value value = inquiry.settle(written.value());
    List<Value> scripts = value instanceof Value.ListValue list ? list.items() : List.of(value);
    List<Value> texts = new ArrayList<>();
    Cause more = value instanceof Value.ListValue list ? list.rest() : null;
    boolean held = more != null && Literalness.unknown(more, inquiry) == Truth.UNKNOWN;
    Cause rest = held ? more : null;
    for (Value each : scripts) {
      Value known = inquiry.settle(Values.known(inquiry.settle(each)));
      if (known instanceof Value.Text || known instanceof Value.Partial) {
        texts.add(new Value.Text(ScriptText.of(known).text(), each.origin()));
      } else if (!Values.isNothing(known)) {
        Cause cause = Values.cause(known, "server.script");
        rest = Literalness.unknown(cause, inquiry) == Truth.UNKNOWN ? cause : rest;
      }
    }
    if (texts.isEmpty() && rest == null) {
      return Fact.nothing(subject);
    }
    Value.ListValue all = new Value.ListValue(texts, Value.ListShape.LIST, rest, value.origin());
    return Fact.of(all, written.from(), written.path());
  }

  /** Names of products, each where its script is written. */
  Fact products(Subject subject, Inquiry inquiry) {
    Fact written = script < 0 ? Fact.nothing(subject) : system.fact(subject, script, inquiry);
    List<Value> products = new ArrayList<>();
    Cause rest = null;
    Value value = inquiry.settle(written.value());
    List<Value> scripts = value instanceof Value.ListValue list ? list.items() : List.of(value);
    if (value instanceof Value.ListValue list) {
      rest = list.rest();
    }
    for (Value each : scripts) {
      InstalledSoftware.Found found = software.in(each);
      for (InstalledSoftware.Hit hit : found.hits()) {
        products.add(new Value.Text(hit.name(), each.origin()));
      }
      rest = found.open() == null ? rest : found.open();
    }
    Value setup = subject.resource().meta().get("Metadata");
    if (setup != null) {
      InstalledSoftware.Found found = software.in(setup);
      for (InstalledSoftware.Hit hit : found.hits()) {
        products.add(new Value.Text(hit.name(), setup.origin()));
      }
      rest = found.open() == null ? rest : found.open();
    }
    if (products.isEmpty() && rest == null) {
      return Fact.nothing(subject);
    }
    Fact.From from = written.written() || setup != null ? Fact.From.WRITTEN : written.from();
    return Fact.of(
        new Value.ListValue(products, Value.ListShape.LIST, rest, value.origin()),
        from,
        written.path());
  }

  /** Names of products whose words the names of the image hold. */
  Fact imaged(Subject subject, Inquiry inquiry) {
    Fact words = image < 0 ? Fact.nothing(subject) : system.fact(subject, image, inquiry);
    Value value = inquiry.settle(words.value());
    if (Values.isNothing(value)) {
      return Fact.nothing(subject);
    }
    List<Value> items = value instanceof Value.ListValue list ? list.items() : List.of(value);
    Cause rest = value instanceof Value.ListValue list ? list.rest() : null;
    List<Value> products = new ArrayList<>();
    for (Value each : items) {
      Value known = Values.known(inquiry.settle(each));
      String text = Values.text(known);
      if (text == null) {
        rest = rest == null ? Values.cause(known, subject.entry().type()) : rest;
      } else {
        named(text, each, products);
      }
    }
    return Fact.of(
        new Value.ListValue(products, Value.ListShape.LIST, rest, value.origin()),
        words.from(),
        words.path());
  }

  private void named(String image, Value at, List<Value> products) {
    Table table = system.knowledge().table("self-built");
    for (Table.Row row : table == null ? List.<Table.Row>of() : table.rows()) {
      for (String word : row.columns().getOrDefault("images", List.of())) {
        if (holds(image, word)) {
          products.add(new Value.Text(row.names().get(0), at.origin()));
          break;
        }
      }
    }
  }

  /** Whether a word begins inside a name where no letter or digit stands before it. */
  private static boolean holds(String name, String word) {
    for (int at = 0; at + word.length() <= name.length(); at++) {
      if (name.regionMatches(true, at, word, 0, word.length())
          && (at == 0 || !Character.isLetterOrDigit(name.charAt(at - 1)))) {
        return true;
      }
    }
    return false;
  }
}
