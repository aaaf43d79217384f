package org.vastine.bootstrap.world;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.vastine.application.kernel.Transactions;
import org.vastine.application.policy.Policies;
import org.vastine.application.team.FoundWorkspace.Founded;
import org.vastine.bootstrap.running.Founding;
import org.vastine.bootstrap.running.RunningVastine;
import org.vastine.bootstrap.running.SetUp;
import org.vastine.bootstrap.settings.Settings;
import org.vastine.bootstrap.settings.SettingsReader;
import org.vastine.domain.kernel.Secret;
import org.vastine.domain.kernel.WorkspaceId;
import org.vastine.domain.mention.ChannelAccountId;
import org.vastine.domain.mention.ChannelKind;
import org.vastine.domain.policy.GuardRules;
import org.vastine.domain.policy.ResponsePolicy;
import org.vastine.domain.policy.WorkRules;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.EmailAddress;
import org.vastine.domain.team.Permission;

/**
 * The workspace that a first start founds, with an admin who can sign in and a token for programs.
 *
 * @param id its id
 * @param slug its name in addresses
 * @param admin its first member
 * @param token of the admin, may do all
 */
public record TestWorkspace(WorkspaceId id, String slug, Actor admin, String token) {

  /** What the admin signs in with. */
  public static final String EMAIL = "lea@acme.example";

  /** What the admin signs in with. */
  public static final String PASSWORD = "a password only for this test";

  /** Settings for a data home, with these changed. */
  public static Settings settings(Path home, Map<String, String> changed) {
    Map<String, String> all = new HashMap<>();
    all.put("data.home", home.toString());
    all.put("web.port", "0");
    all.put("web.requests-per-minute", "1000000");
    all.put("log.level", "warn");
    all.putAll(changed);
    return new SettingsReader().read(Optional.empty(), Map.of(), all);
  }

  /** Founds it. */
  public static TestWorkspace founded(RunningVastine running, Settings settings) {
    Founded founded = Founding.of(running, settings.workspace());
    WorkspaceId id = founded.workspace().id();
    Actor admin =
        SetUp.admin(running, founded, "Lea Laine", new EmailAddress(EMAIL), new Secret(PASSWORD));
    String token = SetUp.token(running, admin, "test", EnumSet.allOf(Permission.class), true);
    return new TestWorkspace(id, founded.workspace().slug(), admin, token);
  }

  /** Connects an account of a platform. */
  public ChannelAccountId connect(
      RunningVastine running, String kind, String name, Map<String, String> settings) {
    return SetUp.account(running, admin, new ChannelKind(kind), name, settings).id();
  }

  /** A new version of the policy, under which a sent reply may be taken back for this long. */
  public void undoWithin(RunningVastine running, Duration undo) {
    change(
        running,
        active -> {
          WorkRules work = active.work();
          return active.with(
              new WorkRules(
                  work.claimLease(),
                  undo,
                  work.lateGrace(),
                  work.continuation(),
                  work.shareWindow(),
                  work.alarmFromReach()));
        });
  }

  /** A new version of the policy, under which a heated draft need not lie for a while. */
  public void withoutCoolDown(RunningVastine running) {
    change(
        running,
        active -> {
          GuardRules guard = active.guard();
          return active.with(
              new GuardRules(
                  guard.rules(),
                  Duration.ZERO,
                  guard.longestCoolDown(),
                  guard.repetitionLookback(),
                  guard.alikeFromPercent(),
                  guard.publicTurns(),
                  guard.ironyOwner()));
        });
  }

  private void change(RunningVastine running, UnaryOperator<ResponsePolicy> change) {
    running
        .part(Transactions.class)
        .doInWorkspace(
            id,
            () -> {
              Policies policies = running.part(Policies.class);
              ResponsePolicy active = policies.active();
              policies.add(
                  change.apply(active).withVersion(active.version() + 1),
                  admin.by(),
                  running.part(InstantSource.class).instant());
              policies.activate(active.version() + 1);
            });
  }
}
