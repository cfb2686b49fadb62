package dev.sekisho.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.sekisho.source.SourceFile;
import dev.sekisho.value.Cause;
import dev.sekisho.value.Origin;
import dev.sekisho.value.Value;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** JSON text of which a part is not known. */
class JsonTest {
  private static final Origin AT =
      Origin.of(
          SourceFile.of("main.tf", "x".getBytes(StandardCharsets.UTF_8)).span(0, 1),
          Origin.Kind.ATTRIBUTE);

  /** Text with a hole for each {@code ?}. */
  private static Value.Partial partial(String text) {
    List<Value> parts = new ArrayList<>();
    int number = 0;
    for (String piece : text.split("\\?", -1)) {
      if (number > 0) {
        Cause cause = new Cause(Cause.Kind.VARIABLE, "v" + number, null);
        parts.add(new Value.Unknown(cause, AT));
      }
      parts.add(new Value.Text(piece, AT));
      number++;
    }
    return new Value.Partial(parts, AT);
  }

  private static Value.MapValue read(String text) {
    return assertInstanceOf(Value.MapValue.class, Json.read(partial(text)));
  }

  private static String cause(@Nullable Value value) {
    return assertInstanceOf(Value.Unknown.class, value).cause().subject();
  }

  private static String text(@Nullable Value value) {
    return assertInstanceOf(Value.Text.class, value).text();
  }

  @Test
  void holesKeepTheirPlaces() {
    Value.MapValue read = read("{\"a\": ?, \"b\": \"x?y\", \"c\": \"?\", \"d\": \"plain\"}");
    assertEquals("v1", cause(read.get("a")));
    Value.Partial b = assertInstanceOf(Value.Partial.class, read.get("b"));
    assertEquals(3, b.parts().size());
    assertEquals("v2", cause(b.parts().get(1)));
    assertEquals("v3", cause(read.get("c")));
    assertEquals("plain", text(read.get("d")));
  }

  @Test
  void aHoleInANameKeepsTheOthersInPlace() {
    Value.MapValue read = read("{\"?_name\": 1, \"b\": ?}");
    assertEquals("v2", cause(read.get("b")));
  }

  @Test
  void aMarkInATextWithoutHolesIsNoHole() {
    Value.MapValue read =
        assertInstanceOf(
            Value.MapValue.class, Json.read(new Value.Text("{\"a\": \"\uE000\"}", AT)));
    assertEquals("\uE000", text(read.get("a")));
  }

  @Test
  void textThatIsNoDocumentIsNotRead() {
    assertNull(Json.read(new Value.Text(" ", AT)));
    assertNull(Json.read(partial("{\"a\": ?")));
    assertNull(Json.read(partial("{\"a\" ?}")));
  }
}
