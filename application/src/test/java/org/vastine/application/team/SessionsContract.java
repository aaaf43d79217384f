package org.vastine.application.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.vastine.application.world.PortContract;
import org.vastine.domain.kernel.Secret;
import org.vastine.domain.team.Member;
import org.vastine.domain.team.Role;

/** What every {@link Sessions} keeps to. */
public abstract class SessionsContract extends PortContract {

  @Test
  final void a_started_session_comes_back_as_it_was() {
    Session session = inside(() -> started(aMember()));

    assertThat(inside(() -> ports().sessions().find(session.id()))).contains(session);
  }

  @Test
  final void an_absent_session_is_not_found_and_can_be_ended_and_seen() {
    SessionId absent = new SessionId(ids.next());

    doInside(() -> ports().sessions().end(absent));
    doInside(() -> ports().sessions().seen(absent, NOW));

    assertThat(inside(() -> ports().sessions().find(absent))).isEmpty();
  }

  @Test
  final void a_session_is_started_once() {
    Session session = inside(() -> started(aMember()));

    refused(() -> ports().sessions().start(session));
  }

  @Test
  final void it_is_noted_when_the_member_was_seen() {
    Session session = inside(() -> started(aMember()));
    Instant later = NOW.plusSeconds(120);

    doInside(() -> ports().sessions().seen(session.id(), later));

    assertThat(inside(() -> ports().sessions().find(session.id())))
        .contains(new Session(session.id(), session.member(), session.secret(), NOW, later));
  }

  @Test
  final void an_ended_session_is_gone_and_others_stay() {
    Member member = inside(this::aMember);
    Session ended = inside(() -> started(member));
    Session other = inside(() -> started(member));

    doInside(() -> ports().sessions().end(ended.id()));

    assertThat(inside(() -> ports().sessions().find(ended.id()))).isEmpty();
    assertThat(inside(() -> ports().sessions().find(other.id()))).contains(other);
  }

  @Test
  final void all_sessions_of_one_member_end_together() {
    Member leaving = inside(this::aMember);
    Session one = inside(() -> started(leaving));
    Session other = inside(() -> started(leaving));
    Session ofSomebodyElse = inside(() -> started(aMember()));

    doInside(() -> ports().sessions().endAllOf(leaving.id()));

    assertThat(inside(() -> ports().sessions().find(one.id()))).isEmpty();
    assertThat(inside(() -> ports().sessions().find(other.id()))).isEmpty();
    assertThat(inside(() -> ports().sessions().find(ofSomebodyElse.id()))).contains(ofSomebodyElse);
  }

  @Test
  final void another_workspace_neither_sees_nor_ends_it() {
    Session ours = inside(() -> started(aMember()));

    assertThat(elsewhere(() -> ports().sessions().find(ours.id()))).isEmpty();
    doElsewhere(() -> ports().sessions().end(ours.id()));
    doElsewhere(() -> ports().sessions().endAllOf(ours.member()));

    assertThat(inside(() -> ports().sessions().find(ours.id()))).contains(ours);
  }

  @Test
  final void what_is_rolled_back_never_happened() {
    Session kept = inside(() -> started(aMember()));

    rolledBack(() -> ports().sessions().end(kept.id()));

    assertThat(inside(() -> ports().sessions().find(kept.id()))).contains(kept);
  }

  @Test
  final void null_is_refused() {
    refused(() -> ports().sessions().start(null));
    refused(() -> ports().sessions().find(null));
  }

  private Member aMember() {
    return given().aMember(Role.RESPONDER);
  }

  private Session started(Member member) {
    Session session =
        new Session(
            new SessionId(ids.next()),
            member.id(),
            SecretHash.of(new Secret("key of " + ids.next())),
            NOW,
            NOW);
    ports().sessions().start(session);
    return session;
  }
}
