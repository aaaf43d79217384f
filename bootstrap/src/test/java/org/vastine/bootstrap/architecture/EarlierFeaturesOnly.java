package org.vastine.bootstrap.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Within its layer a feature uses itself and the features before it. */
final class EarlierFeaturesOnly extends ArchCondition<JavaClass> {

  private final String root;
  private final Map<String, List<String>> order;

  /** A feature in a layer. */
  private record Place(String layer, String feature) {}

  EarlierFeaturesOnly(String root, Map<String, List<String>> order) {
    super("use only earlier features of their layer");
    this.root = root;
    this.order = order;
  }

  @Override
  public void check(JavaClass type, ConditionEvents events) {
    place(type).ifPresent(own -> check(type, own, events));
  }

  private void check(JavaClass type, Place own, ConditionEvents events) {
    List<String> features = order.getOrDefault(own.layer(), List.of());
    int rank = features.indexOf(own.feature());
    if (rank < 0) {
      events.add(SimpleConditionEvent.violated(type, own + " has no place in the order"));
    }
    for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
      place(dependency.getTargetClass())
          .filter(other -> other.layer().equals(own.layer()))
          .filter(other -> features.indexOf(other.feature()) > rank)
          .ifPresent(other ->
              events.add(
                  SimpleConditionEvent.violated(
                      dependency, own + " uses " + other + ": " + dependency.getDescription())));
    }
  }

  private Optional<Place> place(JavaClass type) {
    for (String layer : order.keySet()) {
      String prefix = root + "." + layer + ".";
      if (type.getPackageName().startsWith(prefix)) {
        String rest = type.getPackageName().substring(prefix.length());
        int dot = rest.indexOf('.');
        return Optional.of(new Place(layer, dot < 0 ? rest : rest.substring(0, dot)));
      }
    }
    return Optional.empty();
  }
}
