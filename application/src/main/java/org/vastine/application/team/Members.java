package org.vastine.application.team;

import java.util.List;
import java.util.Optional;
import org.vastine.domain.team.EmailAddress;
import org.vastine.domain.team.Member;
import org.vastine.domain.team.MemberId;

/** The members of the workspace, those who left included. */
public interface Members {

  /** A member. */
  Optional<Member> find(MemberId id);

  /** The member who signs in with this address. */
  Optional<Member> findByEmail(EmailAddress email);

  /** All, by name. */
  List<Member> all();

  /**
   * The admins who may sign in. Until the transaction ends no other transaction gets them or
   * changes who they are, so that two of them cannot leave at the same time.
   */
  List<Member> lockActiveAdmins();

  /** Stores a new member or a change of one; an address that another member has throws. */
  void store(Member member);

  /** What a member's password is compared with; empty for one who never set any. */
  Optional<PasswordHash> passwordOf(MemberId id);

  /** Sets a stored member's password. */
  void setPassword(MemberId id, PasswordHash hash);
}
