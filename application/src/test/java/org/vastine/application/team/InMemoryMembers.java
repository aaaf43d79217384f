package org.vastine.application.team;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.vastine.application.kernel.InMemoryTable;
import org.vastine.application.kernel.InMemoryTransactions;
import org.vastine.domain.team.EmailAddress;
import org.vastine.domain.team.Member;
import org.vastine.domain.team.MemberId;
import org.vastine.domain.team.Role;

/** Members, in memory. */
public final class InMemoryMembers implements Members {

  private final InMemoryTable<MemberId, Member> members;
  private final InMemoryTable<MemberId, PasswordHash> passwords;

  /** Nobody is in yet. */
  public InMemoryMembers(InMemoryTransactions transactions) {
    this.members = new InMemoryTable<>(transactions);
    this.passwords = new InMemoryTable<>(transactions);
  }

  @Override
  public Optional<Member> find(MemberId id) {
    return members.find(id);
  }

  @Override
  public Optional<Member> findByEmail(EmailAddress email) {
    return members.stream().filter(member -> member.email().equals(email)).findFirst();
  }

  @Override
  public List<Member> all() {
    return members.stream()
        .sorted(Comparator.comparing(Member::name).thenComparing(member -> member.id().value()))
        .toList();
  }

  @Override
  public List<Member> lockActiveAdmins() {
    return members.stream()
        .filter(member -> member.active() && member.role() == Role.ADMIN)
        .toList();
  }

  @Override
  public void store(Member member) {
    if (findByEmail(member.email()).filter(other -> !other.id().equals(member.id())).isPresent()) {
      throw new IllegalStateException("another member has that address");
    }
    members.put(member.id(), member);
  }

  @Override
  public Optional<PasswordHash> passwordOf(MemberId id) {
    return passwords.find(id);
  }

  @Override
  public void setPassword(MemberId id, PasswordHash hash) {
    if (members.find(id).isEmpty()) {
      throw new IllegalStateException("there is no such member");
    }
    passwords.put(id, hash);
  }
}
