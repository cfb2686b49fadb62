package dev.sekisho.cloudformation.sam;

import java.util.List;
import java.util.Map;

/** Roles with one managed policy, with which Lambda operates what it was given. */
final class OperatorRoles {
  private final Assembly assembly;

  OperatorRoles(Assembly assembly) {
    this.assembly = assembly;
  }

  /**
   * Generates the operator's role of a resource that names none.
   *
   * @param policy the name of the managed policy
   * @return its ARN
   */
  Map<String, Object> generate(Source source, String policy) {
    String id = source.id() + "OperatorRole";
    role(source, id, "ManagedPolicyArns", Parts.managedPolicy(policy));
    return Parts.attribute(id, "Arn");
  }

  /**
   * Generates a role that Lambda assumes; it has the tags of its resource where that is asked for.
   *
   * @param property which of the role's lists of policies
   * @param policy what stands in it
   */
  void role(Source source, String id, String property, Object policy) {
    List<Object> tags = Parts.list(Tags.tag("lambda:createdBy", "SAM"));
    if (Form.isBool(source.get("PropagateTags"), true)) {
      tags.addAll(Tags.list(source.get("Tags")));
    }
    assembly
        .beside(id, "AWS::IAM::Role", source)
        .set("AssumeRolePolicyDocument", Parts.assumedBy("lambda.amazonaws.com"))
        .set(property, Parts.list(policy))
        .set("Tags", tags);
  }
}
