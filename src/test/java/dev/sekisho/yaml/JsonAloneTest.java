package dev.sekisho.yaml;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Test;

/** A {@code .tf.json} file must not cost the start of the YAML library. */
class JsonAloneTest {
  @Test
  void readingJsonNeverReachesTheYamlLibrary() {
    JavaClasses classes = new ClassFileImporter().importPackages("dev.sekisho");
    noClasses()
        .that()
        .haveFullyQualifiedName(JsonReader.class.getName())
        .should()
        .transitivelyDependOnClassesThat()
        .resideInAPackage("org.yaml..")
        .check(classes);
  }
}
