package org.vastine.application.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.vastine.application.policy.OfferedTemplates;
import org.vastine.application.world.Decisions;
import org.vastine.application.world.PortContract;
import org.vastine.domain.kernel.LanguageTag;
import org.vastine.domain.template.ReplyTemplate;
import org.vastine.domain.template.Situation;
import org.vastine.domain.template.TemplateId;

/** What every {@link OfferedTemplates} keeps to. */
public abstract class OfferedTemplatesContract extends PortContract {

  private OfferedTemplates offered() {
    return ports().offeredTemplates();
  }

  private ReplyTemplate kept(String name) {
    ReplyTemplate template =
        Decisions.accepted(
            ReplyTemplate.written(
                new TemplateId(ids.next()),
                new ReplyTemplate.Written(
                    name,
                    Situation.ACKNOWLEDGE,
                    Set.of(),
                    new LanguageTag("et"),
                    Set.of(),
                    List.of("Aitäh kirja eest, vaatame üle.", "Täname, et kirjutasite meile.")),
                1));
    doInside(() -> ports().templates().keep(template));
    return template;
  }

  @Test
  final void R20_what_a_workspace_writes_is_offered_by_its_folded_name_until_it_is_retired() {
    ReplyTemplate late = kept("Late  Parcel");

    assertThat(inside(() -> offered().names())).contains("late parcel");
    assertThat(elsewhere(() -> offered().names())).doesNotContain("late parcel");
    doInside(() -> ports().templates().keep(late.retired(true)));
    assertThat(inside(() -> offered().names())).doesNotContain("late parcel");
  }

  @Test
  final void R20_those_that_come_with_vastine_are_offered_in_all_their_languages() {
    assertThat(inside(() -> offered().names())).hasSizeGreaterThan(20);
  }
}
