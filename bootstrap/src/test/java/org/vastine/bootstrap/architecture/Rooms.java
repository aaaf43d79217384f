package org.vastine.bootstrap.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;

/**
 * The packages that the rules speak of, under one root. Each that is named is remembered, so that a
 * rule about a package that is no more does not stay silent.
 */
final class Rooms {

  private final String root;
  private final Set<String> named = new TreeSet<>();

  Rooms(String root) {
    this.root = root;
  }

  /** The package that all of ours are below. */
  String root() {
    return root;
  }

  /** Classes of one of these modules. */
  DescribedPredicate<JavaClass> in(String... modules) {
    return resideInAnyPackage(
        Arrays.stream(modules).map(this::module).map(this::remembered).toArray(String[]::new));
  }

  /** Our classes outside of these modules. */
  DescribedPredicate<JavaClass> outside(String... modules) {
    return resideInAPackage(root + "..")
        .and(DescribedPredicate.not(in(modules)))
        .as("ours outside of %s", String.join(", ", modules));
  }

  /** Classes of others. */
  DescribedPredicate<JavaClass> foreign(String... packages) {
    return resideInAnyPackage(Arrays.stream(packages).map(this::remembered).toArray(String[]::new));
  }

  /** A pattern of packages below the root, for slices. */
  String below(String pattern) {
    return root + "." + pattern;
  }

  /** All package patterns that were named so far. */
  Set<String> named() {
    return Set.copyOf(named);
  }

  private String module(String name) {
    return root + "." + name + "..";
  }

  private String remembered(String pattern) {
    named.add(pattern);
    return pattern;
  }
}
