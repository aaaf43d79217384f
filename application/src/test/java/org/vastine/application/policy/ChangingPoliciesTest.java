package org.vastine.application.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.vastine.application.world.Decisions.accepted;
import static org.vastine.application.world.Decisions.code;

import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vastine.application.audit.AuditLog;
import org.vastine.application.kernel.ExpectedVersion;
import org.vastine.application.kernel.Permitted;
import org.vastine.application.world.InMemoryWorld;
import org.vastine.domain.kernel.WorkspaceId;
import org.vastine.domain.policy.Aspect;
import org.vastine.domain.policy.Condition;
import org.vastine.domain.policy.DefaultResponsePolicy;
import org.vastine.domain.policy.PolicyRule;
import org.vastine.domain.policy.ResponsePolicy;
import org.vastine.domain.policy.document.DocumentNode;
import org.vastine.domain.policy.document.PolicyDifference;
import org.vastine.domain.policy.document.PolicyWriter;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.By;
import org.vastine.domain.team.Role;
import org.vastine.domain.triage.Style;

final class ChangingPoliciesTest {

  private static final ResponsePolicy FIRST =
      DefaultResponsePolicy.in(ZoneId.of("Europe/Istanbul"));
  private static final ResponsePolicy CHANGED =
      FIRST.with(
          List.of(
              new PolicyRule(
                  "calm", Map.of(Aspect.LANGUAGE, new Condition.OneOf(Set.of("tr"))), "question")));

  private final Set<String> offered = new HashSet<>(Set.of("late parcel"));
  private final InMemoryWorld world = new InMemoryWorld();
  private final WorkspaceId workspace = new WorkspaceId(new UUID(0, 1));
  private final Actor lead = new Actor(workspace, By.VASTINE, Role.LEAD.permissions());
  private final Actor auditor = new Actor(workspace, By.VASTINE, Role.AUDITOR.permissions());
  private final Permitted permitted = new Permitted(world.transactions());
  private final PolicyAudit audit = new PolicyAudit(world.auditLog());
  private final SaveDraft save =
      new SaveDraft(
          permitted, world.policies(), world.policyDrafts(), () -> offered, audit, world.clock());
  private final ReadDraft read = new ReadDraft(permitted, world.policyDrafts());
  private final DropDraft drop =
      new DropDraft(permitted, world.policyDrafts(), audit, world.clock());
  private final ActivateDraft activate =
      new ActivateDraft(
          permitted, world.policies(), world.policyDrafts(), () -> offered, audit, world.clock());
  private final ComparePolicies compare =
      new ComparePolicies(permitted, world.policies(), world.policyDrafts());
  private final CheckPolicy check = new CheckPolicy(permitted, () -> offered);

  @BeforeEach
  void one_version_is_active() {
    world
        .transactions()
        .doInWorkspace(
            workspace,
            () -> {
              world.policies().add(FIRST, By.VASTINE, world.clock().instant());
              world.policies().activate(1);
            });
  }

  @Test
  void R5_a_draft_decides_nothing_until_it_is_activated_as_the_next_version() {
    saved(CHANGED, ExpectedVersion.ANY);

    assertThat(active()).isEqualTo(FIRST);

    ResponsePolicy now =
        accepted(activate.handle(lead, new ActivateDraft.Command(ExpectedVersion.of(1))));

    assertThat(now).isEqualTo(CHANGED.withVersion(2));
    assertThat(active()).isEqualTo(now);
    assertThat(code(read.handle(lead, new ReadDraft.Command()))).isEqualTo("policy.no-draft");
    assertThat(
            accepted(
                new ListPolicyVersions(permitted, world.policies())
                    .handle(lead, new ListPolicyVersions.Command())))
        .extracting(Policies.Version::number, Policies.Version::active)
        .containsExactly(tuple(2, true), tuple(1, false));
  }

  @Test
  void R5_a_version_is_never_edited() {
    saved(CHANGED, ExpectedVersion.ANY);
    accepted(activate.handle(lead, new ActivateDraft.Command(ExpectedVersion.ANY)));
    saved(FIRST, ExpectedVersion.ANY);
    accepted(activate.handle(lead, new ActivateDraft.Command(ExpectedVersion.ANY)));

    assertThat(active()).isEqualTo(FIRST.withVersion(3));
    assertThat(inside(() -> world.policies().find(2))).contains(CHANGED.withVersion(2));
  }

  @Test
  void R5_a_faulty_document_is_refused_with_its_places_and_changes_nothing() {
    saved(CHANGED, ExpectedVersion.ANY);
    DocumentNode faulty = new DocumentNode.Table(Map.of("name", new DocumentNode.Text("")));

    SaveDraft.Saving saving =
        accepted(save.handle(lead, new SaveDraft.Command(ExpectedVersion.of(1), faulty)));

    assertThat(saving)
        .isInstanceOfSatisfying(
            SaveDraft.Saving.Faulty.class,
            told ->
                assertThat(told.faults())
                    .extracting(fault -> fault.place().toString())
                    .contains("name", "calendars", "playbooks", "styles.urgent"));
    assertThat(accepted(read.handle(lead, new ReadDraft.Command())).revision()).isEqualTo(1);
    assertThat(accepted(check.handle(auditor, new CheckPolicy.Command(faulty))))
        .isEqualTo(((SaveDraft.Saving.Faulty) saving).faults());
    assertThat(
            accepted(check.handle(auditor, new CheckPolicy.Command(PolicyWriter.write(CHANGED)))))
        .isEmpty();
  }

  @Test
  void R5_two_who_save_the_same_revision_do_not_overwrite_each_other() {
    saved(CHANGED, ExpectedVersion.of(0));

    assertThat(
            code(
                save.handle(
                    lead, new SaveDraft.Command(ExpectedVersion.of(0), PolicyWriter.write(FIRST)))))
        .isEqualTo("kernel.stale-version");
    assertThat(saved(FIRST, ExpectedVersion.of(1)).revision()).isEqualTo(2);
    assertThat(code(activate.handle(lead, new ActivateDraft.Command(ExpectedVersion.of(1)))))
        .isEqualTo("kernel.stale-version");
    assertThat(code(drop.handle(lead, new DropDraft.Command(ExpectedVersion.of(1)))))
        .isEqualTo("kernel.stale-version");
  }

  @Test
  void R5_a_draft_of_a_version_that_is_active_no_more_is_not_activated() {
    saved(CHANGED, ExpectedVersion.ANY);
    world
        .transactions()
        .doInWorkspace(
            workspace,
            () -> {
              world.policies().add(FIRST.withVersion(2), By.VASTINE, world.clock().instant());
              world.policies().activate(2);
            });

    assertThat(code(activate.handle(lead, new ActivateDraft.Command(ExpectedVersion.ANY))))
        .isEqualTo("policy.draft-overtaken");
  }

  @Test
  void a_dropped_draft_is_gone_and_can_be_dropped_again() {
    saved(CHANGED, ExpectedVersion.ANY);
    accepted(drop.handle(lead, new DropDraft.Command(ExpectedVersion.ANY)));
    accepted(drop.handle(lead, new DropDraft.Command(ExpectedVersion.ANY)));

    assertThat(code(activate.handle(lead, new ActivateDraft.Command(ExpectedVersion.ANY))))
        .isEqualTo("policy.no-draft");
  }

  @Test
  void R5_the_draft_is_compared_with_the_active_version() {
    saved(CHANGED, ExpectedVersion.ANY);

    assertThat(
            accepted(
                compare.handle(
                    auditor,
                    new ComparePolicies.Command(
                        new ComparePolicies.Side.Active(), new ComparePolicies.Side.TheDraft()))))
        .extracting(PolicyDifference::path, PolicyDifference::before)
        .containsExactly(tuple("rules[calm]", Optional.empty()));
    assertThat(
            code(
                compare.handle(
                    auditor,
                    new ComparePolicies.Command(
                        new ComparePolicies.Side.Version(1), new ComparePolicies.Side.Version(9)))))
        .isEqualTo("policy.not-found");
  }

  @Test
  void R42_what_was_saved_activated_and_dropped_stands_in_the_audit_log() {
    saved(CHANGED, ExpectedVersion.ANY);
    accepted(activate.handle(lead, new ActivateDraft.Command(ExpectedVersion.ANY)));
    saved(FIRST, ExpectedVersion.ANY);
    accepted(drop.handle(lead, new DropDraft.Command(ExpectedVersion.ANY)));

    assertThat(inside(() -> world.auditLog().latest(10)))
        .extracting(AuditLog.Entry::action)
        .containsExactly(
            "policy.draft-dropped", "policy.draft-saved", "policy.activated", "policy.draft-saved");
  }

  @Test
  void R20_templates_that_the_workspace_does_not_offer_are_refused_on_save_and_on_activation() {
    ResponsePolicy gone = naming("Gone");
    SaveDraft.Saving saving =
        accepted(
            save.handle(
                lead, new SaveDraft.Command(ExpectedVersion.ANY, PolicyWriter.write(gone))));

    assertThat(((SaveDraft.Saving.Faulty) saving).faults())
        .extracting(fault -> fault.place().toString())
        .containsExactly("playbooks.urgent.templates[0]");
    assertThat(accepted(check.handle(auditor, new CheckPolicy.Command(PolicyWriter.write(gone)))))
        .isEqualTo(((SaveDraft.Saving.Faulty) saving).faults());
    assertThat(code(read.handle(lead, new ReadDraft.Command()))).isEqualTo("policy.no-draft");

    saved(naming("Late  Parcel"), ExpectedVersion.ANY);
    offered.clear();
    assertThat(code(activate.handle(lead, new ActivateDraft.Command(ExpectedVersion.ANY))))
        .isEqualTo("policy.template-gone");
    offered.add("late parcel");
    assertThat(
            accepted(activate.handle(lead, new ActivateDraft.Command(ExpectedVersion.ANY)))
                .playbookFor(Style.URGENT)
                .templates())
        .containsExactly("Late  Parcel");
  }

  private static ResponsePolicy naming(String template) {
    return FIRST.with(FIRST.playbookFor(Style.URGENT).withTemplates(List.of(template)));
  }

  @Test
  void changing_needs_its_permission() {
    DocumentNode document = PolicyWriter.write(CHANGED);

    assertThat(code(save.handle(auditor, new SaveDraft.Command(ExpectedVersion.ANY, document))))
        .isEqualTo("team.permission-needed");
    assertThat(code(activate.handle(auditor, new ActivateDraft.Command(ExpectedVersion.ANY))))
        .isEqualTo("team.permission-needed");
    assertThat(code(drop.handle(auditor, new DropDraft.Command(ExpectedVersion.ANY))))
        .isEqualTo("team.permission-needed");
  }

  private PolicyDrafts.Draft saved(ResponsePolicy policy, ExpectedVersion expected) {
    SaveDraft.Saving saving =
        accepted(save.handle(lead, new SaveDraft.Command(expected, PolicyWriter.write(policy))));
    return ((SaveDraft.Saving.Saved) saving).draft();
  }

  private ResponsePolicy active() {
    return inside(() -> world.policies().active());
  }

  private <T> T inside(Supplier<T> work) {
    return world.transactions().inWorkspace(workspace, work);
  }
}
