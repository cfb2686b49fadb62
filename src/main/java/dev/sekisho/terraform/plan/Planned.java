package dev.sekisho.terraform.plan;

import dev.sekisho.source.Span;
import dev.sekisho.yaml.YamlTree;
import org.jspecify.annotations.Nullable;

/**
 * One instance as a plan has it.
 *
 * @param address with keys
 * @param plain the same without keys
 * @param type the native type without {@code data.} in front
 * @param values what is known; null where the plan has none
 * @param unknown {@code true} where something is only known after the apply
 * @param sensitive {@code true} where something is secret
 * @param complete whether what is neither a value nor marked unknown is known to be missing
 * @param header the address in the plan file
 * @param span the whole object there
 */
record Planned(
    String address,
    String plain,
    String type,
    String name,
    boolean data,
    String providerName,
    @Nullable YamlTree values,
    @Nullable YamlTree unknown,
    @Nullable YamlTree sensitive,
    boolean complete,
    Span header,
    Span span) {

  String nativeType() {
    return data ? "data." + type : type;
  }
}
