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
}
