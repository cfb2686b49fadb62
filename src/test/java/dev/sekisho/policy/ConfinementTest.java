package dev.sekisho.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sekisho.value.Truth;
import dev.sekisho.value.Value;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfinementTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "TRUE    | a,b  | {'Effect': 'Deny', 'NotAction': 'iam:*', 'Resource': '*', 'Condition':"
            + " {'StringNotEquals': {'aws:RequestedRegion': ['a', 'b']}}}",
        "TRUE    | a    | {'Effect': 'Deny', 'Action': '*', 'Resource': '*', 'Condition':"
            + " {'ForAnyValue:StringNotLikeIfExists': {'AWS:requestedregion': 'a'}}}",
        "TRUE    | a    | {'Effect': 'Deny', 'Action': '*', 'Resource': '*', 'Condition':"
            + " {'StringNotEquals': {'aws:RequestedRegion': 'a'}, 'ArnNotLike':"
            + " {'aws:PrincipalArn': 'arn:x'}, 'Null': {'aws:RequestedRegion': 'false'}}}",
        "UNKNOWN | ``   | {'Effect': 'Deny', 'Action': '*', 'Resource': '*', 'Condition':"
            + " {'StringNotEquals': {'aws:RequestedRegion': 'a'}, 'StringEquals':"
            + " {'aws:PrincipalTag/team': 'x'}}}",
        "UNKNOWN | ``   | {'Effect': 'Deny', 'Action': 'ec2:*', 'Resource': '*', 'Condition':"
            + " {'StringNotEquals': {'aws:RequestedRegion': 'a'}}}",
        "UNKNOWN | ``   | {'Effect': 'Deny', 'Action': '*', 'Resource': '*', 'Condition':"
            + " {'StringEquals': {'aws:RequestedRegion': 'a'}}}",
        "UNKNOWN | ``   | {'Effect': 'Deny', 'Action': ['?'], 'Resource': '*', 'Condition':"
            + " {'StringNotEquals': {'aws:RequestedRegion': 'a'}}}",
        "UNKNOWN | ``   | {'Effect': 'Deny', 'Action': '*', 'Resource': '*', 'Condition': ?}",
        "UNKNOWN | ``   | ?",
        "TRUE    | hole | {'Effect': 'Deny', 'Action': '*', 'Resource': '*', 'Condition':"
            + " {'StringNotEquals': {'aws:RequestedRegion': ?}}}",
        "FALSE   | ``   | {'Effect': 'Deny', 'Action': 'a:Stop', 'Resource': '*'}",
        "FALSE   | ``   | {'Effect': 'Allow', 'Action': '*', 'Resource': '*'}",
        "TRUE    | a    | {'Effect': 'Allow', 'Action': '*', 'Resource': '*', 'Condition':"
            + " {'StringEquals': {'aws:RequestedRegion': 'a'}}}",
        "FALSE   | ``   | [{'Effect': 'Allow', 'Action': '*', 'Resource': '*', 'Condition':"
            + " {'StringEquals': {'aws:RequestedRegion': 'a'}}}, {'Effect': 'Allow', 'Action': '*',"
            + " 'Resource': '*'}]",
        "TRUE    | b    | [{'Effect': 'Deny', 'Action': '*', 'Resource': '*', 'Condition':"
            + " {'StringNotEquals': {'aws:RequestedRegion': ['a', 'b']}}}, {'Effect': 'Deny',"
            + " 'Action': '*', 'Resource': '*', 'Condition': {'StringNotLike':"
            + " {'aws:RequestedRegion': 'b*'}}}]",
        "TRUE    | hole | [{'Effect': 'Deny', 'Action': '*', 'Resource': '*', 'Condition':"
            + " {'StringNotEquals': {'aws:RequestedRegion': 'a'}}}, {'Effect': 'Deny', 'Action':"
            + " '*', 'Resource': '*', 'Condition': {'StringNotEquals': {'aws:RequestedRegion':"
            + " ['?']}}}]"
      })
  void theRegionsThatAreLetThrough(Truth confines, String values, String statement) {
    Confinement confinement =
        Documents.of("{'Statement': " + statement + "}").confinement("aws:requestedregion");
    List<String> seen = new ArrayList<>();
    for (Value value : confinement.values()) {
      seen.add(value instanceof Value.Text text ? text.text() : "hole");
    }
    assertEquals(confines, confinement.confines());
    assertEquals(values, String.join(",", seen));
  }
}
