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

  /** Stores a new member or a change of one; an address that another member has throws. */
  void store(Member member);
}
