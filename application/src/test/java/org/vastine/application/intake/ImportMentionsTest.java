package org.vastine.application.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.vastine.application.world.Decisions.accepted;
import static org.vastine.application.world.Decisions.code;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.vastine.application.channel.Coverage;
import org.vastine.application.channel.InboundItem;
import org.vastine.application.intake.ImportMentions.BadRow;
import org.vastine.application.intake.ImportMentions.Step;
import org.vastine.application.intake.ImportProgress.Progress;
import org.vastine.application.world.Casework;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.mention.ChannelAccountId;
import org.vastine.domain.mention.ExternalId;

final class ImportMentionsTest {

  private final Casework casework = new Casework();
  private final List<Step> steps = new ArrayList<>();

  @Test
  void R1_every_row_is_taken_in_and_coverage_shows_it() {
    Progress progress = accepted(imported(rows("f1", 1_203), steps::add));

    assertThat(progress).isEqualTo(new Progress(new ImportPosition(1_203, 12_030), 1_203, 0, 0));
    assertThat(steps)
        .extracting(step -> step.progress().position().line())
        .containsExactly(500L, 1_000L, 1_203L);
    assertThat(steps).allSatisfy(step -> assertThat(step.bytes()).isEqualTo(12_030));
    assertThat(casework.inside(() -> casework.world.coverage().of(casework.account.id())).ways())
        .extracting(Coverage.WayState::way, Coverage.WayState::takenIn)
        .containsExactly(tuple(Coverage.Way.IMPORT, 1_203L));
  }

  @Test
  void R1_a_bad_row_is_set_aside_by_its_number_and_stops_nothing_else() {
    List<InboundItem> items = new ArrayList<>(rows("f1", 3).items());
    items.set(1, new InboundItem.Unreadable(Optional.empty(), "unreadable.not-json", "{"));

    Progress progress = accepted(imported(new RowsInMemory("f1", items), steps::add));

    assertThat(progress).isEqualTo(new Progress(new ImportPosition(3, 30), 2, 0, 1));
    assertThat(steps.getFirst().problems()).containsExactly(new BadRow(2, "unreadable.not-json"));
    assertThat(
            casework
                .inside(() ->
                    casework.world.unreadableItems().list(Optional.empty(), Optional.empty(), 10))
                .items())
        .hasSize(1);
  }

  @Test
  void an_import_that_was_stopped_goes_on_with_the_first_row_that_is_not_ours() {
    RowsInMemory file = rows("f1", 1_203);
    assertThatThrownBy(() ->
            imported(
                file,
                step -> {
                  steps.add(step);
                  if (steps.size() == 2) {
                    throw new IllegalStateException("stopped");
                  }
                }))
        .hasMessage("stopped");

    Progress progress = accepted(imported(file, steps::add));

    assertThat(progress).isEqualTo(new Progress(new ImportPosition(1_203, 12_030), 1_203, 0, 0));
    assertThat(steps)
        .extracting(step -> step.progress().position().line())
        .containsExactly(500L, 1_000L, 1_203L);
  }

  @Test
  void a_file_that_was_taken_in_is_not_read_again_and_the_same_rows_in_another_are_known() {
    accepted(imported(rows("f1", 7), steps::add));

    Progress again = accepted(imported(rows("f1", 7), steps::add));
    Progress other = accepted(imported(rows("f2", 7), steps::add));

    assertThat(again.takenIn()).isEqualTo(7);
    assertThat(other).isEqualTo(new Progress(new ImportPosition(7, 70), 0, 7, 0));
    assertThat(steps).hasSize(2);
  }

  @Test
  void an_unknown_account_and_a_file_that_cannot_be_opened_are_refused() {
    ChannelAccountId unknown = new ChannelAccountId(new UUID(9, 9));
    ImportFiles none = (_, _, _) -> Decision.refused(Refusal.Kind.NOT_FOUND, "import.no-file");

    assertThat(code(handled(unknown, (_, _, _) -> Decision.accepted(rows("f1", 1)), steps::add)))
        .isEqualTo("channel-account.not-found");
    assertThat(code(handled(casework.account.id(), none, steps::add))).isEqualTo("import.no-file");
    assertThat(steps).isEmpty();
  }

  private Decision<Progress> imported(ImportFile file, Consumer<Step> watcher) {
    return handled(casework.account.id(), (_, _, _) -> Decision.accepted(file), watcher);
  }

  private Decision<Progress> handled(
      ChannelAccountId account, ImportFiles files, Consumer<Step> watcher) {
    return new ImportMentions(
            casework.world.transactions(),
            casework.world.channelAccounts(),
            files,
            casework.world.importProgress(),
            casework.takeIn(),
            casework.world.clock())
        .handle(
            casework.vastine,
            new ImportMentions.Command(
                account, Path.of("history.jsonl"), ImportFormat.JSON_LINES, watcher));
  }

  private RowsInMemory rows(String fingerprint, int count) {
    List<InboundItem> items = new ArrayList<>();
    for (int number = 0; number < count; number++) {
      ExternalId id = new ExternalId("old-" + number);
      items.add(
          new InboundItem.Published(
              casework.given.item(
                  id, id, "Visitor " + number, "Question: number " + number + "?")));
    }
    return new RowsInMemory(fingerprint, items);
  }
}
