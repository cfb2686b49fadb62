package dev.sekisho.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sekisho.value.Truth;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrincipalsTest {
  private static final List<String> ISSUERS = List.of("issuer.example", "other.example");
  private static final List<String> SUBJECTS = List.of("issuer.example:sub", "issuer.example:ref");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "TRUE    | {'AWS': '111122223333'}",
        "TRUE    | {'AWS': ['arn:aws:iam::1:role/a', 'arn:aws-cn:iam::111122223333:root']}",
        "FALSE   | {'AWS': 'arn:aws:iam::111122223333:role/a'}",
        "FALSE   | {'AWS': '*'}",
        "FALSE   | '*'",
        "FALSE   | {'Service': 'ec2.amazonaws.com'}",
        "FALSE   | {'AWS': 'arn:aws:iam::^:root'}",
        "UNKNOWN | {'AWS': 'arn:aws:iam::?:root'}",
        "UNKNOWN | {'AWS': ?}",
        "UNKNOWN | ?",
        "TRUE    | {'AWS': ['111122223333', ?]}"
      })
  void anAccountByItsNumber(Truth expected, String principal) {
    PolicyQuestion question =
        new PolicyQuestion(PolicyQuestion.Who.ACCOUNT, List.of(), null, null, null);
    String document = "{'Statement': {'Effect': 'Allow', 'Principal': " + principal + "}}";
    assertEquals(expected, Documents.of(document).allows(question).truth());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "TRUE    | 'arn:aws:iam::1:oidc-provider/issuer.example' | {}",
        "TRUE    | 'other.example' | {}",
        "FALSE   | 'arn:aws:iam::1:oidc-provider/own.example' | {}",
        "FALSE   | 'arn:aws:iam::1:saml-provider/staff' | {}",
        "TRUE    | 'arn:aws:iam::1:oidc-provider/issuer.example' | {'StringEquals':"
            + " {'issuer.example:aud': 'sts'}}",
        "FALSE   | 'arn:aws:iam::1:oidc-provider/issuer.example' | {'StringLike':"
            + " {'issuer.example:sub': 'repo:acme/*'}}",
        "TRUE    | 'arn:aws:iam::1:oidc-provider/issuer.example' | {'StringLike':"
            + " {'issuer.example:sub': 'repo:*'}}",
        "TRUE    | 'arn:aws:iam::1:oidc-provider/issuer.example' | {'StringLike':"
            + " {'issuer.example:sub': 'repo:*/portal:*'}}",
        "UNKNOWN | 'arn:aws:iam::1:oidc-provider/issuer.example' | {'StringLike':"
            + " {'issuer.example:sub': 'repo:acme*'}}",
        "UNKNOWN | 'arn:aws:iam::1:oidc-provider/issuer.example' | {'StringLike':"
            + " {'issuer.example:sub': 'repo:?/*'}}",
        "FALSE   | 'arn:aws:iam::1:oidc-provider/issuer.example' | {'StringEquals':"
            + " {'issuer.example:ref': 'acme/x@main'}}",
        "FALSE   | 'arn:aws:iam::1:oidc-provider/issuer.example' | {'StringEquals':"
            + " {'issuer.example/acme:sub': 'repo:acme/x'}}",
        "TRUE    | ^ | {'StringEquals': {'issuer.example:aud': 'sts'}}",
        "FALSE   | ^ | {'StringEquals': {'own.example:aud': 'sts'}}",
        "FALSE   | ^ | {'StringEquals': {'SAML:aud': 'https://signin.example/saml'}}",
        "UNKNOWN | ^ | {'StringEquals': {'aws:SourceIp': '10.0.0.1'}}",
        "UNKNOWN | ^ | {}"
      })
  void aSharedIssuerWithoutASubject(Truth expected, String principal, String condition) {
    PolicyQuestion question =
        new PolicyQuestion(PolicyQuestion.Who.FEDERATED, ISSUERS, null, null, SUBJECTS);
    String document =
        "{'Statement': {'Effect': 'Allow', 'Principal': {'Federated': "
            + principal
            + "}, 'Condition': "
            + condition
            + "}}";
    assertEquals(expected, Documents.of(document).allows(question).truth());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "FALSE   | {'StringEquals': {'aws:PrincipalAccount': '^'}}",
        "FALSE   | {'StringEquals': {'aws:PrincipalTag/team': 'ops'}}",
        "TRUE    | {'StringLike': {'aws:PrincipalTag/team': '*'}}",
        "TRUE    | {'StringEquals': {'aws:PrincipalTagged': 'ops'}}",
        "UNKNOWN | {'StringEquals': {'aws:PrincipalAccount': '?'}}"
      })
  void aNameThatTheCloudGivesIsAName(Truth open, String condition) {
    PolicyQuestion question =
        new PolicyQuestion(
            PolicyQuestion.Who.EVERYONE,
            List.of(),
            null,
            null,
            List.of("aws:PrincipalAccount", "aws:PrincipalTag"));
    String document =
        "{'Statement': {'Effect': 'Allow', 'Principal': '*', 'Condition': " + condition + "}}";
    assertEquals(open, Documents.of(document).allows(question).truth());
  }
}
