package dev.sekisho.cloudformation.sam;

import dev.sekisho.yaml.YamlTree;
import dev.sekisho.yaml.YamlTree.Entry;
import dev.sekisho.yaml.YamlTree.Mapping;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Domains of APIs with their mappings and records; APIs of one domain share it. */
final class Domains {
  /** The hosted zone of all distributions of CloudFront. */
  private static final String DISTRIBUTIONS = "Z2FDTNDATAQYW2";

  /** Stands for the kind of an endpoint that is not known. */
  private static final String UNKNOWN = "";

  private final Assembly assembly;
  private final Map<String, String> ids = new HashMap<>();
  private final Map<String, Integer> counts = new HashMap<>();
  private final Map<String, Draft> recordGroups = new LinkedHashMap<>();
  private final Map<String, List<Object>> records = new HashMap<>();

  Domains(Assembly assembly) {
    this.assembly = assembly;
  }

  /** One logical id for the same subject, numbered where there are several. */
  private String id(String prefix, String subject) {
    return ids.computeIfAbsent(
        prefix + " " + subject,
        each -> {
          int count = counts.merge(prefix, 1, Integer::sum);
          return count == 1 ? prefix : prefix + count;
        });
  }

  private @Nullable Mapping domain(Source source) {
    Entry entry = source.entry("Domain");
    Mapping domain = entry == null ? null : Form.mapping(entry.value());
    boolean named = domain != null && domain.get("DomainName") != null;
    if (entry != null && !named) {
      assembly.gap(source, "Domain", entry);
    }
    return named ? domain : null;
  }

  void rest(Source source, String stage) {
    Mapping domain = domain(source);
    YamlTree name = domain == null ? null : domain.get("DomainName");
    if (domain == null || name == null) {
      return;
    }
    YamlTree written = Form.given(domain, "EndpointConfiguration");
    String known = source.text(written);
    String endpoint = written == null ? "REGIONAL" : known == null ? UNKNOWN : known;
    if (endpoint.equals(UNKNOWN)) {
      // Which of three kinds of domain it becomes hangs on it.
      assembly.gap(source, "EndpointConfiguration", written == null ? domain : written);
    }
    boolean closed = endpoint.equals("PRIVATE");
    String id = restDomain(source, domain, name, written == null ? endpoint : written, endpoint);
    assembly.name(source, closed ? "DomainNameV2" : "DomainName", id);
    mappings(source, domain, id, stage, closed);
    access(source, domain, id, closed);
    Object target = closed ? name : id;
    record(source, domain, aliasTarget(source, domain, target, endpoint));
  }

  private String restDomain(
      Source source, Mapping domain, YamlTree name, Object type, String endpoint) {
    boolean closed = endpoint.equals("PRIVATE");
    String id = id(closed ? "ApiGatewayDomainNameV2" : "ApiGatewayDomainName", Form.spelled(name));
    Draft draft =
        assembly.beside(
            id,
            closed ? "AWS::ApiGateway::DomainNameV2" : "AWS::ApiGateway::DomainName",
            source,
            source.placeOf("Domain"));
    draft.copy(
        domain,
        "DomainName",
        "MutualTlsAuthentication",
        "SecurityPolicy",
        "EndpointAccessMode",
        "Policy",
        "OwnershipVerificationCertificateArn");
    boolean regional = endpoint.equals("REGIONAL");
    if (endpoint.equals(UNKNOWN)) {
      draft.set("CertificateArn", Parts.open()).set("RegionalCertificateArn", Parts.open());
    } else {
      draft.copyAs(
          domain, "CertificateArn", regional ? "RegionalCertificateArn" : "CertificateArn");
    }
    draft.set(
        "EndpointConfiguration",
        Parts.map("Types", Parts.list(type), "IpAddressType", Form.given(domain, "IpAddressType")));
    return id;
  }

  private void access(Source source, Mapping domain, String id, boolean closed) {
    Mapping association = Form.mapping(domain, "AccessAssociation");
    if (closed && association != null) {
      assembly
          .beside(
              id("DomainNameAccessAssociation", id),
              "AWS::ApiGateway::DomainNameAccessAssociation",
              source,
              source.placeOf("Domain"))
          .set("DomainNameArn", Parts.ref(id))
          .set("AccessAssociationSourceType", "VPCE")
          .copyAs(association, "VpcEndpointId", "AccessAssociationSource");
    }
  }

  private void mappings(Source source, Mapping domain, String id, String stage, boolean closed) {
    YamlTree written = Form.filled(domain, "BasePath");
    if (written == null) {
      mapping(source, source.id() + "BasePathMapping", id, stage, closed);
      return;
    }
    boolean normalized = !Form.isBool(domain.get("NormalizeBasePath"), false);
    for (YamlTree item : Form.items(written)) {
      String path = source.text(item);
      String letters = path == null ? "" : Form.lettersAndDigits(path);
      Draft draft = mapping(source, source.id() + letters + "BasePathMapping", id, stage, closed);
      draft.set("BasePath", path != null && normalized ? letters : item);
    }
  }

  private Draft mapping(Source source, String id, String domain, String stage, boolean closed) {
    return assembly
        .beside(
            id,
            closed ? "AWS::ApiGateway::BasePathMappingV2" : "AWS::ApiGateway::BasePathMapping",
            source,
            source.placeOf("Domain"))
        .set(closed ? "DomainNameArn" : "DomainName", Parts.ref(domain))
        .set("RestApiId", Parts.ref(source.id()))
        .set("Stage", Parts.ref(stage));
  }

  void http(Source source, Map<String, Object> tags) {
    Mapping domain = domain(source);
    YamlTree name = domain == null ? null : domain.get("DomainName");
    if (domain == null || name == null) {
      return;
    }
    String id = id("ApiGatewayDomainNameV2", Form.spelled(name));
    YamlTree endpoint = Form.given(domain, "EndpointConfiguration");
    assembly
        .beside(id, "AWS::ApiGatewayV2::DomainName", source, source.placeOf("Domain"))
        .copy(domain, "DomainName", "MutualTlsAuthentication")
        .set(
            "DomainNameConfigurations",
            Parts.list(
                Parts.map(
                    "CertificateArn",
                    domain.get("CertificateArn"),
                    "EndpointType",
                    endpoint == null ? "REGIONAL" : endpoint,
                    "OwnershipVerificationCertificateArn",
                    Form.given(domain, "OwnershipVerificationCertificateArn"),
                    "SecurityPolicy",
                    Form.given(domain, "SecurityPolicy"))))
        .set("Tags", tags.isEmpty() ? null : tags);
    assembly.name(source, "DomainName", id);
    apiMappings(source, domain, id);
    record(source, domain, aliasTarget(source, domain, id, "REGIONAL"));
  }

  private void apiMappings(Source source, Mapping domain, String id) {
    YamlTree written = Form.filled(domain, "BasePath");
    if (written == null) {
      apiMapping(source, source.id() + "ApiMapping", id);
    }
    for (YamlTree item : Form.items(written)) {
      String path = source.text(item);
      String letters = path == null ? "" : path.replaceAll("[-_/]+", "");
      Draft mapping = apiMapping(source, source.id() + letters + "ApiMapping", id);
      mapping.set("ApiMappingKey", path == null ? item : path.replaceAll("^/+|/+$", ""));
    }
  }

  private Draft apiMapping(Source source, String id, String domain) {
    return assembly
        .beside(id, "AWS::ApiGatewayV2::ApiMapping", source, source.placeOf("Domain"))
        .set("DomainName", Parts.ref(domain))
        .set("ApiId", Parts.ref(source.id()))
        .set("Stage", Parts.ref(source.id() + ".Stage"));
  }

  private static Map<String, Object> aliasTarget(
      Source source, Mapping domain, Object id, String endpoint) {
    Mapping route = Form.mapping(domain, "Route53");
    String name = id instanceof String text ? text : String.valueOf(source.text((YamlTree) id));
    YamlTree distribution = Form.given(route, "DistributionDomainName");
    Map<String, Object> target =
        Parts.map("EvaluateTargetHealth", Form.given(route, "EvaluateTargetHealth"));
    target.putAll(
        switch (endpoint) {
          case "REGIONAL" ->
              alias(
                  Parts.attribute(name, "RegionalHostedZoneId"),
                  Parts.attribute(name, "RegionalDomainName"));
          case "EDGE" ->
              alias(
                  DISTRIBUTIONS,
                  distribution == null
                      ? Parts.attribute(name, "DistributionDomainName")
                      : distribution);
          case UNKNOWN -> Parts.open();
          default ->
              alias(
                  Form.given(route, "VpcEndpointHostedZoneId"),
                  Form.given(route, "VpcEndpointDomainName"));
        });
    return target;
  }

  private static Map<String, Object> alias(@Nullable Object zone, @Nullable Object name) {
    return Parts.map("HostedZoneId", zone, "DNSName", name);
  }

  private void record(Source source, Mapping domain, Map<String, Object> target) {
    Mapping route = Form.mapping(domain, "Route53");
    YamlTree zoneId = Form.given(route, "HostedZoneId");
    YamlTree zoneName = Form.given(route, "HostedZoneName");
    YamlTree zone = zoneId == null ? zoneName : zoneId;
    if (route == null || zone == null) {
      return;
    }
    boolean separate = Form.isBool(route.get("SeparateRecordSetGroup"), true);
    YamlTree name = domain.get("DomainName");
    String subject = Form.spelled(zone) + (separate && name != null ? Form.spelled(name) : "");
    String id = id("RecordSetGroup", subject);
    recordGroups.computeIfAbsent(
        id,
        each ->
            assembly
                .beside(each, "AWS::Route53::RecordSetGroup", source, source.placeOf("Domain"))
                .copy(route, "HostedZoneId", "HostedZoneName"));
    List<Object> sets = records.computeIfAbsent(id, each -> new ArrayList<>());
    sets.add(recordSet(domain, route, "A", target));
    if (Form.isBool(route.get("IpV6"), true)) {
      sets.add(recordSet(domain, route, "AAAA", target));
    }
  }

  private static Map<String, Object> recordSet(
      Mapping domain, Mapping route, String type, Map<String, Object> target) {
    return Parts.map(
        "Name",
        domain.get("DomainName"),
        "Type",
        type,
        "AliasTarget",
        target,
        "Region",
        Form.given(route, "Region"),
        "SetIdentifier",
        Form.given(route, "SetIdentifier"));
  }

  void finish() {
    recordGroups.forEach((id, group) -> group.set("RecordSets", records.get(id)));
  }
}
