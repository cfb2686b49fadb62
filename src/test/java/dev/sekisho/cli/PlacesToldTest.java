package dev.sekisho.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What findings about places say: every place abroad, what comes there, and who chose it. */
class PlacesToldTest {
  @TempDir Path folder;

  @Test
  void namesEveryRegionOfAStackSet() throws IOException {
    String told =
        scan(
            "template.yaml",
            """
            Resources:
              Set:
                Type: AWS::CloudFormation::StackSet
                Properties:
                  StackSetName: set
                  PermissionModel: SELF_MANAGED
                  StackInstancesGroup:
                    - DeploymentTargets: {Accounts: ["111122223333"]}
                      Regions: [us-west-2, eu-west-1]
                  TemplateBody: |
                    Resources:
                      Uploads:
                        Type: AWS::S3::Bucket
            """);
    assertTrue(told.contains("reaches a region outside Japan (us-west-2, eu-west-1)."), told);
    assertTrue(told.contains("object store is placed outside Japan (us-west-2, eu-west-1)."), told);
  }

  @Test
  void namesOnlyThePlacesAbroad() throws IOException {
    String told =
        scan(
            "template.yaml",
            """
            Resources:
              Orders:
                Type: AWS::DynamoDB::GlobalTable
                Properties:
                  Replicas: [{Region: ap-northeast-1}, {Region: us-east-1}, {Region: eu-west-1}]
            """);
    assertTrue(told.contains("replicated outside Japan (us-east-1, eu-west-1)."), told);
  }

  @Test
  void leadsFromAZoneToTheProviderWhoseRegionItIs() throws IOException {
    String told =
        scan(
            "main.tf",
            """
            provider "aws" {
              region = "eu-west-1"
            }

            data "aws_availability_zones" "all" {}

            resource "aws_ebs_volume" "data" {
              availability_zone = data.aws_availability_zones.all.names[0]
              size              = 10
            }
            """);
    assertTrue(told.contains("block volume is placed outside Japan (eu-west-1)."), told);
    assertTrue(told.contains("main.tf:2:3"), told);
  }

  @Test
  void tellsTheDefaultOfAPlaceThatNobodyNames() throws IOException {
    String told =
        scan(
            "main.tf",
            """
            resource "google_bigquery_dataset" "cases" {
              dataset_id = "cases"
            }
            """);
    assertTrue(told.contains("location defaults to US"), told);
  }

  @Test
  void saysThatOnlyNoticesCome() throws IOException {
    String told =
        scan(
            "main.tf",
            """
            provider "aws" {
              region = "eu-west-1"
            }

            resource "aws_sns_topic" "alarms" {}

            resource "aws_cloudwatch_metric_alarm" "busy" {
              alarm_name    = "busy"
              alarm_actions = [aws_sns_topic.alarms.arn]
            }
            """);
    assertTrue(told.contains("violation[low] data-abroad"), told);
    assertTrue(told.contains("only notices of the cloud itself"), told);
  }

  @Test
  void callsAClusterForAnalysisWhatItIs() throws IOException {
    String told =
        scan(
            "main.tf",
            """
            provider "aws" {
              region = "eu-west-1"
            }

            resource "aws_emr_cluster" "batch" {
              name = "batch"
            }

            resource "aws_cloudwatch_event_archive" "orders" {
              name = "orders"
            }
            """);
    assertTrue(told.contains("This analytics service is placed outside Japan"), told);
    assertTrue(told.contains("This event archive is placed outside Japan"), told);
  }

  private String scan(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
    return CommandLines.run(
            "scan", folder.toString(), "--lang", "en", "--as-of", "2026-11-24", "--verbose")
        .out()
        .replaceAll("\\s+(\\|\\s+)?", " ");
  }
}
