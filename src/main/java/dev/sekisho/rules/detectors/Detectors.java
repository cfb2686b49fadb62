package dev.sekisho.rules.detectors;

import java.util.List;

/** All detectors by the name that cards use. */
public final class Detectors {
  private Detectors() {}

  /** Names that a card may give. */
  public static List<String> names() {
    return List.of("PermittedServices", "SeveralClouds");
  }

  public static Detector named(String name) {
    return switch (name) {
      case "PermittedServices" -> new PermittedServices();
      case "SeveralClouds" -> new SeveralClouds();
      default -> throw new IllegalArgumentException("no detector " + name);
    };
  }
}
