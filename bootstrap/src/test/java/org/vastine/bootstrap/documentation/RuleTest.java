package org.vastine.bootstrap.documentation;

import java.nio.file.Path;
import java.util.Comparator;

/**
 * A test that shows a rule.
 *
 * @param rule the number of the rule
 * @param module the module that it lies in
 * @param source its file, from the root of the repository
 * @param sentence what it says
 */
record RuleTest(int rule, String module, Path source, String sentence) {

  /** By the floors of the house, then by class; those of a class stay as they are written. */
  static final Comparator<RuleTest> IN_ORDER =
      Comparator.comparingInt((RuleTest test) -> RuleTests.MODULES.indexOf(test.module()))
          .thenComparing(RuleTest::type)
          .thenComparing(test -> test.source().toString());

  /** The class that it stands in. */
  String type() {
    return source.getFileName().toString().replace(".java", "");
  }
}
