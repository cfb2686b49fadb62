package dev.sekisho.cloudformation.sam;

import dev.sekisho.yaml.YamlTree;
import dev.sekisho.yaml.YamlTree.Mapping;
import java.util.Map;

/** {@code AWS::Serverless::NetworkConnector}: the way out of Lambda into a network. */
final class NetworkConnectors {
  private final Assembly assembly;

  NetworkConnectors(Assembly assembly) {
    this.assembly = assembly;
  }

  void expand(Source source) {
    YamlTree role = source.filled("OperatorRole");
    Draft connector = assembly.main(source, "AWS::Lambda::NetworkConnector");
    connector.copy(source.properties(), "Name");
    connector.set("Configuration", Parts.map("VpcEgressConfiguration", egress(source)));
    connector.set(
        "OperatorRole",
        role == null
            ? new OperatorRoles(assembly)
                .generate(source, "AWSLambdaNetworkConnectorOperatorPolicy")
            : role);
    connector.set("Tags", Tags.signed("lambda:createdBy", source.get("Tags")));
  }

  private static Map<String, Object> egress(Source source) {
    Mapping network = source.mapping("VpcConfig");
    Map<String, Object> egress = network == null ? Parts.open() : Parts.map();
    if (network != null) {
      network.entries().forEach(each -> egress.put(each.key().text(), each.value()));
    }
    YamlTree types = source.filled("ComputeTypes");
    egress.put("AssociatedComputeResourceTypes", types == null ? Parts.list("MicroVm") : types);
    return egress;
  }
}
