package org.vastine.application.template;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.vastine.application.kernel.Permitted;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.LanguageTag;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Permission;
import org.vastine.domain.template.ReplyTemplate;
import org.vastine.domain.template.Signature;

/** The templates of the workspace, and how its replies are signed. */
public final class ListTemplates {

  private final Permitted permitted;
  private final TemplateCatalogue catalogue;

  /** Needs the templates. */
  @Inject
  public ListTemplates(Permitted permitted, TemplateCatalogue catalogue) {
    this.permitted = permitted;
    this.catalogue = catalogue;
  }

  /**
   * What is asked.
   *
   * @param language only those in this language
   * @param retired whether those that are retired are wanted rather than those that are offered
   */
  public record Command(Optional<LanguageTag> language, boolean retired) {}

  /**
   * What there is.
   *
   * @param templates by language and name
   * @param signature how replies are signed
   */
  public record Listed(List<ReplyTemplate> templates, Signature signature) {
    /** Copies the list. */
    public Listed {
      templates = List.copyOf(templates);
    }
  }

  /** Gives them all; they are few. */
  public Decision<Listed> handle(Actor actor, Command command) {
    return permitted.read(
        actor,
        Permission.READ_CASES,
        () ->
            new Listed(
                catalogue.all().stream()
                    .filter(one -> one.retired() == command.retired())
                    .filter(one -> command.language().stream().allMatch(one.language()::equals))
                    .toList(),
                catalogue.signature()));
  }
}
