package dev.sekisho.cloudformation;

import dev.sekisho.cloudformation.syntax.Intrinsic;
import dev.sekisho.yaml.YamlFile;
import dev.sekisho.yaml.YamlTree;
import dev.sekisho.yaml.YamlTree.Entry;
import dev.sekisho.yaml.YamlTree.Mapping;
import dev.sekisho.yaml.YamlTree.Scalar;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Tells CloudFormation templates from the other YAML and JSON of a repository: first by a look at
 * the bytes, which spares parsing two files in three and loses no template, then by structure. A
 * version line alone is no proof and its lack no counter-proof: half of all templates have none.
 */
public final class TemplateDetection {
  private static final String[] ENDINGS = {".yaml", ".yml", ".json", ".template", ".cfn", ".cform"};
  private static final byte[] RESOURCES = ascii("Resources");
  private static final byte[] VERSION = ascii("AWSTemplateFormatVersion");
  private static final byte[][] OWNERS = {ascii("AWS::"), ascii("Custom::"), ascii("Alexa::")};
  private static final byte[] TYPE = ascii("Type");
  private static final byte[] COLONS = ascii("::");

  private TemplateDetection() {}

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  /** Whether a file of this name may be a template. */
  public static boolean mayBeTemplate(String path) {
    for (String ending : ENDINGS) {
      if (path.endsWith(ending)) {
        return !path.endsWith(".tf.json") && !path.endsWith(".tofu.json");
      }
    }
    return false;
  }

  /** Whether it is worth parsing: never false for a template. */
  public static boolean mayBeTemplate(byte[] bytes) {
    return contains(bytes, RESOURCES)
        && (names(bytes) || (contains(bytes, TYPE) && contains(bytes, COLONS)));
  }

  /** Whether it speaks of AWS so plainly that failing to parse it is worth a word. */
  static boolean names(byte[] bytes) {
    if (contains(bytes, VERSION)) {
      return true;
    }
    for (byte[] owner : OWNERS) {
      if (contains(bytes, owner)) {
        return true;
      }
    }
    return false;
  }

  private static boolean contains(byte[] bytes, byte[] wanted) {
    byte first = wanted[0];
    int last = bytes.length - wanted.length;
    for (int i = 0; i <= last; i++) {
      if (bytes[i] == first && matches(bytes, i, wanted)) {
        return true;
      }
    }
    return false;
  }

  private static boolean matches(byte[] bytes, int at, byte[] wanted) {
    for (int i = 1; i < wanted.length; i++) {
      if (bytes[at + i] != wanted[i]) {
        return false;
      }
    }
    return true;
  }

  /** The template in a file, which is always its first document; null if it is none. */
  public static @Nullable Mapping template(YamlFile file) {
    boolean found =
        !file.documents().isEmpty()
            && file.documents().get(0) instanceof Mapping root
            && isTemplate(root);
    return found ? (Mapping) file.documents().get(0) : null;
  }

  /** A template below the first document; null if there is none. */
  static @Nullable Mapping further(YamlFile file) {
    for (int i = 1; i < file.documents().size(); i++) {
      if (file.documents().get(i) instanceof Mapping root && isTemplate(root)) {
        return root;
      }
    }
    return null;
  }

  private static boolean isTemplate(Mapping root) {
    YamlTree resources = root.get("Resources");
    if (resources == null) {
      return false;
    }
    if (root.get("AWSTemplateFormatVersion") != null) {
      return true;
    }
    if (!(resources instanceof Mapping all)) {
      return false;
    }
    for (Entry entry : all.entries()) {
      if (entry.key().text().startsWith(Intrinsic.LOOP) || isResource(entry.value())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isResource(YamlTree tree) {
    return tree instanceof Mapping body
        && body.get("Type") instanceof Scalar type
        && isTypeName(type.text());
  }

  /** {@code A::B} and longer. */
  private static boolean isTypeName(String text) {
    int colons = text.indexOf("::");
    if (colons <= 0 || colons + 2 >= text.length()) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean part = c < 128 && (Character.isLetterOrDigit(c) || c == '_' || c == '-' || c == '@');
      if (!part && c != ':') {
        return false;
      }
    }
    return true;
  }
}
