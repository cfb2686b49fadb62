package dev.sekisho.terraform.function;

import dev.sekisho.value.Value;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Base64;

/** Functions between text and other forms of data. */
final class EncodingFunctions {
  private EncodingFunctions() {}

  static Value call(String name, Arguments a) {
    return switch (name) {
      case "jsonencode" -> JsonText.encode(a.at(0), a);
      case "jsondecode" -> JsonDecoder.decode(a.text(0), a);
      case "yamlencode" -> a.result(YamlText.encode(a.at(0), a));
      case "yamldecode" -> YamlDecoder.decode(a.text(0), a);
      case "csvdecode" -> Csv.decode(a.text(0), a);
      case "base64encode" ->
          a.result(Base64.getEncoder().encodeToString(a.text(0).getBytes(StandardCharsets.UTF_8)));
      case "base64decode" -> a.result(decoded(base64(a, a.text(0)), StandardCharsets.UTF_8, a));
      case "textencodebase64" ->
          a.result(Base64.getEncoder().encodeToString(encoded(a.text(0), charset(a), a)));
      case "textdecodebase64" -> a.result(decoded(base64(a, a.text(0)), charset(a), a));
      default -> a.result(urlEncoded(a.text(0)));
    };
  }

  private static byte[] base64(Arguments a, String text) {
    try {
      String plain = text.replace("\r", "").replace("\n", "");
      if (plain.length() % 4 != 0) {
        throw a.invalid("no Base64");
      }
      return Base64.getDecoder().decode(plain);
    } catch (IllegalArgumentException e) {
      throw a.invalid("no Base64");
    }
  }

  private static Charset charset(Arguments a) {
    String name = a.text(1);
    try {
      String known = name.equalsIgnoreCase("UTF-16") ? "UTF-16BE" : name;
      return Charset.forName(known.equalsIgnoreCase("Shift_JIS") ? "windows-31j" : known);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw a.invalid("unknown encoding");
    }
  }

  private static String decoded(byte[] bytes, Charset charset, Arguments a) {
    try {
      return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw a.invalid("not text in this encoding");
    }
  }

  private static byte[] encoded(String text, Charset charset, Arguments a) {
    try {
      ByteBuffer buffer = charset.newEncoder().encode(CharBuffer.wrap(text));
      byte[] bytes = new byte[buffer.remaining()];
      buffer.get(bytes);
      return bytes;
    } catch (CharacterCodingException e) {
      throw a.invalid("not in this encoding");
    }
  }

  private static String urlEncoded(String text) {
    StringBuilder encoded = new StringBuilder();
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xFF);
      if (c < 0x80 && (Character.isLetterOrDigit(c) || "-_.~".indexOf(c) >= 0)) {
        encoded.append(c);
      } else if (c == ' ') {
        encoded.append('+');
      } else {
        encoded.append('%').append(hex(c >> 4)).append(hex(c & 15));
      }
    }
    return encoded.toString();
  }

  private static char hex(int digit) {
    return "0123456789ABCDEF".charAt(digit);
  }
}
