package dev.sekisho.cloudformation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sekisho.source.SourceFile;
import dev.sekisho.yaml.Documents;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateDetectionTest {
  private static boolean isTemplate(String text) {
    SourceFile file = SourceFile.of("t.yaml", text.getBytes(UTF_8));
    boolean template = TemplateDetection.template(Documents.read(file)) != null;
    assertTrue(
        !template || TemplateDetection.mayBeTemplate(file.bytes()),
        "the look at the bytes must lose no template");
    return template;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Resources: {A: {Type: AWS::S3::Bucket}}",
        "Resources: {A: {Type: Custom::Thing}}",
        "Resources: {A: {Type: Company::Team::Thing}}",
        "Resources: {A: {Type: Company::Team::Thing::MODULE}, B: x}",
        "Resources: {A: 1, B: {Type: 'AWS::S3::Bucket'}}",
        "AWSTemplateFormatVersion: 2010-09-09\nResources: {}",
        "AWSTemplateFormatVersion: 2010-09-09\nResources: !Rain::Module x",
        "Transform: AWS::LanguageExtensions\nResources: {'Fn::ForEach::A': [X, [a], {}]}",
        "{\"Resources\": {\"A\": {\"Type\": \"AWS::S3::Bucket\"}}}",
        "{Resources: {A: {Type: AWS::S3::Bucket}}}",
      })
  void templates(String text) {
    assertTrue(isTemplate(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "text",
        "Resources: {A: {Type: Bucket}}",
        "Resources: {A: {Type: 'a b::c'}}",
        "Resources: [{Type: AWS::S3::Bucket}]",
        "resources: {A: {Type: AWS::S3::Bucket}}",
        "AWSTemplateFormatVersion: 2010-09-09",
        "kind: Deployment\nResources: {limits: {cpu: 1}}",
        "{\"Statement\": [{\"Resource\": \"AWS::S3::Bucket\"}], \"Resources\": []}",
        "---\na: 1\n---\nResources: {A: {Type: AWS::S3::Bucket}}",
      })
  void others(String text) {
    assertEquals(false, isTemplate(text));
  }

  @ParameterizedTest
  @CsvSource({
    "a.yaml,true",
    "a/b.yml,true",
    "a.json,true",
    "a.template,true",
    "a.cfn,true",
    "a.cform,true",
    "a.tf.json,false",
    "a.tofu.json,false",
    "a.tf,false",
    "yaml,false",
    "a.toml,false"
  })
  void names(String path, boolean may) {
    assertEquals(may, TemplateDetection.mayBeTemplate(path));
  }
}
