package dev.sekisho.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sekisho.value.Truth;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolicyDenyTest {
  private static Truth denies(
      String statement, PolicyQuestion question, PolicyQuestion.Refused refused) {
    return Documents.of("{'Statement': " + statement + "}").denies(question, refused).truth();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "TRUE    | TRUE    | {'Effect': 'Deny', 'Action': 'a:Stop', 'Resource': '*'}",
        "TRUE    | TRUE    | {'Effect': 'Deny', 'Action': ['b:*', 'a:*'], 'Resource': '*'}",
        "FALSE   | FALSE   | {'Effect': 'Allow', 'Action': 'a:Stop', 'Resource': '*'}",
        "FALSE   | FALSE   | {'Effect': 'Deny', 'Action': 'a:Start', 'Resource': '*'}",
        "TRUE    | TRUE    | {'Effect': 'Deny', 'NotAction': ['b:*'], 'Resource': '*'}",
        "FALSE   | FALSE   | {'Effect': 'Deny', 'NotAction': ['b:*', 'a:St*'], 'Resource': '*'}",
        "UNKNOWN | UNKNOWN | {'Effect': 'Deny', 'NotAction': ['?'], 'Resource': '*'}",
        "FALSE   | FALSE   | {'Effect': 'Deny', 'Action': 'a:Stop', 'Resource': 'arn:x'}",
        "FALSE   | TRUE    | {'Effect': 'Deny', 'Action': 'a:Stop', 'Resource': '*', 'Condition':"
            + " {'ArnNotLike': {'aws:PrincipalArn': 'arn:aws:iam::*:role/base'}}}",
        "FALSE   | TRUE    | {'Effect': 'Deny', 'Action': 'a:Stop', 'Resource': '*', 'Condition':"
            + " {'BoolIfExists': {'aws:PrincipalIsAWSService': 'false'}}}",
        "FALSE   | FALSE   | {'Effect': 'Deny', 'Action': 'a:Stop', 'Resource': '*', 'Condition':"
            + " {'StringEquals': {'aws:PrincipalTag/team': 'x'}}}",
        "FALSE   | FALSE   | {'Effect': 'Deny', 'Action': 'a:Stop', 'Resource': '*', 'Condition':"
            + " {'StringNotEquals': {'aws:RequestedRegion': 'x'}}}",
        "FALSE   | UNKNOWN | {'Effect': 'Deny', 'Action': 'a:Stop', 'Resource': '*', 'Condition':"
            + " ?}",
        "UNKNOWN | UNKNOWN | {'Effect': 'Deny', 'Action': ['?'], 'Resource': '*'}",
        "UNKNOWN | UNKNOWN | ?",
        "TRUE    | TRUE    | [?, {'Effect': 'Deny', 'Action': 'a:Stop', 'Resource': '*'}]"
      })
  void anActionForAllOrForMost(Truth all, Truth most, String statement) {
    PolicyQuestion question =
        new PolicyQuestion(null, List.of(), "a:Stop", PolicyQuestion.EVERY, null);
    assertEquals(all, denies(statement, question, PolicyQuestion.Refused.ALL));
    assertEquals(most, denies(statement, question, PolicyQuestion.Refused.ALL_BUT_SOME));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "TRUE    | {'NotIpAddress': {'aws:SourceIp': '203.0.113.0/24'}}",
        "TRUE    | {'StringNotEquals': {'aws:SourceVpce': 'vpce-1'}, 'ArnNotLike':"
            + " {'aws:PrincipalArn': 'arn:aws:iam::*:role/base'}}",
        "FALSE   | {'IpAddress': {'aws:SourceIp': '203.0.113.0/24'}}",
        "FALSE   | {'NotIpAddress': {'aws:SourceIp': '203.0.113.0/24'}, 'StringEquals':"
            + " {'aws:RequestedRegion': 'x'}}",
        "UNKNOWN | ?"
      })
  void allButWhereSomeCallFrom(Truth expected, String condition) {
    PolicyQuestion question = new PolicyQuestion(null, List.of(), "a:Stop", null, null);
    String statement =
        "{'Effect': 'Deny', 'Action': 'a:Stop', 'Resource': '*', 'Condition': " + condition + "}";
    assertEquals(expected, denies(statement, question, PolicyQuestion.Refused.ALL_BUT_SOURCES));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "TRUE    | {'StringLike': {'aws:PrincipalArn': 'arn:aws:iam::*:root'}}",
        "TRUE    | {'ArnLike': {'aws:principalarn': ['arn:*:iam::*:root']}}",
        "TRUE    | {'StringLike': {'aws:PrincipalArn': 'arn:aws:iam::*:root'}, 'Null':"
            + " {'aws:AssumedRoot': 'true'}}",
        "FALSE   | {'StringLike': {'aws:PrincipalArn': 'arn:aws:iam::*:root'}, 'StringEquals':"
            + " {'aws:RequestedRegion': 'us-west-2'}}",
        "FALSE   | {'StringLike': {'aws:PrincipalArn': 'arn:aws:iam::000000000000:root'}}",
        "FALSE   | {'StringNotLike': {'aws:PrincipalArn': 'arn:aws:iam::*:root'}}",
        "FALSE   | {'StringLike': {'aws:PrincipalArn': '*'}}",
        "UNKNOWN | {'StringLike': {'aws:PrincipalArn': '?'}}"
      })
  void theRootUser(Truth expected, String condition) {
    PolicyQuestion question =
        new PolicyQuestion(
            PolicyQuestion.Who.ROOT, List.of(), PolicyQuestion.EVERY, PolicyQuestion.EVERY, null);
    String statement =
        "{'Effect': 'Deny', 'Action': '*', 'Resource': '*', 'Condition': " + condition + "}";
    assertEquals(expected, denies(statement, question, PolicyQuestion.Refused.ALL));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "TRUE    | {'BoolIfExists': {'aws:MultiFactorAuthPresent': 'false'}}",
        "TRUE    | {'Bool': {'aws:MultiFactorAuthPresent': false, 'aws:ViaAWSService': 'false'}}",
        "TRUE    | {'Null': {'aws:MultiFactorAuthAge': 'true'}}",
        "FALSE   | {'Null': {'aws:MultiFactorAuthPresent': 'true'}}",
        "TRUE    | {'NumericGreaterThanIfExists': {'aws:MultiFactorAuthAge': '3600'}}",
        "FALSE   | {'Bool': {'aws:MultiFactorAuthPresent': 'true'}}",
        "FALSE   | {'Null': {'aws:MultiFactorAuthAge': 'false'}}",
        "FALSE   | {'Bool': {'aws:SecureTransport': 'false'}}",
        "UNKNOWN | {'Bool': {'aws:MultiFactorAuthPresent': '?'}}",
        "UNKNOWN | ?"
      })
  void signInWithoutASecondFactor(Truth expected, String condition) {
    PolicyQuestion question = new PolicyQuestion(null, List.of(), null, null, null);
    String statement =
        "{'Effect': 'Deny', 'NotAction': 'iam:*', 'Resource': '*', 'Condition': " + condition + "}";
    assertEquals(expected, denies(statement, question, PolicyQuestion.Refused.SINGLE_FACTOR));
  }
}
