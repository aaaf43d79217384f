package org.vastine.application.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.vastine.application.world.PortContract;
import org.vastine.domain.team.EmailAddress;
import org.vastine.domain.team.Member;
import org.vastine.domain.team.MemberId;
import org.vastine.domain.team.Role;

/** What every {@link Members} keeps to. */
public abstract class MembersContract extends PortContract {

  @Test
  final void a_stored_member_is_found_by_id_and_by_address() {
    Member member = inside(() -> given().aMember(Role.APPROVER));

    assertThat(inside(() -> ports().members().find(member.id()))).contains(member);
    assertThat(inside(() -> ports().members().findByEmail(member.email()))).contains(member);
  }

  @Test
  final void an_absent_member_is_not_found() {
    MemberId absent = new MemberId(ids.next());
    EmailAddress nobody = new EmailAddress("nobody@example.org");

    assertThat(inside(() -> ports().members().find(absent))).isEmpty();
    assertThat(inside(() -> ports().members().findByEmail(nobody))).isEmpty();
    assertThat(inside(() -> ports().members().passwordOf(absent))).isEmpty();
    assertThat(inside(() -> ports().members().all())).isEmpty();
  }

  @Test
  final void a_change_takes_the_place_of_what_was() {
    Member member = inside(() -> given().aMember(Role.RESPONDER));
    Member changed = changed(member, "Çağrı Öz", Role.LEAD, false);

    doInside(() -> ports().members().store(changed));

    assertThat(inside(() -> ports().members().all())).containsExactly(changed);
  }

  @Test
  final void an_address_belongs_to_one_member() {
    Member member = inside(() -> given().aMember(Role.RESPONDER));
    Member second =
        new Member(new MemberId(ids.next()), "Second", member.email(), Role.RESPONDER, true, NOW);

    refused(() -> ports().members().store(second));

    assertThat(inside(() -> ports().members().all())).containsExactly(member);
  }

  @Test
  final void the_same_address_in_another_workspace_is_another_member() {
    Member ours = inside(() -> given().aMember(Role.RESPONDER));
    Member theirs =
        new Member(new MemberId(ids.next()), "Other", ours.email(), Role.ADMIN, true, NOW);

    doElsewhere(() -> ports().members().store(theirs));

    assertThat(inside(() -> ports().members().findByEmail(ours.email()))).contains(ours);
    assertThat(elsewhere(() -> ports().members().findByEmail(ours.email()))).contains(theirs);
  }

  @Test
  final void all_come_by_name() {
    Member member = inside(() -> given().aMember(Role.RESPONDER));
    Member other = inside(() -> given().aMember(Role.RESPONDER));
    Member last = changed(member, "Veera", Role.RESPONDER, true);
    Member first = changed(other, "Aapo", Role.RESPONDER, true);
    doInside(() -> ports().members().store(last));
    doInside(() -> ports().members().store(first));

    assertThat(inside(() -> ports().members().all())).containsExactly(first, last);
  }

  @Test
  final void the_admins_are_those_who_may_sign_in() {
    Member admin = inside(() -> given().aMember(Role.ADMIN));
    Member left = inside(() -> given().aMember(Role.ADMIN));
    doInside(() -> given().aMember(Role.LEAD));
    doInside(() -> ports().members().store(changed(left, left.name(), Role.ADMIN, false)));

    assertThat(inside(() -> ports().members().lockActiveAdmins())).containsExactly(admin);
  }

  @Test
  final void of_two_admins_who_leave_at_once_one_stays() throws Exception {
    doInside(() -> given().aMember(Role.ADMIN));
    doInside(() -> given().aMember(Role.ADMIN));
    doInside(() -> given().aMember(Role.ADMIN));
    Callable<Boolean> leave = () -> inside(this::oneLeavesUnlessLast);

    try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
      for (Future<Boolean> each :
          threads.invokeAll(Stream.generate(() -> leave).limit(6).toList())) {
        each.get();
      }
    }

    assertThat(inside(() -> ports().members().lockActiveAdmins())).hasSize(1);
  }

  @Test
  final void a_password_is_kept_and_can_be_set_anew() {
    Member member = inside(() -> given().aMember(Role.RESPONDER));
    assertThat(inside(() -> ports().members().passwordOf(member.id()))).isEmpty();

    doInside(() -> ports().members().setPassword(member.id(), new PasswordHash("first")));
    doInside(() -> ports().members().setPassword(member.id(), new PasswordHash("second")));
    doInside(() -> ports().members().store(changed(member, "Renamed", Role.LEAD, true)));

    assertThat(inside(() -> ports().members().passwordOf(member.id())))
        .contains(new PasswordHash("second"));
  }

  @Test
  final void nobody_has_no_password() {
    MemberId absent = new MemberId(ids.next());

    refused(() -> ports().members().setPassword(absent, new PasswordHash("hash")));
  }

  @Test
  final void another_workspace_sees_nothing() {
    Member ours = inside(() -> given().aMember(Role.ADMIN));
    doInside(() -> ports().members().setPassword(ours.id(), new PasswordHash("hash")));

    assertThat(elsewhere(() -> ports().members().find(ours.id()))).isEmpty();
    assertThat(elsewhere(() -> ports().members().all())).isEmpty();
    assertThat(elsewhere(() -> ports().members().lockActiveAdmins())).isEmpty();
    assertThat(elsewhere(() -> ports().members().passwordOf(ours.id()))).isEmpty();
  }

  @Test
  final void what_is_rolled_back_never_happened() {
    Member kept = inside(() -> given().aMember(Role.RESPONDER));

    rolledBack(() -> {
      ports().members().store(changed(kept, "Taken back", Role.ADMIN, true));
      ports().members().setPassword(kept.id(), new PasswordHash("taken back"));
    });

    assertThat(inside(() -> ports().members().find(kept.id()))).contains(kept);
    assertThat(inside(() -> ports().members().passwordOf(kept.id()))).isEmpty();
  }

  @Test
  final void null_is_refused() {
    refused(() -> ports().members().store(null));
    refused(() -> ports().members().find(null));
  }

  private boolean oneLeavesUnlessLast() {
    var admins = ports().members().lockActiveAdmins();
    if (admins.size() < 2) {
      return false;
    }
    Member leaving = admins.getFirst();
    ports().members().store(changed(leaving, leaving.name(), Role.ADMIN, false));
    return true;
  }

  private static Member changed(Member member, String name, Role role, boolean active) {
    return new Member(member.id(), name, member.email(), role, active, member.since());
  }
}
