package dev.sekisho.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sekisho.source.SourceFile;
import dev.sekisho.value.Cause;
import dev.sekisho.value.Origin;
import dev.sekisho.value.Truth;
import dev.sekisho.value.Value;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Documents as people write them; {@code ?} stands for a hole whose value is not known. */
class PolicyDocumentTest {
  private static final List<String> NARROWING =
      List.of(
          "aws:SourceArn",
          "aws:SourceIp",
          "aws:PrincipalOrgID",
          "aws:PrincipalArn",
          "aws:SourceVpce",
          "aws:PrincipalIsAWSService");
  private static final Origin ORIGIN =
      Origin.of(
          SourceFile.of("p.tf", "policy".getBytes(StandardCharsets.UTF_8)).span(0, 6),
          Origin.Kind.EXPRESSION);

  private static final PolicyQuestion PUBLIC =
      new PolicyQuestion(PolicyQuestion.Who.EVERYONE, List.of(), null, null, NARROWING);
  private static final PolicyQuestion ADMINISTRATOR =
      new PolicyQuestion(null, List.of(), PolicyQuestion.EVERY, PolicyQuestion.EVERY, null);
  private static final PolicyQuestion WHOLE_SERVICE =
      new PolicyQuestion(
          null, List.of(), PolicyQuestion.WHOLE_SERVICE, PolicyQuestion.EVERY, NARROWING);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "TRUE    | ArnEquals                | aws:PrincipalArn          | arn:aws:iam::*",
        "TRUE    | ArnLike                  | aws:PrincipalArn          | *",
        "TRUE    | ArnLike                  | aws:PrincipalArn          | arn:aws:iam::*:user/*",
        "TRUE    | StringLike               | aws:PrincipalArn          | arn:aws:*::*:*",
        "UNKNOWN | ArnLike                  | aws:PrincipalArn          | arn:aws:iam::*:role/ops",
        "FALSE   | ArnLike                  | aws:PrincipalArn          | arn:aws:iam::123:*",
        "TRUE    | ArnLike                  | aws:SourceArn             | arn:aws:s3:::*",
        "FALSE   | ArnLike                  | aws:SourceArn             | arn:aws:s3:::mine",
        "FALSE   | ArnLike                  | aws:SourceArn             | arn:aws:s3:*:*:mine",
        "FALSE   | ArnLike                  | aws:SourceArn             | arn:aws:logs:*:123:*",
        "TRUE    | StringLike               | aws:PrincipalOrgID        | *",
        "TRUE    | StringLike               | aws:PrincipalOrgID        | o-*",
        "FALSE   | StringEquals             | aws:PrincipalOrgID        | o-abc",
        "UNKNOWN | StringEqualsIfExists     | aws:PrincipalOrgID        | o-abc",
        "UNKNOWN | ForAllValues:StringLike  | aws:SourceVpce            | vpce-1",
        "TRUE    | StringNotEquals          | aws:SourceVpce            | vpce-1",
        "TRUE    | Null                     | aws:SourceVpce            | false",
        "TRUE    | IpAddress                | aws:SourceIp              | 0.0.0.0/0",
        "TRUE    | IpAddress                | aws:SourceIp              | 128.0.0.0/1",
        "TRUE    | IpAddress                | aws:SourceIp              | ::/0",
        "FALSE   | IpAddress                | aws:SourceIp              | 10.0.0.0/8",
        "FALSE   | IpAddressIfExists        | aws:SourceIp              | 203.0.113.7",
        "FALSE   | Bool                     | aws:PrincipalIsAWSService | true",
        "TRUE    | Bool                     | aws:PrincipalIsAWSService | false"
      })
  void aConditionNarrowsOnlyWhereItsValueNamesSomebody(
      Truth open, String operator, String key, String value) {
    String document =
        "{'Statement': [{'Effect': 'Allow', 'Principal': '*', 'Condition': {'"
            + operator
            + "': {'"
            + key
            + "': '"
            + value
            + "'}}}]}";
    assertEquals(open, PolicyDocument.of(Documents.value(document)).allows(PUBLIC).truth());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "TRUE    | {'Statement': {'Effect': 'Allow', 'Principal': '*', 'Action': 's3:GetObject',"
            + " 'Resource': '*'}}",
        "TRUE    | {'Statement': [{'Effect': 'Allow', 'Principal': {'AWS': ['*']}, 'Action':"
            + " 's3:*'}]}",
        "FALSE   | {'Statement': [{'Effect': 'Deny', 'Principal': '*', 'Action': 's3:*'}]}",
        "FALSE   | {'Statement': [{'Effect': 'Allow', 'Principal': {'AWS': 'arn:aws:iam::1:root'},"
            + " 'Action': 's3:*'}]}",
        "FALSE   | {'Statement': [{'Effect': 'Allow', 'Principal': {'Service': 'a.amazonaws.com'},"
            + " 'Action': 's3:*'}]}",
        "FALSE   | {'Statement': [{'Effect': 'Allow', 'Principal': '*', 'Condition': {'ArnLike':"
            + " {'aws:sourcearn': 'x'}}}]}",
        "TRUE    | {'Statement': [{'Effect': 'Allow', 'Principal': '*', 'Condition': {'IpAddress':"
            + " {'aws:SourceIp': '0.0.0.0/0'}}}]}",
        "TRUE    | {'Statement': [{'Effect': 'Allow', 'Principal': '*', 'Condition': {'Bool':"
            + " {'aws:SecureTransport': 'true'}}}]}",
        "UNKNOWN | {'Statement': [{'Effect': 'Allow', 'Principal': {'AWS': '?'}, 'Action':"
            + " 's3:*'}]}",
        "FALSE   | {'Statement': [{'Effect': 'Allow', 'Principal': {'AWS': 'arn:aws:iam::?:root'},"
            + " 'Action': 's3:*'}]}",
        "UNKNOWN | {'Statement': ?}",
        "FALSE   | {'Statement': [{'Effect': 'Allow', 'Principal': '*', 'Action': 's3:GetObject',"
            + " 'Resource': 'b/*'}, {'Effect': 'Deny', 'Principal': '*', 'Action': 's3:*',"
            + " 'Resource': 'b/*'}]}",
        "TRUE    | {'Statement': [{'Effect': 'Allow', 'Principal': '*', 'Action': 's3:GetObject',"
            + " 'Resource': 'b/*'}, {'Effect': 'Deny', 'Principal': '*', 'Action': 's3:*',"
            + " 'Resource': 'b/*', 'Condition': {'Bool': {'aws:SecureTransport': 'false'}}}]}",
        "UNKNOWN | not json"
      })
  void everyoneWithoutRestriction(Truth expected, String document) {
    assertEquals(expected, PolicyDocument.of(Documents.value(document)).allows(PUBLIC).truth());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "TRUE    | FALSE   | {'Statement': [{'Effect': 'Allow', 'Action': '*', 'Resource': '*'}]}",
        "FALSE   | TRUE    | {'Statement': [{'Effect': 'Allow', 'Action': ['ec2:*'], 'Resource':"
            + " ['a', '*']}]}",
        "FALSE   | FALSE   | {'Statement': [{'Effect': 'Allow', 'Action': ['ec2:Describe*'],"
            + " 'Resource': '*'}]}",
        "FALSE   | FALSE   | {'Statement': [{'Effect': 'Allow', 'Action': ['s3:*'], 'Resource':"
            + " 'arn:aws:s3:::a/*'}]}",
        "FALSE   | TRUE    | {'Statement': [{'Effect': 'Allow', 'NotAction': ['iam:*'], 'Resource':"
            + " '*'}]}",
        "FALSE   | UNKNOWN | {'Statement': [{'Effect': 'Allow', 'Action': 's3:*', 'Resource':"
            + " '?'}]}",
        "UNKNOWN | UNKNOWN | {'Statement': [{'Effect': 'Allow', 'Action': '?:*', 'Resource':"
            + " '*'}]}",
        "FALSE   | FALSE   | {'Statement': [{'Effect': 'Allow', 'Action': 's3:*', 'Resource':"
            + " 'arn:?'}]}"
      })
  void wildcards(Truth administrator, Truth wholeService, String document) {
    PolicyDocument policy = PolicyDocument.of(Documents.value(document));
    assertEquals(administrator, policy.allows(ADMINISTRATOR).truth());
    assertEquals(wholeService, policy.allows(WHOLE_SERVICE).truth());
  }

  /** An account number that only the deployment knows is a stranger's to nobody. */
  @ParameterizedTest
  @CsvSource({"AT_DEPLOYMENT, FALSE", "COMPUTED, FALSE", "VARIABLE, UNKNOWN", "PARAMETER, UNKNOWN"})
  void whatTheCloudGivesNamesSomebody(Cause.Kind kind, Truth open) {
    Value given = new Value.Unknown(new Cause(kind, "AWS::AccountId", null), ORIGIN);
    Value keys = map("aws:SourceArn", given);
    Value narrowed = statement(new Value.Text("*", ORIGIN), map("StringEquals", keys));
    assertEquals(open, PolicyDocument.of(narrowed).allows(PUBLIC).truth());
    Value named = statement(map("AWS", given), null);
    assertEquals(open, PolicyDocument.of(named).allows(PUBLIC).truth());
  }

  private static Value statement(Value principal, @Nullable Value condition) {
    Map<String, Value> parts = new LinkedHashMap<>();
    parts.put("Effect", new Value.Text("Allow", ORIGIN));
    parts.put("Principal", principal);
    parts.put("Action", new Value.Text("sqs:*", ORIGIN));
    if (condition != null) {
      parts.put("Condition", condition);
    }
    return map("Statement", new Value.MapValue(parts, true, null, ORIGIN));
  }

  private static Value map(String key, Value value) {
    Map<String, Value> parts = new LinkedHashMap<>();
    parts.put(key, value);
    return new Value.MapValue(parts, true, null, ORIGIN);
  }
}
