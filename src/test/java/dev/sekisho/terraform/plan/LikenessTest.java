package dev.sekisho.terraform.plan;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sekisho.source.SourceFile;
import dev.sekisho.terraform.function.HashFunctions;
import dev.sekisho.value.Origin;
import dev.sekisho.value.Value;
import dev.sekisho.yaml.JsonReader;
import dev.sekisho.yaml.YamlTree;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class LikenessTest {
  private static final SourceFile FILE = SourceFile.of("t.tf", new byte[0]);
  private static final Origin HERE = Origin.of(FILE.span(0, 0), Origin.Kind.ATTRIBUTE);

  @Test
  void aTextIsAlikeToItsOwnDigestAndToNoOther() {
    Value script = text("#!/bin/sh\n");
    Value encoded = text("IyEvYmluL3NoCg==");
    YamlTree digest = json("\"1a7f9d24cb2ddf8b3bd9c8f2d1d3cd2f8e4f2f4e\"");
    assertFalse(Likeness.same(script, digest), "any forty hexadecimal digits");
    YamlTree own = json("\"" + sha1("#!/bin/sh\n") + "\"");
    assertTrue(Likeness.same(script, own));
    assertTrue(Likeness.same(encoded, own), "of what is Base64 the provider takes the content");
  }

  @Test
  void equalTellsSpellingsApartThatAreTheSame() {
    for (String other : List.of("\"Name\"", "\"name \"", "\"name.\"")) {
      assertTrue(Likeness.same(text("name"), json(other)), other);
      assertFalse(Likeness.equal(text("name"), json(other)), other);
    }
    Value list = new Value.ListValue(List.of(text("a")), Value.ListShape.LIST, null, HERE);
    assertTrue(Likeness.equal(list, json("[\"a\"]")));
    assertFalse(Likeness.equal(list, json("[\"A\"]")));
    assertFalse(Likeness.equal(list, json("[\"a\",\"b\"]")));
    assertFalse(Likeness.equal(list, json("[null]")));
  }

  private static String sha1(String text) {
    return HashFunctions.digest("sha1", text.getBytes(StandardCharsets.UTF_8));
  }

  private static Value text(String text) {
    return new Value.Text(text, HERE);
  }

  private static YamlTree json(String text) {
    SourceFile file = SourceFile.of("p.json", text.getBytes(StandardCharsets.UTF_8));
    return JsonReader.read(file).documents().get(0);
  }
}
