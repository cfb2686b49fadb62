package dev.sekisho.cli;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A password that is written in a template is not shown where other values are made of it. */
class GraphPasswordsTest {
  @Test
  void aPasswordIsHiddenInWhatIsMadeOfIt(@TempDir Path tree) throws IOException {
    Files.writeString(
        tree.resolve("main.tf"),
        """
        resource "aws_db_instance" "d" {
          username = "app"
          password = "hunter2"
        }
        resource "aws_ssm_parameter" "whole" { value = aws_db_instance.d.password }
        resource "aws_ssm_parameter" "part" {
          value = "postgres://${aws_db_instance.d.username}-${aws_db_instance.d.password}"
        }
        resource "aws_ssm_parameter" "holes" {
          value = "${aws_db_instance.d.arn}-${aws_db_instance.d.password}"
        }
        """);
    String graph = CommandLines.run("graph", "--format", "json", tree.toString()).out();
    assertFalse(graph.contains("hunter2"), graph);
    assertTrue(graph.contains("postgres://app-(hidden)"), graph);
  }

  @Test
  void secretsInScriptsDocumentsAndAddressesAreHidden(@TempDir Path tree) throws IOException {
    Files.writeString(
        tree.resolve("main.tf"),
        """
        resource "aws_instance" "i" {
          user_data = <<-EOT
            export DB_PASSWORD=hunter2
            api_token: hunter3
            mysql -u root -phunter4
            echo done
          EOT
        }
        resource "aws_lambda_function" "f" {
          environment {
            variables = {
              URL  = "postgres://app:hunter5@db/x"
              KEYS = "-----BEGIN RSA PRIVATE KEY-----\\nhunter6\\n-----END RSA PRIVATE KEY-----\\nshown"
              ARN  = "arn:aws:secretsmanager:ap-northeast-1:123456789012:secret:name-a1"
            }
          }
        }
        resource "aws_ecs_task_definition" "t" {
          container_definitions = jsonencode([{
            name        = "web"
            image       = "nginx"
            environment = [{ name = "SECRET_KEY", value = "hunter7" }, { name = "LEVEL", value = "info" }]
            options     = { apiKey = "hunter\\"8", mode = "fast" }
          }])
        }
        resource "aws_db_instance" "d" {
          for_each = toset(["hunter9"])
          password = each.key
        }
        """);
    String graph = CommandLines.run("graph", "--format", "json", tree.toString()).out();
    assertFalse(graph.contains("hunter"), graph);
    assertTrue(graph.contains("echo done"), graph);
    assertTrue(graph.contains("(hidden)\\nshown"), graph);
    assertTrue(graph.contains("secret:name-a1"), graph);
    assertTrue(graph.contains("\\\"info\\\""), graph);
    assertTrue(graph.contains("\\\"fast\\\""), graph);
  }

  @Test
  void aValueIsHiddenWhereItsNameStandsBesideIt(@TempDir Path tree) throws IOException {
    Files.writeString(
        tree.resolve("t.yaml"),
        """
        Resources:
          Task:
            Type: AWS::ECS::TaskDefinition
            Properties:
              ContainerDefinitions:
              - Name: web
                Environment:
                - {Name: DB_PASSWORD, Value: hunter2}
                - {Name: LEVEL, Value: info}
        """);
    String graph = CommandLines.run("graph", "--format", "json", tree.toString()).out();
    assertFalse(graph.contains("hunter2"), graph);
    assertTrue(graph.contains("\"info\""), graph);
  }
}
