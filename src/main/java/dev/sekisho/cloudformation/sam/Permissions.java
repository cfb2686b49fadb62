package dev.sekisho.cloudformation.sam;

import org.jspecify.annotations.Nullable;

/** That a service may call a function. */
final class Permissions {
  private Permissions() {}

  static Draft add(Assembly assembly, Event event, String id, String service) {
    return assembly
        .beside(id, "AWS::Lambda::Permission", event.source(), event.place())
        .set("Action", "lambda:InvokeFunction")
        .set("FunctionName", event.target().name())
        .set("Principal", service + ".amazonaws.com");
  }

  static Draft add(Assembly assembly, Event event, String service, @Nullable Object sourceArn) {
    return add(assembly, event, event.id() + "Permission", service).set("SourceArn", sourceArn);
  }
}
