package dev.sekisho.rulesets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sekisho.finding.RuleCard;
import dev.sekisho.rules.Ruleset;
import dev.sekisho.source.Diagnostic;
import dev.sekisho.source.Span;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every mistake in a ruleset is found, with its file and line, and what was meant is guessed. */
class MistakesTest {
  @TempDir Path folder;

  @BeforeEach
  void writeARulesetWithoutMistakes() throws IOException {
    write("vocabulary/kinds.yaml", "kinds:\n  disk: {ja: ディスク, en: disk}\n");
    write(
        "vocabulary/facts.yaml",
        """
        facts:
          encrypted: {type: bool}
          zones: {type: list(text)}
          policy: {type: text, table: policies}
        """);
    write(
        "vocabulary/sakura/disk.yaml",
        """
        - is: disk
          terraform: sakura_disk
          facts:
            encrypted: {terraform: encryption_algorithm, map: {none: false, aes256_xts: true}, default: unknown}
            zones: {terraform: zone, default: none}
            policy: {terraform: plan, default: none}
        """);
    write(
        "knowledge/policies.yaml",
        """
        table: policies
        source: somewhere
        read: 2026-11-24
        sure: documented
        rows:
        - {name: old, verdict: ng}
        """);
    write(
        "guidelines/ds-310/2022-12.yaml",
        """
        guideline: ds-310
        edition: 2022-12
        title: {ja: 方針, en: policy}
        statements:
        - {id: C001, section: "1", heading: "1", strength: 義務, judged: resource, gist: {ja: あ, en: a}, evidence: {ja: あ, en: a}}
        """);
    write(
        "rules/encryption/plain.yaml",
        card("encrypted: false, zones: {is: set}, policy: {judged: ng}"));
  }

  private static String card(String violation) {
    return """
    id: plain
    clauses: [C001]
    title: {ja: 平文, en: plain}
    severity: high
    mode: default
    for: {kind: disk}
    violation: {%s}
    why: {ja: 理由, en: why}
    fix: {ja: 直し方, en: fix}
    """
        .formatted(violation);
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private List<String> problems() {
    return Rulesets.compile(folder).problems().stream().map(MistakesTest::shown).toList();
  }

  private static String shown(Diagnostic problem) {
    Span span = problem.span();
    return problem.path()
        + (span == null ? "" : ":" + span.startLine())
        + " "
        + problem.message().en();
  }

  @Test
  void aRulesetWithoutMistakesCompiles() {
    assertEquals(List.of(), problems());
  }

  @Test
  void unknownKeysAreErrors() throws IOException {
    write(
        "rules/encryption/plain.yaml",
        card("encrypted: false, zones: {is: set}, policy: {judged: ng}") + "colour: red\n");
    assertEquals(List.of("rules/encryption/plain.yaml:10 unknown key \"colour\""), problems());
  }

  @Test
  void unknownFactsAreErrorsWithAGuess() throws IOException {
    write(
        "rules/encryption/plain.yaml",
        card("encrpted: false, zones: {is: set}, policy: {judged: ng}"));
    assertEquals(
        "rules/encryption/plain.yaml:7 unknown fact \"encrpted\", did you mean \"encrypted\"?",
        problems().get(0));
  }

  @Test
  void typesAreLeftOutForAReasonFromAClosedList() throws IOException {
    write(
        "vocabulary/sakura/excluded.yaml",
        """
        - {excluded: no-data, terraform: sakura_note}
        - {excluded: later, terraform: sakura_icon}
        - {excluded: judged-elsewhere, terraform: sakura_script}
        - {excluded: no-data, at: sakura_disk, terraform: sakura_bridge}
        """);
    assertEquals(
        List.of(
            "vocabulary/sakura/excluded.yaml:2 unknown reason \"later\"",
            "vocabulary/sakura/excluded.yaml:3 at belongs to judged-elsewhere and is needed there",
            "vocabulary/sakura/excluded.yaml:4 at belongs to judged-elsewhere and is needed there"),
        problems());
  }

  @Test
  void aScalarTestOnAListIsAnError() throws IOException {
    write(
        "rules/encryption/plain.yaml", card("encrypted: false, zones: is1a, policy: {judged: ng}"));
    assertEquals(
        List.of("rules/encryption/plain.yaml:7 zones is a list, write some or every"), problems());
  }

  @Test
  void aVerdictThatTheTableLacksIsAnError() throws IOException {
    write(
        "rules/encryption/plain.yaml",
        card("encrypted: false, zones: {is: set}, policy: {judged: bad}"));
    assertEquals(
        List.of("rules/encryption/plain.yaml:7 table policies has no verdict \"bad\""), problems());
  }

  @Test
  void aForgottenDefaultIsAnError() throws IOException {
    write(
        "vocabulary/sakura/disk.yaml",
        """
        - is: disk
          terraform: sakura_disk
          facts:
            encrypted: {terraform: encryption_algorithm}
            zones: {terraform: zone, default: none}
            policy: {terraform: plan, default: none}
        """);
    assertEquals(
        List.of(
            "vocabulary/sakura/disk.yaml:4"
                + " a default is needed (none and unknown are defaults too)"),
        problems());
  }

  @Test
  void aDefaultWithoutASourceIsAnError() throws IOException {
    write(
        "vocabulary/sakura/disk.yaml",
        """
        - is: disk
          terraform: sakura_disk
          facts:
            encrypted: {terraform: encryption_algorithm, default: false}
            zones: {terraform: zone, default: none}
            policy: {terraform: plan, default: none}
        """);
    assertEquals(
        List.of("vocabulary/sakura/disk.yaml:4 a default needs source, read and sure"), problems());
  }

  @Test
  void aWordThatNobodyUsesIsAnError() throws IOException {
    write(
        "vocabulary/kinds.yaml",
        "kinds:\n  disk: {ja: ディスク, en: disk}\n  tape: {ja: テープ, en: tape}\n");
    assertEquals(List.of("vocabulary/kinds.yaml no entry is of kind tape"), problems());
  }

  @Test
  void aPathThatTheProviderLacksIsAnError() throws IOException {
    Path schemas = folder.resolve("schema/providers");
    Files.createDirectories(schemas);
    Files.copy(
        Path.of("rulesets/schema/providers/sakura.json.gz"), schemas.resolve("sakura.json.gz"));
    String file = Files.readString(folder.resolve("vocabulary/sakura/disk.yaml"));
    write(
        "vocabulary/sakura/disk.yaml",
        file.replace("encryption_algorithm", "encryption_algorythm"));
    List<String> problems = problems();
    assertEquals(1, problems.size());
    assertTrue(problems.get(0).contains("has no \"encryption_algorythm\""), problems.get(0));
  }

  @Test
  void absenceIsAskedPerProviderAlone() throws IOException {
    write(
        "rules/audit/trail.yaml",
        card("encrypted: false")
            .replace("id: plain", "id: trail")
            .replace("for: {kind: disk}", "for: {system: true, per: region}")
            .replace("violation: {encrypted: false}", "missing: {kind: disk}\nscope: account"));
    assertEquals(
        List.of("rules/audit/trail.yaml:6 per takes provider and nothing else"), problems());
  }

  @Test
  void aSetThatIsCrossedWithoutBracketsIsAnError() throws IOException {
    schema("aws", "{\"aws_x\": {\"rule\": {\"kind\": \"set\", \"args\": {\"on\": \"bool\"}}}}");
    write(
        "vocabulary/aws/x.yaml",
        """
        - is: disk
          terraform: aws_x
          cloudformation: {none: "no such thing"}
          facts:
            encrypted: {terraform: rule.on, default: unknown}
        """);
    assertEquals(
        List.of("vocabulary/aws/x.yaml:1 rule.on of aws_x crosses the list rule without []"),
        problems());
  }

  @Test
  void aNativeWordThatNoArgumentCanHaveIsAnError() throws IOException {
    schema("aws", "{\"aws_x\": {\"on\": \"bool\", \"mode\": \"string\"}}");
    schema("cfn", "{\"AWS::X::X\": {\"On\": \"string\"}}");
    write("schema/providers/words.tsv", "AWS::X::X\tOn\tYES\tNO\n");
    write(
        "vocabulary/aws/x.yaml",
        """
        - is: disk
          terraform: aws_x
          cloudformation: AWS::X::X
          facts:
            encrypted: {terraform: on, cloudformation: On, map: {true: true, YES: true, ON: true}, default: unknown}
        """);
    assertEquals(List.of("vocabulary/aws/x.yaml:1 aws_x on is never \"ON\""), problems());
  }

  private void schema(String provider, String resources) throws IOException {
    Path file = folder.resolve("schema/providers/" + provider + ".json.gz");
    Files.createDirectories(file.getParent());
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write(("{\"resources\": " + resources + "}").getBytes(StandardCharsets.UTF_8));
    }
  }

  @Test
  void aCaseThatIsNeverReachedIsAnError() throws IOException {
    String text = card("encrypted: false, zones: {is: set}, policy: {judged: ng}");
    write(
        "rules/encryption/plain.yaml",
        text.replace(
            "violation: {encrypted: false, zones: {is: set}, policy: {judged: ng}}",
            """
            cases:
            - {when: {}, verdict: advice}
            - {when: {encrypted: false, zones: {is: set}, policy: {judged: ng}}, verdict: violation}\
            """));
    assertEquals(List.of("rules/encryption/plain.yaml:1 case 2 is never reached"), problems());
  }

  @Test
  void placeholdersMustBeKnownAndTheSameInBothLanguages() throws IOException {
    String text = card("encrypted: false, zones: {is: set}, policy: {judged: ng}");
    write(
        "rules/encryption/plain.yaml",
        text + "message: {ja: \"{encrypted} です {colour}\", en: plain}\n");
    List<String> problems = problems();
    assertEquals("rules/encryption/plain.yaml:10 unknown placeholder {colour}", problems.get(0));
    assertTrue(problems.get(1).contains("placeholders of the two languages differ"));
  }

  @Test
  void aUsersRuleIsReadOnTopOfOurs() throws IOException {
    Path own = folder.resolve("own");
    write(
        "own/rules/storage/x-retention.yaml",
        """
        id: x-retention
        clauses: [C114]
        title: {ja: 保存期間, en: retention}
        severity: low
        mode: default
        for: {fact: log.retention}
        violation: {log.retention: {below: 90 days}}
        why: {ja: 理由, en: why}
        fix: {ja: 直し方, en: fix}
        """);
    Ruleset ours = Rulesets.builtIn();
    Rulesets.Loaded loaded = Rulesets.withUserRules(ours, own);
    assertEquals(List.of(), loaded.diagnostics());
    assertEquals(ours.ids().size() + 1, loaded.ruleset().ids().size());
    assertTrue(loaded.ruleset().ids().contains("x-retention"));
    assertEquals(2, loaded.ruleset().sources().size());
  }

  @Test
  void aUsersRuleReplacesOursOnlyWhereItSaysSo() throws IOException {
    Path own = folder.resolve("own");
    String text =
        card("public.acl: true")
            .replace("id: plain", "id: public-storage")
            .replace("C001", "C114")
            .replace("kind: disk", "kind: object-store");
    write("own/rules/exposure/public-storage.yaml", text);
    Ruleset ours = Rulesets.builtIn();
    assertEquals(1, Rulesets.withUserRules(ours, own).diagnostics().size());
    write("own/rules/exposure/public-storage.yaml", text + "overrides: public-storage\n");
    Rulesets.Loaded loaded = Rulesets.withUserRules(ours, own);
    assertEquals(List.of(), loaded.diagnostics());
    assertEquals(ours.ids(), loaded.ruleset().ids());
    RuleCard card = loaded.ruleset().card("public-storage");
    assertTrue(card != null && card.title().en().equals("plain"));
  }

  private static String systemCard(String rest) {
    return card("encrypted: false")
        .replace("for: {kind: disk}\nviolation: {encrypted: false}\n", rest)
        .replace("mode: default", "mode: needs-scope");
  }

  private List<String> problemsOf(String rest) throws IOException {
    write("rules/encryption/plain.yaml", systemCard(rest));
    return problems().stream().filter(each -> each.startsWith("rules/")).toList();
  }

  @Test
  void aQuestionAboutASystemNamesSeveralThingsThatWouldDo() throws IOException {
    assertEquals(
        List.of(),
        problemsOf(
            """
            for: {system: true, where: {any: [{present: {kind: disk}}, {not: {present: {kind: [disk]}}}]}}
            missing:
            - {kind: disk, where: {encrypted: true}}
            - {kind: [disk]}
            scope: account
            """));
  }

  @Test
  void whatIsNeededTogetherHasNamesThatTheMessageSays() throws IOException {
    String each =
        """
        for: {system: true}
        missing:
        - {called: {ja: 円盤, en: a disk}, kind: disk, where: {encrypted: true}}
        - {%skind: disk}
        scope: account
        %s
        """;
    String message = "message: {ja: \"{missing}がありません。\", en: \"{missing} is missing.\"}";
    String name = "called: {ja: 別の円盤, en: another disk}, ";
    assertEquals(List.of(), problemsOf(each.formatted(name, message)));
    assertEquals(
        List.of("rules/encryption/plain.yaml:8 called belongs to all of these or to none"),
        problemsOf(each.formatted("", message)));
    assertEquals(
        List.of("rules/encryption/plain.yaml:1 the message has to say {missing}"),
        problemsOf(each.formatted(name, "")));
    assertEquals(
        List.of("rules/encryption/plain.yaml:11 unknown placeholder {missing}"),
        problemsOf(each.formatted("", message).replace("called: {ja: 円盤, en: a disk}, ", "")));
  }

  @Test
  void aQuestionAboutASystemLooksForSomething() throws IOException {
    String text =
        """
        for: {system: true}
        missing: []
        scope: account
        message: {ja: "{missing}がありません。", en: "{missing} is missing."}
        """;
    assertEquals(
        List.of("rules/encryption/plain.yaml:7 missing has to name at least one thing to look for"),
        problemsOf(text));
  }

  @Test
  void aSystemHasNoFacts() throws IOException {
    assertEquals(
        List.of(
            "rules/encryption/plain.yaml:1 \"scope\" is missing; only advice goes without",
            "rules/encryption/plain.yaml:6 unknown key \"encrypted\""),
        problemsOf(
                """
                for: {system: true, where: {encrypted: true}}
                missing: {kind: disk}
                """)
            .stream()
            .sorted()
            .toList());
  }

  @Test
  void whatSwitchesARuleOnIsAParameterOfIt() throws IOException {
    write(
        "rules/encryption/plain.yaml",
        card("encrypted: false, zones: {is: set}, policy: {judged: ng}")
            + "off-unless: {parameter: zone}\n");
    assertEquals(List.of("rules/encryption/plain.yaml:10 unknown parameter \"zone\""), problems());
    write(
        "rules/encryption/plain.yaml",
        card("encrypted: false, zones: {is: set}, policy: {judged: ng}") + "off-unless: never\n");
    assertEquals(
        List.of("rules/encryption/plain.yaml:10 this is asked or {parameter: name}"), problems());
  }

  @Test
  void entriesDoNotAskWhatStandsBeside() throws IOException {
    write(
        "vocabulary/sakura/disk.yaml",
        """
        - is: disk
          terraform: sakura_disk
          facts:
            encrypted:
              cases:
              - {where: {present: {kind: disk}}, const: true}
              - {const: false}
            zones: {terraform: zone, default: none}
            policy: {terraform: plan, default: none}
          source: here
          read: 2026-11-24
          sure: documented
        """);
    assertEquals(
        List.of("vocabulary/sakura/disk.yaml:6 only conditions of rules can say present"),
        problems());
  }
}
