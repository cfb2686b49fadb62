package dev.sekisho.cloudformation.sam;

import dev.sekisho.yaml.YamlTree;
import dev.sekisho.yaml.YamlTree.Mapping;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Paths of APIs that call a function or start a state machine. */
final class ApiEvents {
  private static final Pattern VARIABLE = Pattern.compile("\\{([a-zA-Z0-9._-]+\\+?|proxy\\+)\\}");
  private static final String DEFAULT = "$default";

  private final Assembly assembly;
  private final Apis apis;

  ApiEvents(Assembly assembly, Apis apis) {
    this.assembly = assembly;
    this.apis = apis;
  }

  /** Notes which APIs hand everything to this function. */
  void beforeFunction(List<Event> events) {
    for (Event event : events) {
      if (event.type().equals("HttpApi") && DEFAULT.equals(httpPath(event))) {
        HttpApi api = http(event, event.get("ApiId"));
        if (api != null) {
          api.handsAllTo(event.source());
        }
      }
    }
  }

  void rest(Event event) {
    String path = event.source().literal(event.get("Path"));
    String method = event.source().literal(event.get("Method"));
    YamlTree written = event.get("RestApiId");
    RestApi api = rest(event, written);
    if (path == null || method == null) {
      assembly.gap(event.source(), "Api", event.entry());
      return;
    }
    Object id = written == null ? Parts.ref(Apis.IMPLICIT_REST) : written;
    permission(event, restPermission(event, written, api), id, restResource(path, method), "aws");
    if (api == null) {
      if (written != null && !Form.isComputed(written)) {
        assembly.gap(event.source(), "Api", event.entry());
      }
    } else if (!api.integrate(event, path, ApiDocument.method(method))) {
      assembly.gap(event.source(), "Api", event.entry());
    }
  }

  /** A path that starts a state machine; the API does so under a role of its own. */
  void execution(Event event) {
    String path = event.source().literal(event.get("Path"));
    String method = event.source().literal(event.get("Method"));
    RestApi api = rest(event, event.get("RestApiId"));
    Map<String, Object> role = new RuleEvents(assembly).role(event, "apigateway");
    if (path == null
        || method == null
        || (api != null && !api.start(event, path, ApiDocument.method(method), role))) {
      assembly.gap(event.source(), "Api", event.entry());
    }
  }

  private @Nullable RestApi rest(Event event, @Nullable YamlTree written) {
    if (written == null) {
      return apis.implicitRest(event);
    }
    String name = Form.refers(written);
    String id = name == null ? event.source().literal(written) : name;
    return id == null ? null : apis.rest(id);
  }

  private @Nullable HttpApi http(Event event, @Nullable YamlTree written) {
    if (written == null) {
      return apis.implicitHttp(event);
    }
    String name = Form.refers(written);
    String id = name == null ? event.source().literal(written) : name;
    return id == null ? null : apis.http(id);
  }

  private static String restPermission(
      Event event, @Nullable YamlTree written, @Nullable RestApi api) {
    boolean elsewhere =
        written != null && Form.refers(written) == null && event.source().literal(written) == null;
    String stage = elsewhere ? "AllStages" : api == null ? "Stage" : api.stageSuffix();
    String suffix = Form.isAlphanumeric(stage) ? stage : "";
    return event.id() + "Permission" + suffix;
  }

  private static String restResource(String path, String method) {
    boolean any = method.equalsIgnoreCase("any");
    return (any ? "*" : method.toUpperCase(Locale.ROOT)) + permitted(path);
  }

  /** A path as a permission names it: without slash at the end, variables as stars. */
  private static String permitted(String path) {
    boolean slash = path.length() > 1 && path.endsWith("/");
    return VARIABLE.matcher(slash ? path.substring(0, path.length() - 1) : path).replaceAll("*");
  }

  private void permission(Event event, String id, Object api, String resource, String partition) {
    Object arn =
        Parts.sub(
            "arn:"
                + partition
                + ":execute-api:${AWS::Region}:${AWS::AccountId}:${__ApiId__}/${__Stage__}/"
                + resource,
            Parts.map("__ApiId__", api, "__Stage__", "*"));
    Permissions.add(assembly, event, id, "apigateway").set("SourceArn", arn);
  }

  private static @Nullable String httpPath(Event event) {
    boolean all = event.get("Path") == null && event.get("Method") == null;
    return all ? DEFAULT : event.source().literal(event.get("Path"));
  }

  void http(Event event) {
    String path = httpPath(event);
    boolean all = event.get("Path") == null && event.get("Method") == null;
    String method = all ? ApiDocument.ANY : event.source().literal(event.get("Method"));
    YamlTree written = event.get("ApiId");
    HttpApi api = http(event, written);
    if (path == null || method == null) {
      assembly.gap(event.source(), "HttpApi", event.entry());
      return;
    }
    boolean covered = api != null && !path.equals(DEFAULT) && api.isHandedTo(event.source());
    if (!covered) {
      Object id = written == null ? Parts.ref(Apis.IMPLICIT_HTTP) : written;
      permission(
          event, event.id() + "Permission", id, httpResource(path, method), "${AWS::Partition}");
    }
    if (api == null || !api.integrate(event, path, ApiDocument.method(method))) {
      assembly.gap(event.source(), "HttpApi", event.entry());
    }
  }

  private static String httpResource(String path, String written) {
    String permitted = path.equals(DEFAULT) ? "" : permitted(path);
    String method = ApiDocument.method(written);
    if (written.equalsIgnoreCase("any") && permitted.equals("/" + DEFAULT)) {
      return DEFAULT;
    }
    return (method.equals(ApiDocument.ANY) ? "*" : method.toUpperCase(Locale.ROOT)) + permitted;
  }

  static @Nullable Mapping auth(Event event) {
    return event.mapping("Auth");
  }
}
