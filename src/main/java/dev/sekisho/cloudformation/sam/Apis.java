package dev.sekisho.cloudformation.sam;

import dev.sekisho.yaml.YamlTree.Entry;
import dev.sekisho.yaml.YamlTree.Mapping;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The APIs of a template, with those that events bring about. */
final class Apis {
  static final String IMPLICIT_REST = "ServerlessRestApi";
  static final String IMPLICIT_HTTP = "ServerlessHttpApi";

  private final Assembly assembly;
  private final Globals globals;
  private final Domains domains;
  private final UsagePlans plans;
  private final Map<String, RestApi> rest = new LinkedHashMap<>();
  private final Map<String, HttpApi> http = new LinkedHashMap<>();

  Apis(Assembly assembly, Globals globals) {
    this.assembly = assembly;
    this.globals = globals;
    this.domains = new Domains(assembly);
    this.plans = new UsagePlans(assembly);
  }

  void addRest(Source source) {
    rest.put(source.id(), new RestApi(source, assembly, domains, plans, false));
  }

  void addHttp(Source source) {
    http.put(source.id(), new HttpApi(source, assembly, domains));
  }

  Domains domains() {
    return domains;
  }

  @Nullable RestApi rest(String id) {
    return rest.get(id);
  }

  @Nullable HttpApi http(String id) {
    return http.get(id);
  }

  RestApi implicitRest(Event cause) {
    RestApi known = rest.get(IMPLICIT_REST);
    if (known == null) {
      TreeWriter writer = new TreeWriter(cause.place());
      known =
          new RestApi(
              implicit(cause, IMPLICIT_REST, "Api", List.of(writer.entry("StageName", "Prod"))),
              assembly,
              domains,
              plans,
              true);
      rest.put(IMPLICIT_REST, known);
    }
    known.tagsOf(cause.source());
    return known;
  }

  HttpApi implicitHttp(Event cause) {
    HttpApi known = http.get(IMPLICIT_HTTP);
    if (known == null) {
      known = new HttpApi(implicit(cause, IMPLICIT_HTTP, "HttpApi", List.of()), assembly, domains);
      http.put(IMPLICIT_HTTP, known);
    }
    known.tagsOf(cause.source());
    return known;
  }

  private Source implicit(Event cause, String id, String type, List<Entry> properties) {
    TreeWriter writer = new TreeWriter(cause.place());
    List<Entry> body = new ArrayList<>();
    body.add(new Entry(writer.text("Properties"), writer.whole(properties)));
    Mapping whole = writer.whole(body);
    Mapping merged = globals.properties(type, whole);
    return new Source(
        id,
        cause.place(),
        whole,
        type,
        merged == null ? writer.whole(properties) : merged,
        cause.source().reader());
  }

  void finish() {
    rest.values().forEach(RestApi::write);
    http.values().forEach(HttpApi::write);
    domains.finish();
    plans.finish();
  }
}
