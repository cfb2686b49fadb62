package dev.sekisho.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.sekisho.source.SourceFile;
import dev.sekisho.source.Span;
import dev.sekisho.value.Cause;
import dev.sekisho.value.Origin;
import dev.sekisho.value.Value;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents as text: what is read as JSON is written again as it was, but for blanks. */
class JsonFormTest {
  private static final Span SPAN = SourceFile.of("t", new byte[] {'t'}).span(0, 1);
  private static final Origin ORIGIN = Origin.of(SPAN, Origin.Kind.EXPRESSION);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"source\":[\"aws.guardduty\"],\"detail\":{\"severity\":[{\"numeric\":[\">=\",4]}]}}",
        "{\"a\":[],\"b\":true,\"c\":\"say \\\"no\\\" \\\\ never\"}",
        "{\"lines\":\"one\\n\\ttwo\\r\"}"
      })
  void writesWhatWasRead(String text) {
    Value form = JsonForm.of(document(text), Inquiry.undecided());
    assertEquals(text, Values.text(form));
  }

  @Test
  void leavesAHoleForWhatIsNotKnown() {
    Value.Unknown unknown =
        new Value.Unknown(new Cause(Cause.Kind.VARIABLE, "var.x", null), ORIGIN);
    Value.MapValue document =
        new Value.MapValue(
            java.util.Map.of(
                "source",
                new Value.ListValue(List.of(unknown), Value.ListShape.LIST, null, ORIGIN)),
            true,
            null,
            ORIGIN);
    Value.Partial form = (Value.Partial) JsonForm.of(document, Inquiry.undecided());
    assertEquals("{\"source\":[", Values.text(form.parts().get(0)));
    assertEquals(unknown, form.parts().get(1));
    assertEquals("]}", Values.text(form.parts().get(2)));
  }

  private static Value.MapValue document(String text) {
    return assertInstanceOf(Value.MapValue.class, Json.read(new Value.Text(text, ORIGIN)));
  }
}
