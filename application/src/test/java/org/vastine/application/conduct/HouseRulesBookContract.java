package org.vastine.application.conduct;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.vastine.application.world.PortContract;
import org.vastine.domain.conduct.HouseRule;
import org.vastine.domain.conduct.HouseRules;
import org.vastine.domain.conduct.RulesDraft;
import org.vastine.domain.conduct.RulesText;
import org.vastine.domain.team.By;
import org.vastine.domain.team.MemberId;

/** What every {@link HouseRulesBook} keeps to. */
public abstract class HouseRulesBookContract extends PortContract {

  private HouseRulesBook book() {
    return ports().houseRulesBook();
  }

  private static Map<String, RulesText> texts(String intro) {
    RulesText text =
        new RulesText(
            intro, List.of(new HouseRule("One", "First \"text\""), new HouseRule("Ä", "ğ\nı")));
    return Map.of("en", text, "tr", text);
  }

  @Test
  final void R29_published_versions_are_kept_as_they_were() {
    HouseRules second =
        new HouseRules(2, texts("two"), NOW, new By.AMember(new MemberId(ids.next())));
    HouseRules third = new HouseRules(3, texts("three"), NOW.plusSeconds(1), By.VASTINE);
    doInside(() -> {
      book().publish(second);
      book().publish(third);
    });

    assertThat(inside(() -> book().all())).containsExactly(third, second);
    assertThat(inside(() -> book().find(2))).contains(second);
    assertThat(inside(() -> book().find(9))).isEmpty();
    assertThat(elsewhere(() -> book().all())).isEmpty();
    refused(() -> book().publish(second));
  }

  @Test
  final void R29_there_is_one_draft() {
    assertThat(inside(() -> book().draft())).isEmpty();
    RulesDraft first = new RulesDraft(1, texts("one"));
    RulesDraft second = new RulesDraft(2, texts("two"));
    doInside(() -> {
      book().lock();
      book().keep(first);
    });
    doInside(() -> book().keep(second));

    assertThat(inside(() -> book().draft())).contains(second);
    assertThat(elsewhere(() -> book().draft())).isEmpty();
  }
}
