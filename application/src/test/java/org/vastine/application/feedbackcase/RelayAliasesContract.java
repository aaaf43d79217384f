package org.vastine.application.feedbackcase;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vastine.application.world.PortContract;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.RelayAlias;
import org.vastine.domain.handoff.AliasId;
import org.vastine.domain.handoff.RelayToken;
import org.vastine.domain.mention.ChannelAccountId;
import org.vastine.domain.mention.ChannelKind;
import org.vastine.domain.mention.ExternalId;
import org.vastine.domain.mention.Handle;
import org.vastine.domain.team.MemberId;

/** What every {@link RelayAliases} keeps to. */
public abstract class RelayAliasesContract extends PortContract {

  private static final Handle MAIJA =
      new Handle(
          new ChannelKind("email"), new ExternalId("maija@example.org"), "", Optional.empty());

  private final MemberId aino = new MemberId(ids.next());
  private final CaseId caseId = new CaseId(ids.next());

  private RelayAlias alias(MemberId member, CaseId of, Instant madeAt) {
    RelayToken token = RelayToken.of("alias " + ids.next() + ids.next());
    return new RelayAlias(
        new AliasId(ids.next()),
        token,
        member,
        of,
        new ChannelAccountId(ids.next()),
        "care+" + token + "@example.org",
        madeAt,
        Optional.empty());
  }

  private RelayAlias kept(RelayAlias alias) {
    doInside(() -> aliases().store(alias));
    return alias;
  }

  @Test
  final void R16_aliases_are_found_by_member_and_by_case_the_newest_first() {
    RelayAlias first = kept(alias(aino, caseId, NOW));
    RelayAlias second = kept(alias(aino, new CaseId(ids.next()), NOW.plusSeconds(1)));
    RelayAlias other = kept(alias(new MemberId(ids.next()), caseId, NOW.plusSeconds(2)));

    assertThat(inside(() -> aliases().ofMember(aino, 10))).containsExactly(second, first);
    assertThat(inside(() -> aliases().ofMember(aino, 1))).containsExactly(second);
    assertThat(inside(() -> aliases().ofCase(caseId))).containsExactly(other, first);
  }

  @Test
  final void R16_an_alias_that_was_shut_stays_shut() {
    RelayAlias open = kept(alias(aino, caseId, NOW));
    RelayAlias shut =
        new RelayAlias(
            open.id(),
            open.token(),
            open.member(),
            open.caseId(),
            open.account(),
            open.address(),
            open.madeAt(),
            Optional.of(NOW.plusSeconds(9)));

    kept(shut);

    assertThat(inside(() -> aliases().lock(open.id()))).contains(shut);
  }

  @Test
  final void R16_mails_are_counted_by_sender_and_hour() {
    AliasId id = kept(alias(aino, caseId, NOW)).id();
    Handle pekka =
        new Handle(
            MAIJA.channel(),
            new ExternalId("pekka@example.org"),
            "Pekka",
            Optional.of(URI.create("https://example.org/pekka")));

    doInside(() -> aliases().count(id, MAIJA, NOW));
    doInside(() -> aliases().count(id, MAIJA, NOW.plusSeconds(1)));

    assertThat(inside(() -> aliases().count(id, MAIJA, NOW.plusSeconds(2))).mails()).isEqualTo(3);
    assertThat(inside(() -> aliases().count(id, pekka, NOW.plusSeconds(3))).mails()).isEqualTo(1);
    Instant later = NOW.plus(Duration.ofHours(1));
    assertThat(inside(() -> aliases().count(id, MAIJA, later)).since()).isEqualTo(later);
  }

  @Test
  final void another_workspace_sees_nothing() {
    RelayAlias alias = kept(alias(aino, caseId, NOW));

    assertThat(elsewhere(() -> aliases().lock(alias.id()))).isEmpty();
    assertThat(elsewhere(() -> aliases().ofMember(aino, 10))).isEmpty();
    assertThat(elsewhere(() -> aliases().ofCase(caseId))).isEmpty();
  }

  @Test
  final void what_is_rolled_back_was_never_made() {
    RelayAlias alias = alias(aino, caseId, NOW);
    rolledBack(() -> aliases().store(alias));

    assertThat(inside(() -> aliases().lock(alias.id()))).isEmpty();
  }

  @Test
  final void null_is_refused() {
    refused(() -> aliases().store(null));
    refused(() -> aliases().lock(null));
    refused(() -> aliases().ofMember(null, 1));
    refused(() -> aliases().ofCase(null));
  }

  private RelayAliases aliases() {
    return ports().relayAliases();
  }
}
