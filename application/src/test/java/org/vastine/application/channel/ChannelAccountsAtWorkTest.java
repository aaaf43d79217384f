package org.vastine.application.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vastine.application.world.Decisions.accepted;
import static org.vastine.application.world.Decisions.code;
import static org.vastine.application.world.Decisions.refusal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vastine.application.audit.AuditLog;
import org.vastine.application.kernel.Permitted;
import org.vastine.application.world.InMemoryWorld;
import org.vastine.domain.channel.AccountState;
import org.vastine.domain.channel.ChannelAccount;
import org.vastine.domain.channel.ChannelAnswer;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.kernel.WorkspaceId;
import org.vastine.domain.mention.ChannelAccountId;
import org.vastine.domain.mention.ChannelKind;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.By;
import org.vastine.domain.team.MemberId;
import org.vastine.domain.team.Role;
import org.vastine.domain.watch.WatchName;
import org.vastine.domain.watch.WatchTerm;
import org.vastine.domain.watch.WatchTermId;

final class ChannelAccountsAtWorkTest {

  private static final Map<String, String> LEAST = Map.of("text", "acme", "password", "s3cret");

  private final InMemoryWorld world = new InMemoryWorld();
  private final WorkspaceId workspace = new WorkspaceId(UUID.randomUUID());
  private final Actor admin = actor(Role.ADMIN);
  private final DemandingPlatform platform = new DemandingPlatform(this::isTransactionOpen);
  private final List<ChannelAccountId> hinted = new ArrayList<>();
  private final PullHints hints =
      (where, account) -> {
        assertThat(where).isEqualTo(workspace);
        assertThat(isTransactionOpen()).isFalse();
        hinted.add(account);
      };
  private final Permitted permitted = new Permitted(world.transactions());
  private final AccountWork work =
      new AccountWork(
          world.channelAccounts(),
          platform,
          world.watchTerms(),
          new ListeningAccounts(world.channelAccounts(), world.clock()),
          world.auditLog(),
          world.liveEvents(),
          world.clock());
  private final ConnectChannelAccount connect =
      new ConnectChannelAccount(permitted, work, hints, world.ids());
  private final ChangeChannelAccount change = new ChangeChannelAccount(permitted, work, hints);
  private final CheckChannelAccount check = new CheckChannelAccount(permitted, work);
  private final PauseChannelAccount pause = new PauseChannelAccount(permitted, work);
  private final ResumeChannelAccount resume = new ResumeChannelAccount(permitted, work, hints);
  private final ListChannelAccounts list =
      new ListChannelAccounts(
          permitted, world.channelAccounts(), world.coverage(), world.watchTerms());

  @Test
  void a_connected_account_is_stored_with_its_secrets_apart_and_pulled_soon() {
    ConnectChannelAccount.Connected connected = accepted(connect(LEAST));

    ChannelAccount account = connected.account();
    assertThat(connected.actsAs()).isEqualTo("@acme");
    assertThat(account.settings()).isEqualTo(Map.of("text", "acme", "port", "993"));
    assertThat(account.state()).isEqualTo(AccountState.ACTIVE);
    assertThat(inside(() -> world.channelAccounts().access(account.id())))
        .contains(new AccountAccess(workspace, account, Map.of("password", "s3cret")));
    assertThat(hinted).containsExactly(account.id());
    assertThat(audited()).containsExactly("channel-account.connected");
  }

  @Test
  void it_is_tried_on_the_platform_with_its_secrets_before_anything_is_stored() {
    platform.answers(new ChannelAnswer.NeedsAuthorisation<>("401"));

    assertThat(code(connect(LEAST))).isEqualTo("channel-account.credentials-refused");

    assertThat(platform.checked().getFirst().secrets()).isEqualTo(Map.of("password", "s3cret"));
    assertThat(inside(() -> world.channelAccounts().all())).isEmpty();
    assertThat(hinted).isEmpty();
    assertThat(audited()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "url, https://example.org/a?b=c",
    "host, imap.example.org",
    "port, 1",
    "port, 65535",
    "number, -12",
    "switch, true",
    "choice, two",
    "mailbox, care@example.org"
  })
  void a_value_of_its_type_is_taken(String name, String value) {
    assertThat(accepted(connect(with(name, value))).account().settings())
        .containsEntry(name, value);
  }

  @ParameterizedTest
  @CsvSource({
    "url, ftp://example.org",
    "url, https://",
    "url, javascript:alert(1)",
    "host, a b",
    "port, 0",
    "port, 65536",
    "port, x",
    "number, 1.5",
    "switch, yes",
    "choice, three",
    "mailbox, nobody"
  })
  void a_value_of_another_type_is_refused_by_name(String name, String value) {
    Refusal refusal = refusal(connect(with(name, value)));

    assertThat(refusal.code()).isEqualTo("channel-account.setting-invalid");
    assertThat(refusal.facts()).containsEntry("setting", name);
    assertThat(platform.checked()).isEmpty();
  }

  @Test
  void a_missing_and_an_unknown_setting_are_refused_by_name() {
    assertThat(refusal(connect(Map.of("text", "acme"))))
        .isEqualTo(invalid("channel-account.setting-missing", "password"));
    assertThat(refusal(connect(with("text", "  "))))
        .isEqualTo(invalid("channel-account.setting-missing", "text"));
    assertThat(refusal(connect(with("colour", "red"))))
        .isEqualTo(invalid("channel-account.unknown-setting", "colour"));
  }

  @Test
  void no_refusal_holds_the_value_of_a_secret() {
    Map<String, String> settings = with("password", "line\nbreak-s3cret");

    assertThat(refusal(connect(settings)).toString()).doesNotContain("s3cret");
    assertThat(command(settings).toString()).doesNotContain("s3cret");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  "})
  void an_account_has_a_name(String name) {
    assertThat(
            code(
                connect.handle(
                    admin, new ConnectChannelAccount.Command(DemandingPlatform.KIND, name, LEAST))))
        .isEqualTo("channel-account.name-invalid");
  }

  @Test
  void an_unknown_kind_is_not_found() {
    assertThat(
            code(
                connect.handle(
                    admin,
                    new ConnectChannelAccount.Command(new ChannelKind("nowhere"), "Name", LEAST))))
        .isEqualTo("channel-kind.not-found");
  }

  @Test
  void each_answer_of_a_platform_has_its_own_refusal() {
    Instant until = world.clock().instant().plusSeconds(60);

    assertThat(refusedBy(new ChannelAnswer.RateLimited<>(until)))
        .isEqualTo(
            Refusal.of(Refusal.Kind.TOO_MANY, "channel-account.rate-limited").with("until", until));
    assertThat(refusedBy(new ChannelAnswer.Refused<>("x.y", "no")).code())
        .isEqualTo("channel-account.platform-refused");
    assertThat(refusedBy(new ChannelAnswer.Gone<>("410")).code()).isEqualTo("channel-account.gone");
    assertThat(refusedBy(ChannelAnswer.tryLater("503")).code())
        .isEqualTo("channel-account.unreachable");
    assertThat(refusedBy(new ChannelAnswer.Unknown<>("cut")).code())
        .isEqualTo("channel-account.unreachable");
  }

  @Test
  void R2_an_account_listens_only_where_there_is_something_to_listen_for() {
    assertThat(
            code(
                connect.handle(
                    admin,
                    new ConnectChannelAccount.Command(
                        DemandingPlatform.KIND, "Search", LEAST, true))))
        .isEqualTo("channel-account.nothing-to-listen-for");
    ChannelAccountId id = accepted(connect(LEAST)).account().id();
    assertThat(code(change.handle(admin, listens(id, Optional.of(true)))))
        .isEqualTo("channel-account.nothing-to-listen-for");

    WatchTerm term =
        new WatchTerm(new WatchTermId(world.ids().next()), new WatchName("Acme"), "acme", true, 1);
    inside(() -> {
      world.watchTerms().keep(term);
      return term;
    });

    assertThat(accepted(change.handle(admin, listens(id, Optional.of(true)))).listens()).isTrue();
    assertThat(accepted(change.handle(admin, listens(id, Optional.empty()))).listens()).isTrue();
    assertThat(accepted(pause.handle(admin, new PauseChannelAccount.Command(id))).listens())
        .isTrue();
    assertThat(deaf()).isFalse();

    inside(() -> {
      world.watchTerms().keep(term.rewritten(term.name(), term.query(), false));
      return term;
    });
    assertThat(deaf()).isTrue();
    assertThat(accepted(change.handle(admin, listens(id, Optional.of(true)))).listens()).isTrue();
    assertThat(accepted(change.handle(admin, listens(id, Optional.of(false)))).listens()).isFalse();
    assertThat(deaf()).isFalse();
  }

  private static ChangeChannelAccount.Command listens(
      ChannelAccountId id, Optional<Boolean> listens) {
    return new ChangeChannelAccount.Command(id, "Search", LEAST, listens);
  }

  private boolean deaf() {
    return accepted(list.handle(admin, new ListChannelAccounts.Command())).getFirst().deaf();
  }

  @Test
  void a_change_keeps_secrets_that_are_not_named_and_makes_the_account_active() {
    ChannelAccountId id = accepted(connect(LEAST)).account().id();
    accepted(pause.handle(admin, new PauseChannelAccount.Command(id)));

    ChannelAccount changed =
        accepted(
            change.handle(
                admin,
                new ChangeChannelAccount.Command(
                    id, "Renamed", Map.of("text", "other"), Optional.empty())));

    assertThat(changed.name()).isEqualTo("Renamed");
    assertThat(changed.state()).isEqualTo(AccountState.ACTIVE);
    assertThat(inside(() -> world.channelAccounts().access(id)).orElseThrow().secrets())
        .isEqualTo(Map.of("password", "s3cret"));
    assertThat(platform.checked().getLast().secrets()).containsEntry("password", "s3cret");
    assertThat(hinted).containsExactly(id, id);
    assertThat(audited()).startsWith("channel-account.changed");
  }

  @Test
  void a_change_that_the_platform_refuses_changes_nothing() {
    ChannelAccount before = accepted(connect(LEAST)).account();
    platform.answers(new ChannelAnswer.NeedsAuthorisation<>("401"));

    assertThat(
            code(
                change.handle(
                    admin,
                    new ChangeChannelAccount.Command(
                        before.id(),
                        "Renamed",
                        Map.of("text", "x", "password", "wrong"),
                        Optional.empty()))))
        .isEqualTo("channel-account.credentials-refused");

    assertThat(inside(() -> world.channelAccounts().access(before.id())))
        .contains(new AccountAccess(workspace, before, Map.of("password", "s3cret")));
  }

  @Test
  void a_check_tells_who_we_are_there_and_changes_nothing() {
    ChannelAccount account = accepted(connect(LEAST)).account();

    CheckedAccount checked =
        accepted(check.handle(admin, new CheckChannelAccount.Command(account.id())));

    assertThat(checked.actsAs()).isEqualTo("@acme");
    assertThat(inside(() -> world.channelAccounts().find(account.id()))).contains(account);
    assertThat(audited()).containsExactly("channel-account.connected");
  }

  @Test
  void an_account_is_paused_once_and_resumed_once() {
    ChannelAccountId id = accepted(connect(LEAST)).account().id();

    assertThat(accepted(pause.handle(admin, new PauseChannelAccount.Command(id))).state())
        .isEqualTo(AccountState.PAUSED);
    assertThat(code(pause.handle(admin, new PauseChannelAccount.Command(id))))
        .isEqualTo("channel-account.not-active");
    assertThat(hinted).hasSize(1);
    assertThat(accepted(resume.handle(admin, new ResumeChannelAccount.Command(id))).state())
        .isEqualTo(AccountState.ACTIVE);
    assertThat(code(resume.handle(admin, new ResumeChannelAccount.Command(id))))
        .isEqualTo("channel-account.not-paused");
    assertThat(hinted).hasSize(2);
    assertThat(audited())
        .containsExactly(
            "channel-account.resumed", "channel-account.paused", "channel-account.connected");
  }

  @Test
  void an_absent_account_is_not_found() {
    ChannelAccountId absent = new ChannelAccountId(world.ids().next());
    String notFound = "channel-account.not-found";

    assertThat(code(check.handle(admin, new CheckChannelAccount.Command(absent))))
        .isEqualTo(notFound);
    assertThat(code(pause.handle(admin, new PauseChannelAccount.Command(absent))))
        .isEqualTo(notFound);
    assertThat(code(resume.handle(admin, new ResumeChannelAccount.Command(absent))))
        .isEqualTo(notFound);
    assertThat(
            code(
                change.handle(
                    admin, new ChangeChannelAccount.Command(absent, "N", LEAST, Optional.empty()))))
        .isEqualTo(notFound);
  }

  @Test
  void R1_the_list_shows_each_account_with_its_coverage() {
    ChannelAccount account = accepted(connect(LEAST)).account();
    Instant now = world.clock().instant();
    inside(() -> {
      world.coverage().took(account.id(), Coverage.Way.PULL, 3, 0, 0, Optional.of(now), now);
      return true;
    });

    List<ListChannelAccounts.AccountView> listed =
        accepted(list.handle(actor(Role.AUDITOR), new ListChannelAccounts.Command()));

    assertThat(listed).hasSize(1);
    assertThat(listed.getFirst().account()).isEqualTo(account);
    assertThat(listed.getFirst().coverage().ways().getFirst().takenIn()).isEqualTo(3);
    assertThat(listed.toString()).doesNotContain("s3cret");
  }

  @Test
  void kinds_are_listed_with_their_descriptions() {
    ListChannelKinds kinds = new ListChannelKinds(permitted, platform);

    assertThat(accepted(kinds.handle(actor(Role.RESPONDER), new ListChannelKinds.Command())))
        .containsExactly(platform.description());
    assertThat(code(kinds.handle(nobody(), new ListChannelKinds.Command())))
        .isEqualTo("team.permission-needed");
  }

  @Test
  void what_could_not_be_read_is_listed_for_those_who_may_read_cases() {
    ListUnreadableItems unreadable = new ListUnreadableItems(permitted, world.unreadableItems());
    UnreadableItems.Unreadable item =
        new UnreadableItems.Unreadable(
            world.ids().next(),
            new ChannelAccountId(world.ids().next()),
            world.clock().instant(),
            new InboundItem.Unreadable(Optional.empty(), "unreadable.broken", "<x"));
    inside(() -> {
      world.unreadableItems().add(item);
      return true;
    });
    ListUnreadableItems.Command all =
        new ListUnreadableItems.Command(Optional.empty(), Optional.empty(), 10);

    assertThat(accepted(unreadable.handle(actor(Role.RESPONDER), all)).items())
        .containsExactly(item);
    assertThat(code(unreadable.handle(nobody(), all))).isEqualTo("team.permission-needed");
  }

  @Test
  void only_those_who_may_change_channels_do() {
    ChannelAccountId id = accepted(connect(LEAST)).account().id();
    Actor lead = actor(Role.LEAD);
    Refusal needed =
        Refusal.of(Refusal.Kind.NOT_ALLOWED, "team.permission-needed")
            .with("permission", "change_channels");

    assertThat(refusal(connect.handle(lead, command(LEAST)))).isEqualTo(needed);
    assertThat(
            refusal(
                change.handle(
                    lead, new ChangeChannelAccount.Command(id, "N", LEAST, Optional.empty()))))
        .isEqualTo(needed);
    assertThat(refusal(pause.handle(lead, new PauseChannelAccount.Command(id)))).isEqualTo(needed);
    assertThat(refusal(resume.handle(lead, new ResumeChannelAccount.Command(id))))
        .isEqualTo(needed);
    assertThat(code(check.handle(nobody(), new CheckChannelAccount.Command(id))))
        .isEqualTo("team.permission-needed");
    assertThat(code(list.handle(nobody(), new ListChannelAccounts.Command())))
        .isEqualTo("team.permission-needed");
    assertThat(platform.checked()).hasSize(1);
  }

  private Decision<ConnectChannelAccount.Connected> connect(Map<String, String> settings) {
    return connect.handle(admin, command(settings));
  }

  private static ConnectChannelAccount.Command command(Map<String, String> settings) {
    return new ConnectChannelAccount.Command(DemandingPlatform.KIND, "Shop page", settings);
  }

  private static Map<String, String> with(String name, String value) {
    Map<String, String> settings = new HashMap<>(LEAST);
    settings.put(name, value);
    return settings;
  }

  private Refusal refusedBy(ChannelAnswer<CheckedAccount> answer) {
    platform.answers(answer);
    return refusal(connect(LEAST));
  }

  private static Refusal invalid(String code, String setting) {
    return Refusal.of(Refusal.Kind.INVALID, code).with("setting", setting);
  }

  private Actor actor(Role role) {
    return new Actor(
        workspace, new By.AMember(new MemberId(world.ids().next())), role.permissions());
  }

  private Actor nobody() {
    return new Actor(workspace, By.VASTINE, Set.of());
  }

  private List<String> audited() {
    return inside(() -> world.auditLog().latest(10)).stream().map(AuditLog.Entry::action).toList();
  }

  private boolean isTransactionOpen() {
    try {
      return !world.transactions().isSystem();
    } catch (IllegalStateException none) {
      return false;
    }
  }

  private <T> T inside(Supplier<T> work) {
    return world.transactions().inWorkspace(workspace, work);
  }
}
