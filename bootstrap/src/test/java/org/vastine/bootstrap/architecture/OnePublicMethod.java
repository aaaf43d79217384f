package org.vastine.bootstrap.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;

/** A use case can be asked for one thing. */
final class OnePublicMethod extends ArchCondition<JavaClass> {

  OnePublicMethod() {
    super("have one public method");
  }

  @Override
  public void check(JavaClass type, ConditionEvents events) {
    List<String> open =
        type.getMethods().stream()
            .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
            .filter(method -> !method.getModifiers().contains(JavaModifier.STATIC))
            .map(JavaMethod::getName)
            .sorted()
            .toList();
    if (open.size() > 1) {
      events.add(SimpleConditionEvent.violated(type, type.getName() + " has " + open));
    }
  }
}
