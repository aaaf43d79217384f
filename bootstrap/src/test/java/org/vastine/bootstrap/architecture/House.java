package org.vastine.bootstrap.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The classes of Vastine as the build made them. */
final class House {

  static final String ROOT = "org.vastine";

  /** What ships. */
  static final JavaClasses SHIPPED =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .withImportOption(location -> !location.contains("-tests.jar"))
          .importPackages(ROOT);

  private static final List<String> MODULES_WITH_TESTS =
      List.of(
          "domain",
          "application",
          "adapters-web",
          "adapters-persistence",
          "adapters-channels",
          "adapters-language",
          "bootstrap");

  private House() {}

  /**
   * What ships and all tests. The tests of other modules are no part of this module's class path;
   * they lie where the build has put them.
   */
  static JavaClasses withTests() {
    return Held.WITH_TESTS;
  }

  /** Read when it is first asked for. */
  private static final class Held {
    static final JavaClasses WITH_TESTS =
        new ClassFileImporter()
            .withImportOption(location -> !location.contains("/architecture/broken"))
            .importPaths(
                MODULES_WITH_TESTS.stream()
                    .flatMap(module ->
                        Stream.of("classes", "test-classes").map(kind -> built(module, kind)))
                    .toArray(Path[]::new));
  }

  private static Path built(String module, String kind) {
    Path classes = Path.of("..", module, "target", kind);
    assertThat(Files.isDirectory(classes))
        .as("%s is built; run this test with `-am`", classes)
        .isTrue();
    return classes;
  }
}
