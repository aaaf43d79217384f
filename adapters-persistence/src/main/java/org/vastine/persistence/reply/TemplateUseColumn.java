package org.vastine.persistence.reply;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.vastine.domain.template.TemplateId;
import org.vastine.domain.template.TemplateUse;

/** Which wordings went into a draft, in one column: {@code template/number}, spaces between. */
public final class TemplateUseColumn {

  private TemplateUseColumn() {}

  /** The wordings as they are stored, always in one order. */
  static String of(Set<TemplateUse> uses) {
    return uses.stream()
        .sorted(
            Comparator.comparing((TemplateUse use) -> use.template().value())
                .thenComparingInt(TemplateUse::variant))
        .map(use -> use.template() + "/" + use.variant())
        .collect(Collectors.joining(" "));
  }

  /** The wordings that a column holds. */
  public static Set<TemplateUse> read(String column) {
    return Arrays.stream(column.split(" ", -1))
        .filter(part -> !part.isEmpty())
        .map(part -> part.split("/", -1))
        .map(part ->
            new TemplateUse(new TemplateId(UUID.fromString(part[0])), Integer.parseInt(part[1])))
        .collect(Collectors.toSet());
  }
}
