package dev.sekisho.terraform.eval;

import java.text.Normalizer;

/** Text in Unicode's normal form C, in which Terraform keeps all strings. */
final class Normal {
  private Normal() {}

  static String form(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (mayCompose(text.charAt(i))) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
      }
    }
    return text;
  }

  /** False for what can't change: Latin, kana, CJK ideographs, Hangul syllables, punctuation. */
  private static boolean mayCompose(char c) {
    if (c < 0x300) {
      return false;
    }
    boolean mark = c == 0x3099 || c == 0x309A;
    boolean east = c >= 0x3000 && c < 0xA000;
    boolean symbols = c >= 0x2190 && c < 0x2ADC;
    boolean hangul = c >= 0xAC00 && c < 0xD7A4;
    boolean wide = c >= 0xFF00;
    return mark || !(east || symbols || hangul || wide);
  }
}
