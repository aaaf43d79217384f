package org.vastine.bootstrap.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Types by name in the public methods of a class. */
final class PublicSignatures extends ArchCondition<JavaClass> {

  private final Predicate<String> wanted;

  PublicSignatures(String description, Predicate<String> wanted) {
    super(description);
    this.wanted = wanted;
  }

  @Override
  public void check(JavaClass type, ConditionEvents events) {
    for (JavaMethod method : type.getMethods()) {
      if (method.getModifiers().contains(JavaModifier.PUBLIC)) {
        Stream.concat(Stream.of(method.getRawReturnType()), method.getRawParameterTypes().stream())
            .filter(used -> wanted.test(used.getName()))
            .forEach(used ->
                events.add(
                    SimpleConditionEvent.satisfied(
                        method, method.getFullName() + " shows " + used.getName())));
      }
    }
  }
}
