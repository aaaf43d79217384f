package org.vastine.application.customer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.vastine.application.world.PortContract;
import org.vastine.domain.customer.AuthorRole;
import org.vastine.domain.mention.AudienceRole;
import org.vastine.domain.mention.AuthorId;
import org.vastine.domain.team.By;
import org.vastine.domain.team.MemberId;

/** What every {@link AuthorRoles} keeps to. */
public abstract class AuthorRolesContract extends PortContract {

  private AuthorRoles roles() {
    return ports().authorRoles();
  }

  private AuthorRole said(AuthorId author, AudienceRole role) {
    AuthorRole said = new AuthorRole(author, role, NOW, new By.AMember(new MemberId(ids.next())));
    doInside(() -> roles().store(said));
    return said;
  }

  @Test
  final void an_author_speaks_as_what_was_said_last() {
    AuthorId author = new AuthorId(ids.next());
    AuthorId nobody = new AuthorId(ids.next());
    said(author, AudienceRole.PROSPECT);
    AuthorRole later = said(author, AudienceRole.PRESS);

    assertThat(inside(() -> roles().find(author))).contains(later);
    assertThat(inside(() -> roles().find(nobody))).isEmpty();
    assertThat(inside(() -> roles().among(Set.of(author, nobody))))
        .isEqualTo(Map.of(author, AudienceRole.PRESS));
    assertThat(elsewhere(() -> roles().find(author))).isEmpty();
    assertThat(elsewhere(() -> roles().among(Set.of(author)))).isEmpty();
  }

  @Test
  final void what_is_taken_back_leaves_nothing() {
    AuthorId author = new AuthorId(ids.next());
    AuthorRole said = said(author, AudienceRole.STAFF);
    rolledBack(() -> roles().remove(author));
    assertThat(inside(() -> roles().find(author))).contains(said);
    doInside(() -> roles().remove(author));
    assertThat(inside(() -> roles().find(author))).isEmpty();
  }
}
