package dev.sekisho.graph;

import dev.sekisho.value.Value;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one root module or outermost template would build, under one environment.
 *
 * @param root path of the root module ({@code .} for the tree itself) or of the template
 * @param environment the environment or var-file evaluated, null where there is one only
 * @param resources in the order of path and position, instances of one block in the order of their
 *     keys
 * @param edges in the order of their sources
 * @param outputs evaluated outputs of the root
 * @param opaque what could not be looked into
 * @param files paths of the files it was built from, sorted
 */
public record ResourceGraph(
    String root,
    TemplateLanguage language,
    @Nullable String environment,
    List<Resource> resources,
    List<Edge> edges,
    Map<String, Value> outputs,
    List<Opaque> opaque,
    List<String> files) {}
