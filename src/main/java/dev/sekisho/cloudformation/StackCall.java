package dev.sekisho.cloudformation;

import dev.sekisho.graph.Resource;
import dev.sekisho.source.Span;
import dev.sekisho.value.Cause;
import dev.sekisho.value.Origin;
import dev.sekisho.value.Truth;
import dev.sekisho.value.Value;
import dev.sekisho.yaml.YamlTree.Entry;
import dev.sekisho.yaml.YamlTree.Mapping;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a nested stack, or the stacks of a stack set, are called.
 *
 * @param prefix logical ids of this call and those around it, each with a slash
 * @param caller evaluates what is handed over
 * @param arguments the parameters of the call; null if there are none
 * @param overridden parameters that some of the stacks get otherwise
 * @param region where the stack is deployed
 * @param account what stands for the account and region of its resources
 * @param exists whether the stack is built
 * @param calls this call and those around it, outermost first
 */
record StackCall(
    String prefix,
    Evaluator caller,
    @Nullable Mapping arguments,
    Set<String> overridden,
    Value region,
    String account,
    Truth exists,
    List<Resource.Call> calls) {

  @Nullable Value argument(String parameter, Span declared) {
    if (overridden.contains(parameter)) {
      return Evaluator.unknown(Cause.Kind.PARAMETER, parameter, declared);
    }
    Entry entry = arguments == null ? null : arguments.entry(parameter);
    if (entry == null) {
      return null;
    }
    Value value = caller.evaluate(entry.value());
    Span span = caller.stack().template().span(entry);
    return value.withOrigin(Origin.via(span, Origin.Kind.CALL, parameter, value.origin()));
  }
}
