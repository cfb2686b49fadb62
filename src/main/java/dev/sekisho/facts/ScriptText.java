package dev.sekisho.facts;

import dev.sekisho.value.Cause;
import dev.sekisho.value.Value;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * A script as one text, in which a hole is one character of its own, so that it can be split into
 * words like any other. Base64 and gzip are undone.
 */
final class ScriptText {
  /** Stands for what a script works out when it runs. */
  static final char SHELL_HOLE = '\uE100';

  private static final char FIRST_HOLE = '\uE000';
  private static final int HOLES = 256;
  private static final int SIZE_LIMIT = 1 << 20;

  private final StringBuilder text = new StringBuilder();
  private final List<Cause> causes = new ArrayList<>();
  private @Nullable Cause unread;

  private ScriptText() {}

  static ScriptText of(Value value) {
    ScriptText script = new ScriptText();
    script.append(value);
    if (script.causes.isEmpty()) {
      script.decode();
    }
    if (script.text.length() > SIZE_LIMIT) {
      script.text.setLength(SIZE_LIMIT);
      script.unread = tooLarge();
    }
    return script;
  }

  /** Why the cloud alone knows a value. */
  static Cause unread(Value.Reference reference) {
    String attribute = reference.attribute();
    return new Cause(
        Cause.Kind.COMPUTED,
        attribute.isEmpty() ? reference.address() : reference.address() + "." + attribute,
        null);
  }

  String text() {
    return text.toString();
  }

  /** Why a part of the script could not be read at all; null if none. */
  @Nullable Cause unread() {
    return unread;
  }

  static boolean isHole(char c) {
    return c >= FIRST_HOLE && c <= SHELL_HOLE;
  }

  static boolean hasHole(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (isHole(word.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether nothing but holes of the template is in a word: it may be commands of any number. */
  static boolean isTemplateHole(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (!isHole(word.charAt(i)) || word.charAt(i) == SHELL_HOLE) {
        return false;
      }
    }
    return !word.isEmpty();
  }

  /** The cause of the first hole of the template in a word; null if the script makes it itself. */
  @Nullable Cause cause(String word) {
    for (int i = 0; i < word.length(); i++) {
      int index = word.charAt(i) - FIRST_HOLE;
      if (index >= 0 && index < causes.size()) {
        return causes.get(index);
      }
    }
    return null;
  }

  /** A word as people read it. */
  static String shown(String word) {
    StringBuilder shown = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      shown.append(isHole(word.charAt(i)) ? '…' : word.charAt(i));
    }
    return shown.toString();
  }

  private void append(Value value) {
    switch (value) {
      case Value.Text known -> append(known.text());
      case Value.Num number -> text.append(number.number().toPlainString());
      case Value.Bool bool -> text.append(bool.bool());
      case Value.Partial partial -> partial.parts().forEach(this::append);
      case Value.Reference reference -> {
        if (reference.known() != null) {
          append(reference.known());
        } else {
          hole(unread(reference));
        }
      }
      case Value.OneOf oneOf -> hole(oneOf.choice().cause());
      case Value.Unknown unknown -> hole(unknown.cause());
      case Value.ListValue list -> {}
      case Value.MapValue map -> {}
      case Value.Null none -> {}
      case Value.Absent none -> {}
    }
  }

  private void append(String known) {
    for (int i = 0; i < known.length(); i++) {
      char c = known.charAt(i);
      text.append(isHole(c) ? '\uFFFD' : c);
    }
  }

  private void hole(Cause cause) {
    if (causes.size() < HOLES) {
      causes.add(cause);
    }
    text.append((char) (FIRST_HOLE + causes.size() - 1));
  }

  private void decode() {
    byte[] bytes = base64(text);
    if (bytes == null) {
      return;
    }
    if (bytes.length > 2 && bytes[0] == 0x1f && bytes[1] == (byte) 0x8b) {
      bytes = unzip(bytes);
    }
    String decoded = new String(bytes, StandardCharsets.UTF_8);
    if (decoded.indexOf('\uFFFD') < 0 && decoded.indexOf('\0') < 0) {
      text.setLength(0);
      append(decoded);
    }
  }

  private static byte @Nullable [] base64(CharSequence text) {
    StringBuilder letters = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\r') {
        continue;
      }
      boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
      if (!letter && c != '+' && c != '/' && c != '=') {
        return null;
      }
      letters.append(c);
    }
    if (letters.length() < 16) {
      return null;
    }
    try {
      return Base64.getDecoder().decode(letters.toString());
    } catch (IllegalArgumentException notBase64) {
      return null;
    }
  }

  private byte[] unzip(byte[] zipped) {
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(zipped))) {
      byte[] plain = in.readNBytes(SIZE_LIMIT);
      if (in.read() >= 0) {
        unread = tooLarge();
      }
      return plain;
    } catch (IOException damaged) {
      unread = new Cause(Cause.Kind.INVALID, "gzip", null);
      return new byte[0];
    }
  }

  private static Cause tooLarge() {
    return new Cause(Cause.Kind.LIMIT, "user data", null);
  }
}
