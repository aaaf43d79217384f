package org.vastine.bootstrap.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.function.Predicate;

/** Components of a record. */
final class Components extends ArchCondition<JavaClass> {

  private final Predicate<JavaField> wanted;

  Components(String description, Predicate<JavaField> wanted) {
    super(description);
    this.wanted = wanted;
  }

  @Override
  public void check(JavaClass type, ConditionEvents events) {
    type.getFields().stream()
        .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
        .filter(wanted)
        .forEach(field ->
            events.add(
                SimpleConditionEvent.satisfied(
                    field, field.getFullName() + " is such a component")));
  }
}
