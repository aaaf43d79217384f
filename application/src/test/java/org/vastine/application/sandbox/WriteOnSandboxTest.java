package org.vastine.application.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vastine.application.kernel.Workspaces.Workspace;
import org.vastine.application.sandbox.SandboxItem.State;
import org.vastine.application.sandbox.WriteOnSandbox.Deed;
import org.vastine.application.world.InMemoryWorld;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.kernel.WorkspaceId;

final class WriteOnSandboxTest {

  private static final UUID PAGE = UUID.fromString("0198e0a0-0000-7000-8000-0000000000aa");

  private final InMemoryWorld world = new InMemoryWorld();
  private final WorkspaceId workspace = new WorkspaceId(world.ids().next());
  private final List<UUID> hinted = new ArrayList<>();
  private final SandboxVisit visit =
      new SandboxVisit(world.transactions(), world.workspaces(), world.sandboxPages());
  private final WriteOnSandbox write =
      new WriteOnSandbox(
          visit,
          world.sandboxPages(),
          (_, account) -> {
            assertThat(inside(this::stored)).as("what a puller sees when it is told").isNotEmpty();
            hinted.add(account.value());
          },
          world.ids(),
          world.clock());
  private final ReadSandboxPage read = new ReadSandboxPage(visit, world.sandboxPages());

  @BeforeEach
  void a_page_of_a_brand() {
    world
        .transactions()
        .asSystem(() -> {
          world.workspaces().add(new Workspace(workspace, "acme", "Acme", "Europe/Helsinki", "fi"));
          return workspace;
        });
    inside(() -> world.sandboxPages().open(PAGE, "Acme"));
  }

  @Test
  void a_comment_is_published_and_whoever_pulls_is_told_after_the_commit() {
    SandboxItem item = accepted(publish("Kai", "  Where is my parcel?  "));

    assertThat(item.text()).isEqualTo("Where is my parcel?");
    assertThat(item.at()).isEqualTo(world.clock().instant());
    assertThat(hinted).containsExactly(PAGE);
    assertThat(seenBy("")).containsExactly(item);
  }

  @Test
  void a_private_message_is_seen_by_its_visitor_alone() {
    SandboxItem item =
        accepted(deed("Kai", new Deed.Publish(Optional.empty(), true, "My order number is 17")));

    assertThat(seenBy("Kai")).containsExactly(item);
    assertThat(seenBy("Mira")).isEmpty();
  }

  @Test
  void an_answer_stays_in_the_box_of_what_it_answers() {
    SandboxItem message = accepted(deed("Kai", new Deed.Publish(Optional.empty(), true, "Psst")));

    SandboxItem answer =
        accepted(deed("Kai", new Deed.Publish(Optional.of(message.id()), false, "Hello?")));

    assertThat(answer.privately()).isTrue();
    assertThat(refused(deed("Mira", new Deed.Publish(Optional.of(message.id()), false, "Me too"))))
        .isEqualTo(Refusal.of(Refusal.Kind.NOT_FOUND, "sandbox.no-such-item"));
  }

  @Test
  void a_visitor_changes_and_removes_what_is_theirs() {
    SandboxItem item = accepted(publish("Kai", "Thanks for nothing"));

    SandboxItem edited = accepted(deed("Kai", new Deed.Edit(item.id(), "Thanks!")));
    SandboxItem deleted = accepted(deed("Kai", new Deed.Delete(item.id())));

    assertThat(edited.text()).isEqualTo("Thanks!");
    assertThat(edited.state()).isEqualTo(State.EDITED);
    assertThat(deleted.state()).isEqualTo(State.DELETED);
    assertThat(seenBy("Kai")).isEmpty();
    assertThat(hinted).hasSize(3);
  }

  @Test
  void nobody_changes_what_somebody_else_wrote() {
    SandboxItem item = accepted(publish("Kai", "Mine"));
    hinted.clear();

    assertThat(refused(deed("Mira", new Deed.Edit(item.id(), "Hers"))))
        .isEqualTo(Refusal.of(Refusal.Kind.NOT_ALLOWED, "sandbox.not-yours"));
    assertThat(refused(deed("Mira", new Deed.Delete(item.id()))).code())
        .isEqualTo("sandbox.not-yours");
    assertThat(refused(deed("Kai", new Deed.Delete(UUID.randomUUID()))).code())
        .isEqualTo("sandbox.no-such-item");
    assertThat(hinted).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "a\u0000b", "two\nlines"})
  void a_name_has_to_be_a_name(String name) {
    assertThat(refused(publish(name, "Hello")).code()).isEqualTo("sandbox.name-length");
  }

  @Test
  void names_and_texts_have_their_limits() {
    String longest = "😀".repeat(WriteOnSandbox.LONGEST_TEXT);

    assertThat(accepted(publish("Kai", longest)).text()).isEqualTo(longest);
    assertThat(refused(publish("Kai", longest + "x")))
        .isEqualTo(
            Refusal.of(Refusal.Kind.INVALID, "sandbox.text-length")
                .with("most", WriteOnSandbox.LONGEST_TEXT));
    assertThat(refused(publish("Kai", "\n ")).code()).isEqualTo("sandbox.text-length");
    assertThat(refused(publish("x".repeat(WriteOnSandbox.LONGEST_NAME + 1), "Hello")).code())
        .isEqualTo("sandbox.name-length");
  }

  @Test
  void what_no_store_can_hold_is_replaced_before_it_is_stored() {
    assertThat(accepted(publish("Kai", "a\u0000b\uD83D")).text()).isEqualTo("a\uFFFDb\uFFFD");
  }

  @Test
  void more_than_a_page_takes_in_a_minute_has_to_wait() {
    for (int number = 0; number < WriteOnSandbox.MOST_A_MINUTE; number++) {
      accepted(publish("Kai", "Number " + number));
    }

    assertThat(refused(publish("Mira", "One too many")).kind()).isEqualTo(Refusal.Kind.TOO_MANY);
    world.clock().advance(Duration.ofSeconds(61));
    assertThat(accepted(publish("Mira", "Later")).text()).isEqualTo("Later");
  }

  @Test
  void a_page_that_is_not_there_is_not_found() {
    Refusal noSuchPage = Refusal.of(Refusal.Kind.NOT_FOUND, "sandbox.no-such-page");

    assertThat(refused(read.handle(new ReadSandboxPage.Command("acme", "nothing", ""))))
        .isEqualTo(noSuchPage);
    assertThat(refused(read.handle(new ReadSandboxPage.Command("nobody", slug(), ""))))
        .isEqualTo(noSuchPage);
  }

  private Decision<SandboxItem> publish(String visitor, String text) {
    return deed(visitor, new Deed.Publish(Optional.empty(), false, text));
  }

  private Decision<SandboxItem> deed(String visitor, Deed deed) {
    return write.handle(new WriteOnSandbox.Command("acme", slug(), visitor, deed));
  }

  private List<SandboxItem> seenBy(String visitor) {
    ReadSandboxPage.View view =
        accepted(read.handle(new ReadSandboxPage.Command("acme", slug(), visitor)));
    assertThat(view.language()).isEqualTo("fi");
    return view.items();
  }

  private List<SandboxItem> stored() {
    return world.sandboxPages().changedAfter(PAGE, 0, 10);
  }

  private <T> T inside(Supplier<T> work) {
    return world.transactions().inWorkspace(workspace, work);
  }

  private static String slug() {
    return SandboxPage.first(PAGE, "Acme").slug();
  }

  private static <T> T accepted(Decision<T> decision) {
    assertThat(decision).isInstanceOf(Decision.Accepted.class);
    return ((Decision.Accepted<T>) decision).value();
  }

  private static <T> Refusal refused(Decision<T> decision) {
    assertThat(decision).isInstanceOf(Decision.Refused.class);
    return ((Decision.Refused<T>) decision).refusal();
  }
}
