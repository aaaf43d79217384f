package org.vastine.bootstrap.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The diagrams in docs/architecture.md show the house as it is, drawn from its class files. */
final class ArchitecturePageTest {

  private static final Path PAGE = Path.of("../docs/architecture.md");
  private static final String BEGIN = "<!-- drawn from the class files: begin -->\n";
  private static final String END = "<!-- drawn from the class files: end -->\n";

  private static final String REDRAW =
      "mvn -q -pl bootstrap -am test -Dgates=off -Dtest=ArchitecturePageTest"
          + " -Dsurefire.failIfNoSpecifiedTests=false -Dvastine.redraw=true";

  /** Modules in the order of the page, by the package that each owns. */
  private static final Map<String, String> MODULES = new LinkedHashMap<>();

  static {
    MODULES.put("domain", "domain");
    MODULES.put("application", "application");
    MODULES.put("web", "adapters-web");
    MODULES.put("persistence", "adapters-persistence");
    MODULES.put("channels", "adapters-channels");
    MODULES.put("language", "adapters-language");
    MODULES.put("bootstrap", "bootstrap");
  }

  private static final Pattern WORDS = Pattern.compile("\\.");

  /** A module and a feature in it. */
  private record Place(String module, String feature) {}

  @Test
  void the_diagrams_show_the_house_as_it_is() throws IOException {
    String page = Files.readString(PAGE);
    String redrawn = before(page) + BEGIN + "\n" + diagrams() + "\n" + END + after(page);

    if (Boolean.getBoolean("vastine.redraw")) {
      Files.writeString(PAGE, redrawn);
    } else {
      assertThat(page)
          .as("docs/architecture.md is out of date; redraw it: %s", REDRAW)
          .isEqualTo(redrawn);
    }
  }

  @Test
  void the_classes_that_the_page_names_are_there() throws IOException {
    Set<String> classes =
        House.withTests().stream().map(JavaClass::getSimpleName).collect(Collectors.toSet());
    Set<String> named =
        Pattern.compile("`([A-Z]\\w*[a-z]\\w*)`")
            .matcher(before(Files.readString(PAGE)))
            .results()
            .map((MatchResult found) -> found.group(1))
            .collect(Collectors.toSet());

    assertThat(named).isNotEmpty();
    assertThat(classes).containsAll(named);
  }

  @Test
  void newcomers_are_told_how_to_redraw() throws IOException {
    assertThat(Files.readString(Path.of("../CONTRIBUTING.md"))).contains(REDRAW);
  }

  private static String before(String page) {
    return page.substring(0, page.indexOf(BEGIN));
  }

  private static String after(String page) {
    return page.substring(page.indexOf(END) + END.length());
  }

  private static String diagrams() {
    Drawing modules = new Drawing();
    Map<String, Drawing> features = new LinkedHashMap<>();
    MODULES.keySet().forEach(module -> features.put(module, new Drawing()));
    for (JavaClass type : House.SHIPPED) {
      place(type).ifPresent(own -> draw(type, own, modules, features.get(own.module())));
    }
    StringBuilder text = new StringBuilder("## Modules\n\n").append(modules.mermaid());
    features.forEach((module, drawing) ->
        text.append("\n## Features in ")
            .append(MODULES.get(module))
            .append("\n\n")
            .append(drawing.mermaid()));
    return text.toString();
  }

  private static void draw(JavaClass type, Place own, Drawing modules, Drawing features) {
    modules.add(MODULES.get(own.module()));
    features.add(own.feature());
    for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
      place(dependency.getTargetClass())
          .ifPresent(other -> {
            modules.add(MODULES.get(own.module()), MODULES.get(other.module()));
            if (other.module().equals(own.module())) {
              features.add(own.feature(), other.feature());
            }
          });
    }
  }

  /** The words after the root package; what lies in a module's own package goes by its name. */
  private static Optional<Place> place(JavaClass type) {
    String name = type.getPackageName();
    if (!name.startsWith(House.ROOT + ".") || type.getSimpleName().equals("package-info")) {
      return Optional.empty();
    }
    List<String> words = WORDS.splitAsStream(name.substring(House.ROOT.length() + 1)).toList();
    return Optional.of(new Place(words.getFirst(), words.get(Math.min(1, words.size() - 1))))
        .filter(place -> MODULES.containsKey(place.module()));
  }
}
