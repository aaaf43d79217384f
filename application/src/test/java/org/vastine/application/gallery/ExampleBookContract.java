package org.vastine.application.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vastine.application.world.PortContract;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.gallery.ExampleId;
import org.vastine.domain.gallery.StyleExample;
import org.vastine.domain.kernel.LanguageTag;
import org.vastine.domain.team.MemberId;
import org.vastine.domain.triage.Style;

/** What every {@link ExampleBook} keeps to. */
public abstract class ExampleBookContract extends PortContract {

  private ExampleBook book() {
    return ports().exampleBook();
  }

  private StyleExample added(Optional<CaseId> from, int minutes) {
    StyleExample example =
        new StyleExample(
            new ExampleId(ids.next()),
            Style.AD_WEARY,
            new LanguageTag("sv"),
            "Nog med reklam.\nTack.",
            Optional.of(
                new StyleExample.Addition(
                    new MemberId(ids.next()), NOW.plusSeconds(60L * minutes), from)));
    doInside(() -> book().store(example));
    return example;
  }

  @Test
  final void R6_examples_come_back_as_they_were_kept_the_newest_first() {
    CaseId of = new CaseId(ids.next());
    StyleExample made = added(Optional.of(of), 2);
    StyleExample written = added(Optional.empty(), 1);
    StyleExample latest = added(Optional.empty(), 3);

    assertThat(inside(() -> book().all())).containsExactly(latest, made, written);
    assertThat(inside(() -> book().find(written.id()))).contains(written);
    assertThat(inside(() -> book().of(of))).contains(made);
    assertThat(inside(() -> book().of(new CaseId(ids.next())))).isEmpty();
    assertThat(elsewhere(() -> book().all())).isEmpty();
    assertThat(elsewhere(() -> book().find(made.id()))).isEmpty();
    assertThat(elsewhere(() -> book().of(of))).isEmpty();
  }

  @Test
  final void R6_of_a_case_there_is_one_example_the_later_takes_the_place() {
    CaseId of = new CaseId(ids.next());
    StyleExample first = added(Optional.of(of), 1);
    StyleExample later = added(Optional.of(of), 2);

    assertThat(inside(() -> book().all())).containsExactly(later);
    assertThat(inside(() -> book().find(first.id()))).isEmpty();
  }

  @Test
  final void R6_what_is_taken_out_is_gone() {
    StyleExample one = added(Optional.empty(), 1);
    StyleExample other = added(Optional.empty(), 2);

    doElsewhere(() -> book().remove(one.id()));
    rolledBack(() -> book().remove(one.id()));
    assertThat(inside(() -> book().all())).hasSize(2);
    doInside(() -> book().remove(one.id()));

    assertThat(inside(() -> book().all())).containsExactly(other);
  }
}
