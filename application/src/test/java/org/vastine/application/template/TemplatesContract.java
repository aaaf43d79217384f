package org.vastine.application.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.vastine.application.world.Decisions;
import org.vastine.application.world.PortContract;
import org.vastine.domain.kernel.LanguageTag;
import org.vastine.domain.mention.ChannelKind;
import org.vastine.domain.template.ReplyTemplate;
import org.vastine.domain.template.Signature;
import org.vastine.domain.template.Situation;
import org.vastine.domain.template.TemplateId;
import org.vastine.domain.triage.Style;

/** What every {@link Templates} keeps to. */
public abstract class TemplatesContract extends PortContract {

  @Test
  final void a_template_comes_back_in_all_its_parts() {
    ReplyTemplate all = kept("Everything", "en");
    ReplyTemplate plain =
        Decisions.accepted(
            ReplyTemplate.written(
                new TemplateId(ids.next()),
                new ReplyTemplate.Written(
                    "Plain",
                    Situation.DISENGAGE,
                    Set.of(),
                    new LanguageTag("tr"),
                    Set.of(),
                    List.of("Teşekkürler, hoşça kalın.", "Bize özelden yazabilirsiniz.")),
                1));
    doInside(() -> templates().keep(plain));

    assertThat(inside(() -> templates().find(all.id()))).contains(all);
    assertThat(inside(() -> templates().find(plain.id()))).contains(plain);
    assertThat(inside(() -> templates().find(new TemplateId(ids.next())))).isEmpty();
  }

  @Test
  final void a_changed_template_stands_in_the_place_of_the_earlier_one() {
    ReplyTemplate before = kept("Before", "en");
    ReplyTemplate after =
        Decisions.accepted(
            ReplyTemplate.written(
                before.id(), written("After", "fi", "Kiitos viestistä!", "Palaamme pian."), 2));

    doInside(() -> templates().keep(after));
    assertThat(inside(() -> templates().all())).containsExactly(after);
    doInside(() -> templates().keep(after.retired(true)));

    assertThat(inside(() -> templates().all())).containsExactly(after.retired(true));
  }

  @Test
  final void they_stand_by_language_and_name() {
    ReplyTemplate zebra = kept("Zebra", "fi");
    ReplyTemplate apple = kept("apple", "sv");
    ReplyTemplate berry = kept("Berry", "fi");

    assertThat(inside(() -> templates().all())).containsExactly(berry, zebra, apple);
  }

  @Test
  final void no_two_of_a_language_have_one_name() {
    kept("Sorry for that", "en");

    refused(() -> templates().keep(template("SORRY for  that", "en")));
    doInside(() -> templates().keep(template("Sorry for that", "sv")));
  }

  @Test
  final void how_replies_are_signed_is_kept_beside_the_lock_of_changes() {
    assertThat(inside(() -> templates().signature())).isEmpty();
    doInside(() -> templates().lock());
    assertThat(inside(() -> templates().signature())).isEmpty();
    doInside(() -> templates().keep(Signature.INITIALS));
    doInside(() -> templates().lock());
    rolledBack(() -> templates().keep(Signature.NONE));

    assertThat(inside(() -> templates().signature())).contains(Signature.INITIALS);
  }

  @Test
  final void another_workspace_sees_nothing_and_has_its_own_names_and_ids() {
    ReplyTemplate ours = kept("Mine", "en");
    doInside(() -> templates().keep(Signature.NONE));

    assertThat(elsewhere(() -> templates().all())).isEmpty();
    assertThat(elsewhere(() -> templates().signature())).isEmpty();
    doElsewhere(() -> templates().keep(ours.retired(true)));

    assertThat(inside(() -> templates().find(ours.id()))).contains(ours);
  }

  @Test
  final void null_is_refused() {
    refused(() -> templates().keep((ReplyTemplate) null));
    refused(() -> templates().keep((Signature) null));
    refused(() -> templates().find(null));
  }

  private Templates templates() {
    return ports().templates();
  }

  private ReplyTemplate kept(String name, String language) {
    ReplyTemplate template = template(name, language);
    doInside(() -> templates().keep(template));
    return template;
  }

  private ReplyTemplate template(String name, String language) {
    return Decisions.accepted(
        ReplyTemplate.written(
            new TemplateId(ids.next()),
            written(
                name,
                language,
                "Hi[ {customer}]!\nWe will be back \\[soon\\], {promise.time}.",
                "Thank you for writing. 😀"),
            1));
  }

  private static ReplyTemplate.Written written(String name, String language, String... variants) {
    return new ReplyTemplate.Written(
        name,
        Situation.HOLDING_REPLY,
        Set.of(Style.URGENT, Style.AD_WEARY),
        new LanguageTag(language),
        Set.of(new ChannelKind("mastodon"), new ChannelKind("email")),
        List.of(variants));
  }
}
