package dev.sekisho.rules.detectors;

import java.util.List;

/** All detectors by the name that cards use. */
public final class Detectors {
  private Detectors() {}

  /** Names that a card may give. */
  public static List<String> names() {
    return List.of("SeveralClouds");
  }

  public static Detector named(String name) {
    if (name.equals("SeveralClouds")) {
      return new SeveralClouds();
    }
    throw new IllegalArgumentException("no detector " + name);
  }
}
