package org.vastine.application.reply;

import jakarta.inject.Inject;
import org.vastine.application.team.Members;
import org.vastine.domain.reply.Draft;
import org.vastine.domain.team.Member;
import org.vastine.domain.team.MemberId;

/**
 * Signs replies with who wrote them (R16), whoever typed, inserted or suggested the words; works
 * within the transaction that is open. A draft is kept as it was written: the signature goes out
 * under it.
 */
public final class Signing {

  private final Members members;
  private final ReplySignature signature;

  /** Needs the names, and how replies are signed. */
  @Inject
  public Signing(Members members, ReplySignature signature) {
    this.members = members;
    this.signature = signature;
  }

  /** What goes out under words of this member, with what stands before it; may be empty. */
  String under(MemberId writer, String words) {
    return members
        .find(writer)
        .map(Member::name)
        .map(name -> signature.signature().missingUnder(words, name))
        .orElse("");
  }

  /** The reply as everybody sees it. */
  String signed(Draft draft) {
    String words = draft.text().value();
    String under = under(draft.writer(), words);
    return under.isEmpty() ? words : words.stripTrailing() + under;
  }
}
