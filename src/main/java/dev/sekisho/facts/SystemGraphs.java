package dev.sekisho.facts;

import dev.sekisho.graph.ResourceGraph;
import java.util.List;

/**
 * One system: the graphs that belong together, and what is known about it from outside.
 *
 * @param name the profile's name of the system, else the root
 * @param graphs in the order of their roots
 */
public record SystemGraphs(String name, List<ResourceGraph> graphs, SystemProfile profile) {}
