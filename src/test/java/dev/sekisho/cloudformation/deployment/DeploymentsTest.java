package dev.sekisho.cloudformation.deployment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import dev.sekisho.source.SourceScan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which region scripts and pipelines say, and where; and what is no evidence. */
class DeploymentsTest {
  private static final String WORKFLOW = ".github/workflows/deploy.yml";

  @TempDir Path folder;

  @BeforeEach
  void templates() throws IOException {
    write("infra/site.yaml", "Resources: {}\n");
    write("template.yaml", "Resources: {}\n");
    Files.createDirectories(folder.resolve(".git"));
  }

  @Test
  void credentialsOfTheSameJobSayTheRegion() throws IOException {
    write(
        WORKFLOW,
        """
        on: push
        jobs:
          japan:
            steps:
              - uses: aws-actions/configure-aws-credentials@v4
                with: {aws-region: ap-northeast-1}
              - run: >-
                  aws cloudformation deploy
                  --stack-name site --template-file infra/site.yaml
          other:
            steps:
              - run: aws cloudformation deploy --stack-name x --template-file template.yaml
        """);
    assertEquals(List.of("ap-northeast-1 " + WORKFLOW + ":6"), regions("infra/site.yaml"));
    assertEquals(List.of(), regions("template.yaml"));
  }

  @Test
  void environmentsOfWorkflowJobAndStepHoldInside() throws IOException {
    write(
        WORKFLOW,
        """
        env: {AWS_REGION: us-east-1, HOME_REGION: ap-northeast-3}
        jobs:
          a:
            env:
              AWS_REGION: ${{ env.HOME_REGION }}
            defaults: {run: {working-directory: infra}}
            steps:
              - run: |
                  aws cloudformation deploy \\
                    --stack-name site \\
                    --template-file site.yaml
          b:
            steps:
              - uses: aws-actions/aws-cloudformation-github-deploy@v1
                with: {name: x, template: template.yaml}
        """);
    assertEquals(List.of("ap-northeast-3 " + WORKFLOW + ":1"), regions("infra/site.yaml"));
    assertEquals(List.of("us-east-1 " + WORKFLOW + ":1"), regions("template.yaml"));
  }

  @Test
  void otherPipelinesSetVariables() throws IOException {
    write(
        ".gitlab-ci.yml",
        """
        variables:
          AWS_DEFAULT_REGION: ap-northeast-1
        deploy:
          script:
            - aws cloudformation deploy --stack-name a --template-file infra/site.yaml
        """);
    write(
        "buildspec.yml",
        """
        env: {variables: {TARGET: ap-northeast-3}}
        phases: {build: {commands: ["sam deploy -t template.yaml --region $TARGET"]}}
        """);
    assertEquals(List.of("ap-northeast-1 .gitlab-ci.yml:2"), regions("infra/site.yaml"));
    assertEquals(List.of("ap-northeast-3 buildspec.yml:2"), regions("template.yaml"));
  }

  @Test
  void makeFilesSetTheirOwn() throws IOException {
    write(
        "Makefile",
        """
        REGION := ap-northeast-1
        OTHER ?= us-east-1
        deploy:
        \t@aws cloudformation deploy --template-file infra/site.yaml --region $(REGION)
        \t@cd infra && aws cloudformation deploy --template-file site.yaml --region ap-northeast-3
        HOME := ap-northeast-1
        test: HOME := us-west-2
        other:
        \taws cloudformation deploy --template-file template.yaml --region $(OTHER)
        more:
        \taws cloudformation deploy --template-file template.yaml --region $(HOME)
        """);
    assertEquals(
        List.of("ap-northeast-1 Makefile:4", "ap-northeast-3 Makefile:5"),
        regions("infra/site.yaml"));
    assertEquals(List.of(), regions("template.yaml"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "aws cloudformation deploy --template-file template.yaml --region $1",
        "aws cloudformation deploy --template-file $T --region us-east-1",
        "echo aws cloudformation deploy --template-file template.yaml --region us-east-1",
        "# aws cloudformation deploy --template-file template.yaml --region us-east-1",
        "aws cloudformation describe-stacks --template-file template.yaml --region us-east-1",
        "cd $(pwd)/x; aws cloudformation deploy --template-file template.yaml --region us-east-1",
        "aws cloudformation deploy --template-file template.yaml",
        "R=us-east-1; R=us-east-2; sam deploy -t template.yaml --region $R",
        "R=us-east-1\nif x; then R=us-west-2; fi\nsam deploy -t template.yaml --region $R",
        "if x\nthen\n  R=us-east-1\nfi\nsam deploy -t template.yaml --region $R",
        "R=us-east-1\nfor R in a b; do sam deploy -t template.yaml --region $R; done",
        "[ -n \"$R\" ] || R=us-east-1\nsam deploy -t template.yaml --region $R",
        "f() {\n  R=us-east-1\n}\nsam deploy -t template.yaml --region $R",
        "AWS_REGION=us-east-1 true\nsam deploy -t template.yaml",
        "for r in a b; do sam deploy -t template.yaml --region $r; done",
        "cat <<EOF\nsam deploy -t template.yaml --region us-east-1\nEOF",
        "cat <<-'EOF' >> usage <<X\n\tEOF\nsam deploy -t template.yaml --region us-east-1\nX",
        "cat <<EOF\nsam deploy -t template.yaml --region us-east-1",
        "sam deploy -t template.yaml\nexport AWS_REGION=us-east-1\nsam deploy -t cdn.yaml",
        "sam deploy --region us-east-1",
        "sam deploy -t template.yaml --region \"$(aws configure get region)\" \\",
        "sam deploy -t template.yaml --region ${REGION:-us-east-1}",
        "cat <<EOF\nsam deploy -t template.yaml --region us-east-1\nEOF",
        "cat <<-'E N' > x\n\tsam deploy -t template.yaml --region us-east-1\n\tE N",
        "log sam deploy -t template.yaml --region us-east-1",
        "aws --endpoint-url http://localhost:4566 cloudformation deploy --template-file"
            + " template.yaml --region us-east-1",
        "export AWS_ENDPOINT_URL=$X\nsam deploy -t template.yaml --region us-east-1",
        "R=us-east-1\ncase $1 in -r|--region) R=$2; shift;; esac\nsam deploy -t template.yaml"
            + " --region $R",
        "R=us-east-1\ncase $1 in\n  -r) R=$2; shift;;\nesac\nsam deploy -t template.yaml --region"
            + " $R",
        "R=us-east-1\nwhile read -r R; do sam deploy -t template.yaml --region $R; done",
        "R=us-east-1\n[ -z $X ] && { R=us-west-2; }\nsam deploy -t template.yaml --region $R",
        "R=us-east\nR+=-1\nsam deploy -t template.yaml --region $R",
        "R=us-east-1\n. ./settings\nsam deploy -t template.yaml --region $R",
        "R=us-east-1\nexport $(xargs < .env)\nsam deploy -t template.yaml --region $R",
        "AWS_REGION=us-east-1\nsam deploy -t template.yaml",
        "export AWS_REGION=us-east-1 AWS_DEFAULT_REGION=us-east-2\nsam deploy -t template.yaml",
        "if x; then\n  cd infra\nfi\nsam deploy -t template.yaml --region us-east-1",
        "if x; then cd infra; else sam deploy -t template.yaml --region us-east-1; fi",
        "case $1 in\n a) cd infra;;\n b) sam deploy -t template.yaml --region us-east-1;;\nesac",
        "(cd infra)\nsam deploy -t template.yaml --region us-east-1",
        "'unclosed aws cloudformation deploy --template-file template.yaml --region us-east-1",
      })
  void nothingElseIsEvidence(String line) throws IOException {
    write("deploy.sh", line + "\n");
    assertEquals(List.of(), regions("template.yaml"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "if ! sam deploy -t template.yaml --region ap-northeast-1; then exit 1; fi",
        "sudo -E env A=b aws cloudformation deploy --template-file template.yaml"
            + " --region ap-northeast-1",
        "cat <<EOF >x; sam deploy -t template.yaml --region ap-northeast-1\nx\nEOF",
        "cat <<A <<B\nR=x\nA\nR=y\nB\nR=ap-northeast-1\nsam deploy -t template.yaml --region $R",
        "case $1 in a|b) sam deploy -t template.yaml --region ap-northeast-1;; esac",
        "f() { true; }\nR=ap-northeast-1\nsam deploy -t template.yaml --region $R",
        "case $1 in a) x;; esac\nR=ap-northeast-1\nsam deploy -t template.yaml --region $R",
        "(cd infra && sam deploy -t ../template.yaml --region ap-northeast-1)",
        "AWS_REGION=ap-northeast-1\nexport AWS_REGION\nsam deploy -t template.yaml",
        "if x; then cd infra; sam deploy -t ../template.yaml --region ap-northeast-1; fi",
      })
  void theseDeployIt(String line) throws IOException {
    write("deploy.sh", line + "\n");
    assertEquals(1, regions("template.yaml").size(), line);
  }

  @Test
  void scriptsOfOneJobShareAShell() throws IOException {
    write("infra/template.yaml", "Resources: {}\n");
    write(
        ".gitlab-ci.yml",
        """
        .never:
          script: sam deploy -t infra/site.yaml --region us-east-1
        deploy:
          before_script: [cd infra, export AWS_REGION=ap-northeast-1]
          script:
            - sam deploy -t template.yaml
          after_script: [sam deploy -t template.yaml --region ap-northeast-3]
        other:
          script:
            - sam deploy -t infra/template.yaml
        """);
    write(
        "buildspec.yml",
        """
        phases:
          pre_build: {commands: [cd infra]}
          build: {commands: [sam deploy -t template.yaml --region us-west-2]}
        """);
    assertEquals(
        List.of("us-west-2 buildspec.yml:3", "ap-northeast-1 .gitlab-ci.yml:4"),
        sorted(regions("infra/template.yaml")));
    assertEquals(List.of("ap-northeast-3 .gitlab-ci.yml:7"), regions("template.yaml"));
    assertEquals(List.of(), regions("infra/site.yaml"));
  }

  private static List<String> sorted(List<String> regions) {
    return regions.stream().sorted(Comparator.reverseOrder()).toList();
  }

  @Test
  void whatIsSwitchedOffInAWorkflowIsNoEvidence() throws IOException {
    write(
        WORKFLOW,
        """
        jobs:
          off:
            if: ${{ false }}
            steps:
              - run: sam deploy -t template.yaml --region us-east-1
          on:
            steps:
              - if: false
                run: sam deploy -t template.yaml --region us-east-1
              - name: sam deploy -t template.yaml --region us-east-1
              - run: sam deploy -t template.yaml --region ap-northeast-1
          either:
            steps:
              - uses: aws-actions/configure-aws-credentials@v4
                with: {aws-region: ap-northeast-1}
              - uses: aws-actions/configure-aws-credentials@v4
                if: github.ref == 'refs/heads/test'
                with: {aws-region: us-east-1}
              - run: sam deploy -t infra/site.yaml
        """);
    assertEquals(List.of("ap-northeast-1 " + WORKFLOW + ":11"), regions("template.yaml"));
    assertEquals(List.of(), regions("infra/site.yaml"));
  }

  @Test
  void aFolderFullOfScriptsIsNoEvidence() throws IOException {
    for (int i = 0; i <= 500; i++) {
      write("scripts/s" + i + ".sh", "sam deploy -t template.yaml --region us-east-1\n");
    }
    assertEquals(List.of(), regions("template.yaml"));
    Files.delete(folder.resolve("scripts/s0.sh"));
    assertEquals(1, regions("template.yaml").size());
  }

  @Test
  void whatIsBuiltIsDeployed() throws IOException {
    write(
        "samconfig.toml",
        """
        [default.build.parameters]
        template_file = "infra/site.yaml"
        [default.deploy.parameters]
        region = "ap-northeast-1"
        """);
    assertEquals(List.of(), regions("template.yaml"));
  }

  @Test
  void variablesThatAreSetOnceAreKnown() throws IOException {
    write(
        "deploy.sh",
        """
        set -e
        if [ -z "$1" ]; then echo usage; exit 1; fi
        REGION=ap-northeast-1
        export T=template.yaml
        deploy() {
          sam deploy -t "$T" --region "${REGION}"
        }
        AWS_REGION=us-east-1 aws cloudformation deploy --template-file infra/site.yaml
        """);
    assertEquals(List.of("ap-northeast-1 deploy.sh:6"), regions("template.yaml"));
    assertEquals(List.of("us-east-1 deploy.sh:8"), regions("infra/site.yaml"));
  }

  @Test
  void commandsBehindADocumentInTheTextAreRead() throws IOException {
    write(
        "deploy.sh",
        """
        cat > p.json <<EOF; grep -q x <<< "EOF"
        sam deploy -t infra/site.yaml --region us-east-1
        EOF
        sam deploy -t template.yaml --region ap-northeast-1
        """);
    assertEquals(List.of("ap-northeast-1 deploy.sh:4"), regions("template.yaml"));
    assertEquals(List.of(), regions("infra/site.yaml"));
  }

  @Test
  void aRegionForAllCommandsIsOneForTheDeployment() throws IOException {
    write(
        "samconfig.toml",
        """
        [default.global.parameters]
        region = "ap-northeast-1"
        [prod.deploy.parameters]
        region = "eu-west-1"
        [ci.global.parameters]
        stack_name = "site"
        """);
    assertEquals(
        List.of("ap-northeast-1 samconfig.toml:2", "eu-west-1 samconfig.toml:4"),
        regions("template.yaml"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "D=\"$(cd \"$(dirname \"${BASH_SOURCE[0]}\")\" && pwd)\"\n"
            + "sam deploy -t \"${D}/../infra/site.yaml\"",
        "D=$(dirname \"$0\")\ncd \"$D\"\nsam deploy -t ../infra/site.yaml",
        "cd \"$(dirname \"$0\")\"\nsam deploy -t ../infra/site.yaml",
      })
  void theFolderOfTheScriptIsKnown(String text) throws IOException {
    write("scripts/deploy.sh", text + " --region ap-northeast-1\n");
    assertEquals(1, regions("infra/site.yaml").size(), text);
    assertEquals(List.of(), regions("template.yaml"));
  }

  @Test
  void anOpenRegionBesideAKnownOneLeavesAllOpen() throws IOException {
    write(
        "scripts/deploy.sh",
        """
        aws cloudformation deploy --template-file template.yaml --region ap-northeast-1
        aws cloudformation deploy --template-file template.yaml --region "$EXTRA"
        """);
    assertEquals(List.of(), regions("template.yaml"));
  }

  @Test
  void aNameThatFitsTwoTemplatesNamesNeither() throws IOException {
    write("scripts/template.yaml", "Resources: {}\n");
    write(
        "scripts/deploy.sh",
        "aws cloudformation deploy --template-file template.yaml --region us-east-1\n");
    assertEquals(List.of(), regions("template.yaml"));
    assertEquals(List.of(), regions("scripts/template.yaml"));
  }

  @Test
  void noTextMakesItFailOrHang() throws IOException {
    String[] parts = {
      "aws ",
      "cloudformation ",
      "sam ",
      "deploy ",
      "-t ",
      "--region ",
      "template.yaml",
      "us-east-1",
      "\n",
      " ",
      "$",
      "${",
      "$(",
      "}",
      ")",
      "(",
      "'",
      "\"",
      "\\",
      "#",
      "=",
      "[",
      "]",
      ",",
      "cd ",
      "..",
      "R=",
      "if ",
      "fi",
      "{",
      "for ",
      "region",
      "parameter_overrides",
      "[default.deploy.parameters]",
      "\"\"\"",
      "- ",
      ": ",
      "env",
      "run: |",
      "uses: aws-actions/configure-aws-credentials",
      "あ",
      "case ",
      "<<E\n",
      "E\n",
      "esac",
      "commands: ",
      "script: ",
      "|",
      "&",
      "<<EOF",
      "EOF",
    };
    Random random = new Random(20261129);
    for (int round = 0; round < 400; round++) {
      StringBuilder text = new StringBuilder("# cloudformation\n");
      for (int i = random.nextInt(60); i >= 0; i--) {
        text.append(parts[random.nextInt(parts.length)]);
      }
      for (String name : List.of("deploy.sh", "Makefile", "samconfig.toml", "buildspec.yml")) {
        write(name, text.toString());
      }
      assertNotNull(regions("template.yaml"), () -> "seed 20261129: " + text);
    }
  }

  private List<String> regions(String template) throws IOException {
    Deployments deployments = new Deployments(SourceScan.scan(List.of(folder)));
    return deployments.of(template).regions().stream()
        .map(said -> said.text() + " " + place(said))
        .toList();
  }

  private static String place(Said said) {
    return said.span().file().path() + ":" + said.span().startLine();
  }

  private void write(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(Objects.requireNonNull(file.getParent()));
    Files.writeString(file, content);
  }
}
