package dev.sekisho.facts;

import dev.sekisho.value.Cause;
import dev.sekisho.value.Choice;
import dev.sekisho.value.Origin;
import dev.sekisho.value.Truth;
import dev.sekisho.value.Value;

/**
 * Whether the templates themselves hold a value. What is handed in, read elsewhere or made by the
 * cloud is known not to be among them, although nobody knows what it is. The default of an input
 * that is declared secret is held by the declaration, not by those that use the input. What a plan
 * holds may have been handed in, so it tells nothing of the templates.
 */
final class Literalness {
  private Literalness() {}

  /**
   * @param value settled
   */
  static Truth of(Value value, Inquiry inquiry) {
    Value known = inquiry.settle(Values.known(value));
    if (known instanceof Value.Unknown unknown) {
      return unknown(unknown.cause(), inquiry);
    }
    String text = Values.text(known);
    boolean written = text != null && !text.isEmpty() && !known.origin().span().file().isRecord();
    return Truth.of(written && !ofSecretInput(known.origin()));
  }

  private static boolean ofSecretInput(Origin origin) {
    return origin.sensitive() && origin.passed(Origin.Kind.DEFAULT);
  }

  /** The same of a value of which only the cause is known that it is not known. */
  static Truth unknown(Cause cause, Inquiry inquiry) {
    Choice open = inquiry.open();
    if (open != null && open.cause().equals(cause)) {
      return Truth.UNKNOWN;
    }
    return switch (cause.kind()) {
      case VARIABLE,
          PARAMETER,
          DEPLOY_REGION,
          PROVIDER_REGION,
          DATA_SOURCE,
          COMPUTED,
          ABSENT_MODULE,
          ABSENT_FOLDER,
          ABSENT_CALLER,
          OTHER_STACK,
          AT_DEPLOYMENT,
          INVALID,
          UNDECLARED ->
          Truth.FALSE;
      default -> Truth.UNKNOWN;
    };
  }
}
