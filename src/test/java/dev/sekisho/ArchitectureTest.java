package dev.sekisho;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.LocationProvider;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The layers of the program and what each may touch, as tests that fail. */
@AnalyzeClasses(locations = ArchitectureTest.Compiled.class)
class ArchitectureTest {
  /** All that the build compiled, also the bridge class that lies in HCL4j's package. */
  static final class Compiled implements LocationProvider {
    @Override
    public Set<Location> get(Class<?> testClass) {
      return Set.of(Location.of(Path.of("target", "classes")));
    }
  }

  /** Each package with those that it may use, and with them all that they may use. */
  private static final Map<String, Set<String>> ARROWS =
      reach(
          Map.ofEntries(
              Map.entry("cli", Set.of("engine", "profile", "fix")),
              Map.entry(
                  "engine",
                  Set.of(
                      "terraform",
                      "cloudformation",
                      "rules",
                      "triage",
                      "report",
                      "cache",
                      "rulesets")),
              Map.entry("terraform", Set.of("hcl", "yaml", "policy", "graph")),
              Map.entry("cloudformation", Set.of("yaml", "policy", "graph", "knowledge")),
              Map.entry("rulesets", Set.of("yaml", "rules", "knowledge")),
              Map.entry("profile", Set.of("yaml", "finding")),
              Map.entry("rules", Set.of("facts", "finding")),
              Map.entry("triage", Set.of("finding", "profile")),
              Map.entry("report", Set.of("finding", "profile")),
              Map.entry("cache", Set.of("finding", "profile")),
              Map.entry("fix", Set.of("finding", "profile", "hcl", "yaml")),
              Map.entry("facts", Set.of("graph", "knowledge", "policy")),
              Map.entry("finding", Set.of("graph")),
              Map.entry("graph", Set.of("value")),
              Map.entry("policy", Set.of("value")),
              Map.entry("value", Set.of("source")),
              Map.entry("knowledge", Set.of("value")),
              Map.entry("hcl", Set.of("source")),
              Map.entry("yaml", Set.of("source")),
              Map.entry("source", Set.of())));

  private static final String BUILD = "dev.sekisho.build..";
  private static final String CLI = "dev.sekisho.cli..";
  private static final String HCL4J = "com.bertramlabs.plugins.hcl4j..";

  private static Map<String, Set<String>> reach(Map<String, Set<String>> arrows) {
    Map<String, Set<String>> all = new TreeMap<>();
    for (String from : arrows.keySet()) {
      Set<String> reached = new TreeSet<>(Set.of(from));
      int before;
      do {
        before = reached.size();
        for (String via : Set.copyOf(reached)) {
          reached.addAll(arrows.getOrDefault(via, Set.of()));
        }
      } while (reached.size() > before);
      all.put(from, reached);
    }
    return all;
  }

  /** The part below {@code dev.sekisho} that a class belongs to; empty for the root itself. */
  private static String partOf(JavaClass type) {
    String name = type.getPackageName() + ".";
    String below = name.substring("dev.sekisho.".length());
    return below.substring(0, Math.max(0, below.indexOf('.')));
  }

  private static boolean ours(JavaClass type) {
    return (type.getPackageName() + ".").startsWith("dev.sekisho.");
  }

  @ArchTest
  static void everyPackageHasItsPlace(JavaClasses classes) {
    Set<String> strangers = new TreeSet<>();
    for (JavaClass type : classes) {
      String part = partOf(type);
      if (ours(type) && !part.isEmpty() && !part.equals("build") && !ARROWS.containsKey(part)) {
        strangers.add(part);
      }
    }
    assertEquals(Set.of(), strangers);
  }

  @ArchTest
  static final ArchRule ARROWS_POINT_ONE_WAY =
      ArchRuleDefinition.classes()
          .that(describe("are of a layer", type -> ours(type) && ARROWS.containsKey(partOf(type))))
          .should(
              new ArchCondition<>("use only what their arrows reach") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                  Set<String> reached = ARROWS.getOrDefault(partOf(type), Set.of());
                  type.getDirectDependenciesFromSelf().stream()
                      .filter(use -> ours(use.getTargetClass()))
                      .filter(use -> !partOf(use.getTargetClass()).isEmpty())
                      .filter(use -> !reached.contains(partOf(use.getTargetClass())))
                      .map(use -> SimpleConditionEvent.violated(use, use.getDescription()))
                      .forEach(events::add);
                }
              });

  @ArchTest
  static final ArchRule NO_CYCLES =
      slices().matching("dev.sekisho.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule ONLY_HCL_TOUCHES_HCL4J =
      noClasses()
          .that()
          .resideOutsideOfPackages("dev.sekisho.hcl..", HCL4J)
          .should()
          .dependOnClassesThat()
          .resideInAPackage(HCL4J);

  @ArchTest
  static final ArchRule NOBODY_EVALUATES_WITH_HCL4J =
      noClasses()
          .should()
          .dependOnClassesThat()
          .haveFullyQualifiedName("com.bertramlabs.plugins.hcl4j.HCLParser");

  @ArchTest
  static final ArchRule ONLY_YAML_TOUCHES_SNAKEYAML =
      noClasses()
          .that()
          .resideOutsideOfPackage("dev.sekisho.yaml..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.yaml.snakeyaml..");

  @ArchTest
  static final ArchRule ONLY_CLI_TOUCHES_PICOCLI =
      noClasses()
          .that()
          .resideOutsideOfPackage(CLI)
          .should()
          .dependOnClassesThat()
          .resideInAPackage("picocli..");

  @ArchTest
  static final ArchRule ONLY_CLI_EXITS_OR_PRINTS =
      noClasses()
          .that()
          .resideOutsideOfPackages(CLI, BUILD)
          .should()
          .accessTargetWhere(
              access("System.exit or System.out", "java.lang.System", "exit", "out")
                  .or(access("Runtime.halt", "java.lang.Runtime", "exit", "halt")));

  @ArchTest
  static final ArchRule ONLY_CLI_READS_THE_CLOCK =
      noClasses()
          .that()
          .resideOutsideOfPackages(CLI, BUILD)
          .should()
          .accessTargetWhere(
              access("System's clocks", "java.lang.System", "currentTimeMillis", "nanoTime")
                  .or(access("a Date", "java.util.Date", "<init>"))
                  .or(
                      describe(
                          "now or a Clock of java.time",
                          access ->
                              access.getTargetOwner().getPackageName().equals("java.time")
                                  && (access.getTarget().getName().equals("now")
                                      || access.getTarget().getName().startsWith("system")))));

  @ArchTest
  static final ArchRule NOBODY_USES_THE_NETWORK =
      noClasses()
          .should()
          .dependOnClassesThat(
              resideInAnyPackage("java.net..", "javax.net..", "java.rmi..")
                  .and(
                      not(
                          describe(
                              "texts of addresses",
                              type -> type.getSimpleName().matches("URI.*|URL(En|De)coder"))))
                  .or(
                      resideInAPackage("java.nio.channels..")
                          .and(
                              describe(
                                  "sockets",
                                  type -> type.getSimpleName().matches(".*(Socket|Datagram).*")))));

  @ArchTest
  static final ArchRule NOBODY_STARTS_A_PROCESS =
      noClasses()
          .that(not(describe("ask git", type -> named(type, "dev.sekisho.triage.Git"))))
          .should()
          .accessTargetWhere(
              access("a ProcessBuilder", "java.lang.ProcessBuilder", "<init>", "start")
                  .or(access("Runtime.exec", "java.lang.Runtime", "exec")));

  /** Written by hand instead of as a record where a record's generated methods cost too much. */
  private static boolean isFinalThroughout(JavaClass type) {
    return type.getModifiers().contains(JavaModifier.FINAL)
        && type.getFields().stream()
            .allMatch(field -> field.getModifiers().contains(JavaModifier.FINAL));
  }

  @ArchTest
  static final ArchRule THE_MODEL_NEVER_CHANGES =
      ArchRuleDefinition.classes()
          .that()
          .resideInAnyPackage("dev.sekisho.value..", "dev.sekisho.graph..", "dev.sekisho.finding..")
          .and()
          .areNotAnonymousClasses()
          .and()
          .haveSimpleNameNotEndingWith("Builder")
          .and()
          .doNotHaveSimpleName("package-info")
          .should(
              ArchCondition.from(
                  describe(
                      "be records, enums, sealed or final throughout",
                      (JavaClass type) ->
                          type.isRecord()
                              || type.isEnum()
                              || type.reflect().isSealed()
                              || isFinalThroughout(type))));

  @ArchTest
  static final ArchRule NAMES_SAY_SOMETHING =
      noClasses()
          .should()
          .haveNameMatching(".*(Util|Utils|Helper|Helpers|Manager)(\\$.*)?")
          .because("a name is a noun of the domain");

  private static boolean named(JavaClass type, String name) {
    return type.getName().equals(name) || type.getName().startsWith(name + "$");
  }

  private static DescribedPredicate<JavaAccess<?>> access(
      String what, String owner, String... members) {
    Set<String> names = Set.of(members);
    return describe(
        what,
        access ->
            access.getTargetOwner().getName().equals(owner)
                && names.contains(access.getTarget().getName()));
  }
}
