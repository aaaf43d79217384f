package org.vastine.bootstrap.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The house as it stands keeps every rule. */
final class ArchitectureTest {

  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .withImportOption(location -> !location.contains("-tests.jar"))
          .importPackages("org.vastine");

  @TestFactory
  Stream<DynamicTest> the_house_keeps() {
    return new Rules("org.vastine")
        .all().entrySet().stream()
            .map(rule -> DynamicTest.dynamicTest(rule.getKey(), () -> check(rule.getValue())));
  }

  private static void check(ArchRule rule) {
    rule.check(HOUSE);
  }
}
