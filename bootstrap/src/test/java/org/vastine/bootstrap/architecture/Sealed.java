package org.vastine.bootstrap.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** All subtypes are known to the compiler. */
final class Sealed extends ArchCondition<JavaClass> {

  Sealed() {
    super("be sealed");
  }

  @Override
  public void check(JavaClass type, ConditionEvents events) {
    String finding = type.getName() + (type.isSealed() ? " is sealed" : " is not sealed");
    events.add(new SimpleConditionEvent(type, type.isSealed(), finding));
  }
}
