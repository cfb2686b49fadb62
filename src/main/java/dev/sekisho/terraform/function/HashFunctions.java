package dev.sekisho.terraform.function;

import dev.sekisho.value.Value;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;

/** Digests of text. */
public final class HashFunctions {
  private HashFunctions() {}

  static Value call(String name, Arguments a) {
    if (name.equals("uuidv5")) {
      return uuid(a);
    }
    return a.result(digest(name, a.text(0).getBytes(StandardCharsets.UTF_8)));
  }

  /**
   * The digest as text.
   *
   * @param name {@code md5}, {@code sha1}, {@code sha256}, {@code sha512}, or {@code base64sha256}
   *     and {@code base64sha512} for the digest in Base64
   */
  public static String digest(String name, byte[] bytes) {
    boolean base64 = name.startsWith("base64");
    String algorithm = base64 ? name.substring(6) : name;
    byte[] digest =
        digestOf(algorithm.equals("md5") ? "MD5" : "SHA-" + algorithm.substring(3), bytes);
    return base64 ? Base64.getEncoder().encodeToString(digest) : HexFormat.of().formatHex(digest);
  }

  private static byte[] digestOf(String algorithm, byte[] bytes) {
    try {
      return MessageDigest.getInstance(algorithm).digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has " + algorithm, e);
    }
  }

  private static Value uuid(Arguments a) {
    byte[] namespace = namespace(a, a.text(0));
    byte[] name = a.text(1).getBytes(StandardCharsets.UTF_8);
    byte[] both = new byte[16 + name.length];
    System.arraycopy(namespace, 0, both, 0, 16);
    System.arraycopy(name, 0, both, 16, name.length);
    byte[] digest = digestOf("SHA-1", both);
    digest[6] = (byte) ((digest[6] & 0x0F) | 0x50);
    digest[8] = (byte) ((digest[8] & 0x3F) | 0x80);
    String hex = HexFormat.of().formatHex(digest, 0, 16);
    return a.result(
        hex.substring(0, 8)
            + "-"
            + hex.substring(8, 12)
            + "-"
            + hex.substring(12, 16)
            + "-"
            + hex.substring(16, 20)
            + "-"
            + hex.substring(20));
  }

  private static byte[] namespace(Arguments a, String name) {
    String hex =
        switch (name) {
          case "dns" -> "6ba7b8109dad11d180b400c04fd430c8";
          case "url" -> "6ba7b8119dad11d180b400c04fd430c8";
          case "oid" -> "6ba7b8129dad11d180b400c04fd430c8";
          case "x500" -> "6ba7b8149dad11d180b400c04fd430c8";
          default -> name.replace("-", "");
        };
    try {
      if (hex.length() == 32) {
        return HexFormat.of().parseHex(hex);
      }
    } catch (IllegalArgumentException e) {
      throw a.invalid("no UUID");
    }
    throw a.invalid("no UUID");
  }
}
