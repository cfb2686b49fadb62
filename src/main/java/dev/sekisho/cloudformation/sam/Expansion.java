package dev.sekisho.cloudformation.sam;

import dev.sekisho.yaml.YamlTree.Entry;
import java.util.List;
import java.util.Map;

/**
 * What came of the serverless resources of a template.
 *
 * @param resources all resources, those that need no expansion as they were
 * @param names what a template may call generated resources ({@code Function.Version}), each with
 *     the logical id that it stands for
 * @param conditions conditions that were added to those of the template
 * @param gaps what is missing because it could not be read
 */
public record Expansion(
    List<Expanded> resources,
    Map<String, String> names,
    Map<String, Entry> conditions,
    List<Gap> gaps) {

  /**
   * A resource after the expansion.
   *
   * @param id its logical id
   * @param type its type
   * @param entry as it would be written
   * @param from the logical id of the declared resource that it comes from
   */
  public record Expanded(String id, String type, Entry entry, String from) {}
}
