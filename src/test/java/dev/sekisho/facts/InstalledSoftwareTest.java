package dev.sekisho.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.sekisho.Growth;
import dev.sekisho.facts.InstalledSoftware.Found;
import dev.sekisho.facts.InstalledSoftware.Hit;
import dev.sekisho.facts.InstalledSoftware.Signature;
import dev.sekisho.source.SourceFile;
import dev.sekisho.source.Span;
import dev.sekisho.value.Cause;
import dev.sekisho.value.Choice;
import dev.sekisho.value.Origin;
import dev.sekisho.value.Value;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which products are read out of start scripts, and which are not. */
class InstalledSoftwareTest {
  private static final InstalledSoftware SOFTWARE =
      InstalledSoftware.of(
          List.of(
              "yum install",
              "dnf install",
              "apt-get install",
              "apt install",
              "apk add",
              "rpm -i",
              "rpm -U",
              "amazon-linux-extras install",
              "Install-WindowsFeature",
              "docker run"),
          List.of(
              new Signature(
                  "MySQL",
                  List.of("mysql-server*", "mysql-community-server*"),
                  List.of("mysql", "mysql/mysql-server"),
                  List.of("mysql", "mysql-client*"),
                  List.of()),
              new Signature(
                  "PostgreSQL",
                  List.of("postgresql", "postgresql-server*", "postgresql-[0-9]*"),
                  List.of("postgres", "postgis/postgis"),
                  List.of("dnf postgresql", "postgresql-client*", "postgresql[0-9][0-9]"),
                  List.of()),
              new Signature(
                  "Redis",
                  List.of("redis", "redis-server", "redis6"),
                  List.of("redis"),
                  List.of(),
                  List.of()),
              new Signature("IIS", List.of("Web-Server"), List.of(), List.of(), List.of()),
              new Signature(
                  "WebLogic", List.of(), List.of(), List.of(), List.of("fmw_", "silent_wls"))));

  private static final Origin HERE =
      Origin.of(
          new Span(SourceFile.of("main.tf", "x".getBytes(StandardCharsets.UTF_8)), 0, 1),
          Origin.Kind.EXPRESSION);

  /** So large that a quadratic step would take minutes. */
  private static final int SCRIPT_SIZE = 100_000;

  private static final Cause CAUSE = new Cause(Cause.Kind.VARIABLE, "packages", null);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "yum install -y mysql-server",
        "#!/bin/bash\nset -eux\nyum -y install mysql-community-server",
        "sudo /usr/bin/yum -q -y install mysql-server-8.0.36-1.el9.x86_64",
        "LANG=C apt-get -o Dpkg::Options::=--force-yes install mysql-server=8.0.36",
        "apt-get update && apt-get install -yq nginx mysql-server-8.0",
        "apt-get install -y \\\n  curl \\\n  mysql-server \\\n  jq",
        "if ! dnf install -y mysql-server; then exit 1; fi",
        "(apt install mysql-server)",
        "retry 5 apt-get install -y mysql-server",
        "bash -c 'apt-get install -y mysql-server'",
        "su - admin -c \"sudo apt-get install -y mysql-server\"",
        "PKG=mysql-server\nyum install -y \"$PKG\"",
        "PACKAGES=\"nginx mysql-server\"\nyum install -y ${PACKAGES}",
        "for p in nginx mysql-server; do yum install -y $p; done",
        "yum install -y https://example.com/rpms/mysql-community-server-8.0.36-1.el9.x86_64.rpm",
        "rpm -ivh mysql-community-server-8.0.36.rpm",
        "rpm -Uvh ./mysql-community-server-8.0.36.rpm",
        "apt-get install -y mysql-server/stable-backports > /var/log/x 2>&1",
        "apt-get install -y mysql-server:amd64 | tee /var/log/install.log",
        """
        cat > /root/setup.sh <<'EOF'
        #!/bin/bash
        yum install -y mysql-server
        EOF
        bash /root/setup.sh
        """,
        "docker run -d --name db -p 3306:3306 -e MYSQL_ROOT_PASSWORD=x mysql:8.0",
        "docker run --rm -itd --network=host docker.io/library/mysql",
        "docker run -dp 3306:3306 public.ecr.aws/docker/library/mysql:8.0 --skip-name-resolve",
        "docker run mysql/mysql-server@sha256:0123",
        "docker run --restart always 123456789012.dkr.ecr.ap-northeast-1.amazonaws.com/mysql:8",
        "#cloud-config\npackages:\n  - nginx\n  - mysql-server\n",
        "#cloud-config\npackages: [nginx, 'mysql-server']\n",
        "#cloud-config\npackages:\n  - [mysql-server, 8.0.36]\n",
        "#cloud-config\nruncmd:\n  - yum install -y mysql-server\n",
        "#cloud-config\nruncmd:\n  - [ yum, install, -y, mysql-server ]\n",
        "#cloud-config\nruncmd:\n  - [\"sh\", \"-c\", \"yum install -y mysql-server\"]\n",
        "#cloud-config\nruncmd:\n  - \"yum install -y mysql-server\"\n",
      })
  void findsWhatIsInstalled(String script) {
    Found found = SOFTWARE.in(text(script));
    assertEquals(List.of("MySQL"), names(found));
    assertNull(found.open());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "java -jar /tmp/fmw_12.2.1.4.0_wls.jar -silent",
        "aws s3 cp s3://setup/FMW_14.1.1.0.0_wls.zip /tmp",
        "# fmw_ comes later\n  ./silent_wls.sh\n",
        "cat > /root/go.sh <<EOF\nexec silent_wls\nEOF"
      })
  void findsSetupProgramsByTheirMarks(String script) {
    assertEquals(List.of("WebLogic"), names(SOFTWARE.in(text(script))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"# java -jar fmw_12.jar fmw_14.jar", "ls old_xfmw_12", "\t # silent_wls"})
  void leavesMarksInCommentsAndInLongerWordsAlone(String script) {
    assertEquals(List.of(), names(SOFTWARE.in(text(script))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "yum install",
        "# yum install -y mysql-server",
        "yum update -y # then yum install mysql-server",
        "yum remove -y mysql-server",
        "apt-get purge mysql-server",
        "apt-get install -y mysql-server-",
        "echo \"yum install mysql-server\"",
        "echo yum install mysql-server",
        "cat <<EOF > /etc/motd\nNever run yum install mysql-server here\nEOF",
        "yum install -y mysql mysql-client-8.0 jq",
        "dnf install -y postgresql postgresql15 postgresql15-15.4",
        "yum install --exclude mysql-server httpd",
        "docker run -d -e DB=mysql --name mysql example.com/app:1",
        "docker pull mysql:8",
        "docker run --rm",
        "systemctl start mysqld",
        "yum install -y linux-headers-$(uname -r)",
        "my-yum install mysql-server",
        "#cloud-config\npackages:\n  - jq\nwrite_files:\n  - mysql-server\n",
      })
  void findsNothingWhereNothingIsInstalled(String script) {
    Found found = SOFTWARE.in(text(script));
    assertEquals(List.of(), names(found));
    assertNull(found.open());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"yum install -y $1", "apt-get install -y redis-$VERSION", "docker run $IMAGE"})
  void leavesOpenWhatTheScriptWorksOut(String script) {
    Found found = SOFTWARE.in(text(script));
    assertEquals(List.of(), names(found));
    assertNotNull(found.open());
    assertEquals(Cause.Kind.LIMIT, found.open().kind());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "#!/bin/bash\n@\n",
        "yum install -y @",
        "yum install -y redis-@",
        "yum install -y jq @",
        "docker run @/mysql-server",
        "#cloud-config\npackages: @",
        "#cloud-config\npackages:\n@\n",
      })
  void leavesOpenWhereAPackageMayBeInAHole(String script) {
    Found found = SOFTWARE.in(partial(script));
    assertEquals(List.of(), names(found));
    assertEquals(CAUSE, found.open());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "yum install -y mysql-server-@",
        "yum install -y mysql-server=@",
        "docker run -e PASSWORD=@ mysql:@",
        "aws s3 cp s3://bucket-@/x .\nyum install -y mysql-server",
        "yum install -y --enablerepo=@ mysql-server nginx-@",
      })
  void looksThroughHolesWhereNoNameCanBe(String script) {
    Found found = SOFTWARE.in(partial(script));
    assertEquals(List.of("MySQL"), names(found));
    assertNull(found.open());
  }

  @Test
  void keepsWhatIsCertainBesideWhatIsOpen() {
    Found found = SOFTWARE.in(partial("yum install -y redis6 @ mysql-server"));
    assertEquals(List.of("Redis", "MySQL"), names(found));
    assertEquals(CAUSE, found.open());
  }

  @Test
  void namesTheCommandAsEvidence() {
    Found found = SOFTWARE.in(partial("sudo yum -y install mysql-server-@"));
    assertEquals("yum install mysql-server-…", found.hits().get(0).evidence());
  }

  @Test
  void readsPowerShell() {
    String script =
        "<powershell>\nInstall-WindowsFeature -Name Web-Server,Web-Mgmt-Tools\n</powershell>";
    assertEquals(List.of("IIS"), names(SOFTWARE.in(text(script))));
  }

  @Test
  void readsBase64AndGzip() throws IOException {
    byte[] script = "#!/bin/sh\napk add redis\n".getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream zipped = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(zipped)) {
      out.write(script);
    }
    Base64.Encoder encoder = Base64.getEncoder();
    assertEquals(List.of("Redis"), names(SOFTWARE.in(text(encoder.encodeToString(script)))));
    assertEquals(
        List.of("Redis"), names(SOFTWARE.in(text(encoder.encodeToString(zipped.toByteArray())))));
  }

  @Test
  void opensAtAZipBombAndAtADamagedZip() throws IOException {
    ByteArrayOutputStream zipped = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(zipped)) {
      out.write(new byte[3 << 20]);
    }
    byte[] bytes = zipped.toByteArray();
    assertNotNull(SOFTWARE.in(text(Base64.getEncoder().encodeToString(bytes))).open());
    bytes[5000 % bytes.length] ^= 0x55;
    bytes[20] ^= 0x55;
    assertNotNull(SOFTWARE.in(text(Base64.getEncoder().encodeToString(bytes))).open());
  }

  @Test
  void readsTheMetadataOfCfnInit() {
    Value metadata =
        map(
            "AWS::CloudFormation::Init",
            map(
                "configSets",
                map("default", list(text("install"))),
                "install",
                map(
                    "packages",
                    map("yum", map("mysql-server", list(), "jq", list())),
                    "commands",
                    map(
                        "01_redis",
                        map("command", text("yum install -y redis")),
                        "02_postgres",
                        map(
                            "command",
                            list(text("apt-get"), text("install"), text("postgresql-15")))))));
    Found found = SOFTWARE.in(metadata);
    assertEquals(List.of("MySQL", "Redis", "PostgreSQL"), names(found));
    assertEquals("cfn-init yum mysql-server", found.hits().get(0).evidence());
    assertNull(found.open());
  }

  @Test
  void saysWhyAnUnknownScriptIsOpen() {
    assertEquals(CAUSE, SOFTWARE.in(new Value.Unknown(CAUSE, HERE)).open());
    Value reference = new Value.Reference("data.cloudinit_config.c", "rendered", null, HERE);
    Cause cause = SOFTWARE.in(reference).open();
    assertNotNull(cause);
    assertEquals("data.cloudinit_config.c.rendered", cause.subject());
  }

  @Test
  void takesFromAlternativesWhatAllInstall() {
    Choice choice = new Choice("condition Prod", 2, CAUSE);
    Value both =
        new Value.OneOf(
            choice,
            List.of(text("yum install redis6 mysql-server"), text("yum install redis6")),
            HERE);
    Found found = SOFTWARE.in(both);
    assertEquals(List.of("Redis"), names(found));
    assertEquals(CAUSE, found.open());
  }

  @Test
  void takesNoLongerThanLinearTime() {
    String[] units = {
      "yum install -y a-1-1-1-1-1-1 $x ${y} `z` 'q' \"w\" \\\n",
      "cat <<EOF\n",
      "\"'",
      "$(${",
      "A=$A$A\n",
      "`",
      "bash -c \"bash -c 'x y",
      "- [",
    };
    for (String unit : units) {
      Growth.check(
          SCRIPT_SIZE / unit.length(),
          times -> {
            Value script = text(unit.repeat(times));
            return Growth.millis(() -> SOFTWARE.in(script));
          });
    }
  }

  private static List<String> names(Found found) {
    return found.hits().stream().map(Hit::name).toList();
  }

  private static Value text(String text) {
    return new Value.Text(text, HERE);
  }

  /** Text in which each {@code @} is a hole. */
  private static Value partial(String text) {
    List<Value> parts = new ArrayList<>();
    for (String part : text.split("@", -1)) {
      if (!parts.isEmpty()) {
        parts.add(new Value.Unknown(CAUSE, HERE));
      }
      parts.add(text(part));
    }
    return new Value.Partial(parts, HERE);
  }

  private static Value list(Value... items) {
    return new Value.ListValue(List.of(items), Value.ListShape.TUPLE, null, HERE);
  }

  private static Value map(Object... entries) {
    Map<String, Value> map = new LinkedHashMap<>();
    for (int i = 0; i < entries.length; i += 2) {
      map.put((String) entries[i], (Value) entries[i + 1]);
    }
    @Nullable Cause complete = null;
    return new Value.MapValue(map, true, complete, HERE);
  }
}
