package org.vastine.bootstrap.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvent;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tests that every adapter of a port passes, named for the port, and two adapters that do: one of
 * them real, which means outside of the application.
 */
final class ContractWithHeirs extends ArchCondition<JavaClass> {

  private final DescribedPredicate<JavaClass> application;

  ContractWithHeirs(DescribedPredicate<JavaClass> application) {
    super("have a contract that two adapters pass, a real one among them");
    this.application = application;
  }

  @Override
  public void check(JavaClass port, ConditionEvents events) {
    Set<JavaClass> contracts =
        port.getDirectDependenciesToSelf().stream()
            .map(dependency -> dependency.getOriginClass())
            .filter(origin -> origin.getSimpleName().equals(port.getSimpleName() + "Contract"))
            .collect(Collectors.toSet());
    if (contracts.isEmpty()) {
      events.add(violation(port, "has no contract"));
    }
    contracts.forEach(contract -> check(port, contract, events));
  }

  private void check(JavaClass port, JavaClass contract, ConditionEvents events) {
    Set<JavaClass> heirs =
        contract.getAllSubclasses().stream()
            .filter(heir -> !heir.getModifiers().contains(JavaModifier.ABSTRACT))
            .collect(Collectors.toSet());
    if (heirs.size() < 2) {
      events.add(violation(port, "has a contract with " + heirs.size() + " heir(s)"));
    } else if (heirs.stream().allMatch(application)) {
      events.add(violation(port, "has a contract that no real adapter passes"));
    }
  }

  private static ConditionEvent violation(JavaClass port, String finding) {
    return SimpleConditionEvent.violated(port, port.getName() + " " + finding);
  }
}
