package dev.sekisho.terraform;

import dev.sekisho.hcl.HclTree;
import dev.sekisho.source.SourceFile;
import dev.sekisho.source.Span;
import dev.sekisho.value.Cause;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A top-level block of a module together with the blocks of override files that change it: their
 * attributes replace attributes of the same name, their nested blocks all nested blocks of the same
 * type.
 */
final class Declaration {
  private final List<Nested> layers = new ArrayList<>(1);

  Declaration(Nested block) {
    layers.add(block);
  }

  void override(Nested block) {
    layers.add(block);
  }

  private Nested base() {
    return layers.get(0);
  }

  SourceFile file() {
    return base().file();
  }

  String type() {
    return base().block().type();
  }

  String label(int index) {
    return base().block().label(index);
  }

  Span header() {
    return base().header();
  }

  Span span() {
    return base().span();
  }

  int start() {
    return base().block().start();
  }

  @Nullable Written attribute(String name) {
    for (int i = layers.size() - 1; i >= 0; i--) {
      Written written = layers.get(i).attribute(name);
      if (written != null) {
        return written;
      }
    }
    return null;
  }

  /** Why there may be more in the block than was read of it; null where all of it was read. */
  @Nullable Cause lost() {
    for (Nested layer : layers) {
      Cause lost = layer.lost();
      if (lost != null) {
        return lost;
      }
    }
    return null;
  }

  /** All attributes by name, in source order. */
  Map<String, Written> attributes() {
    Map<String, Written> attributes = new LinkedHashMap<>();
    for (int i = 0; i < layers.size(); i++) {
      Nested layer = layers.get(i);
      for (HclTree.Attribute attribute : layer.block().body().attributes()) {
        Written written = new Written(layer.file(), attribute);
        if (i == 0) {
          attributes.putIfAbsent(attribute.name(), written);
        } else {
          attributes.put(attribute.name(), written);
        }
      }
    }
    return attributes;
  }

  /** The nested blocks by type; a {@code dynamic} block counts under the type that it makes. */
  Map<String, List<Nested>> blocks() {
    Map<String, List<Nested>> blocks = new LinkedHashMap<>();
    for (Nested layer : layers) {
      Map<String, List<Nested>> own = BlockTypes.of(layer);
      for (Map.Entry<String, List<Nested>> entry : own.entrySet()) {
        List<Nested> known = blocks.get(entry.getKey());
        if (entry.getKey().equals("lifecycle") && known != null) {
          known.addAll(entry.getValue());
        } else {
          blocks.put(entry.getKey(), entry.getValue());
        }
      }
    }
    return blocks;
  }

  List<Nested> blocks(String type) {
    return blocks().getOrDefault(type, List.of());
  }
}
