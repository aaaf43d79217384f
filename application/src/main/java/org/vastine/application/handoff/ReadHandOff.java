package org.vastine.application.handoff;

import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.vastine.application.channel.ChannelAccounts;
import org.vastine.application.channel.ChannelProvider;
import org.vastine.application.channel.ChannelProviders;
import org.vastine.application.feedbackcase.CaseTexts;
import org.vastine.application.feedbackcase.Cases;
import org.vastine.application.kernel.Permitted;
import org.vastine.application.mention.Mentions;
import org.vastine.domain.channel.Capability;
import org.vastine.domain.channel.ChannelAccount;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.CaseTextId;
import org.vastine.domain.feedbackcase.ContactLadder;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.feedbackcase.HandOff;
import org.vastine.domain.feedbackcase.PrivateTalk;
import org.vastine.domain.handoff.ChosenWay;
import org.vastine.domain.handoff.HandOffState;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.mention.ChannelAccountId;
import org.vastine.domain.mention.ChannelKind;
import org.vastine.domain.mention.Mention;
import org.vastine.domain.policy.Choices.ContactChoice;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.MemberId;
import org.vastine.domain.team.Permission;

/** The way of a case from public to private, and what was said there (R16, R17). */
public final class ReadHandOff {

  private final Permitted permitted;
  private final Cases cases;
  private final CaseTexts texts;
  private final Mentions mentions;
  private final Relaying relaying;
  private final OfferContacts contacts;
  private final ChannelAccounts accounts;
  private final ChannelProviders providers;

  /** Needs the case, its words, its private mentions, and the mailboxes. */
  @Inject
  public ReadHandOff(
      Permitted permitted,
      Cases cases,
      CaseTexts texts,
      Mentions mentions,
      Relaying relaying,
      OfferContacts contacts,
      ChannelAccounts accounts,
      ChannelProviders providers) {
    this.permitted = permitted;
    this.cases = cases;
    this.texts = texts;
    this.mentions = mentions;
    this.relaying = relaying;
    this.contacts = contacts;
    this.accounts = accounts;
    this.providers = providers;
  }

  /**
   * What is asked.
   *
   * @param caseId the case
   */
  public record Command(CaseId caseId) {}

  /**
   * What is there.
   *
   * @param feedbackCase the case with its hand-off
   * @param aliases the aliases that lead into it, the newest first
   * @param contact which address an offer gives, as the policy chose
   * @param mailboxes the accounts of which an alias can be made
   * @param teamMailboxes the accounts whose own address is the team's
   * @param messages whether the case's own platform has private messages
   * @param privateKind the kind of place where the customer wrote in private; empty while nowhere
   * @param written what was written in private, and what strangers wrote to an alias
   * @param words what was said about calls and visits; erased words are left out
   * @param read which way the customer's answer to the offer chooses; empty where it is not clear
   * @param next which way to them would come next, as a hint
   */
  public record View(
      FeedbackCase feedbackCase,
      List<AliasView> aliases,
      ContactChoice contact,
      List<ChannelAccount> mailboxes,
      List<ChannelAccount> teamMailboxes,
      boolean messages,
      Optional<ChannelKind> privateKind,
      List<Mention> written,
      Map<CaseTextId, String> words,
      Optional<ChosenWay> read,
      Optional<ContactLadder.Rung> next) {
    /** Copies the collections. */
    public View {
      aliases = List.copyOf(aliases);
      mailboxes = List.copyOf(mailboxes);
      teamMailboxes = List.copyOf(teamMailboxes);
      written = List.copyOf(written);
      words = Map.copyOf(words);
    }

    /** Whether an offer can give an address for mail. */
    public boolean hasAddress() {
      return switch (contact) {
        case RELAY_ALIAS -> !mailboxes.isEmpty();
        case OWN_ADDRESS -> true;
        case TEAM_ADDRESS -> !teamMailboxes.isEmpty();
      };
    }

    /** Where it stands. */
    public HandOff handOff() {
      return feedbackCase.handOff();
    }
  }

  /** Gives it. */
  public Decision<View> handle(Actor actor, Command command) {
    return permitted.decide(
        actor,
        Permission.READ_CASES,
        () -> cases.existing(command.caseId()).map(found -> view(found, actor.member())));
  }

  private View view(FeedbackCase feedbackCase, Optional<MemberId> reader) {
    HandOff handOff = feedbackCase.handOff();
    List<CaseTextId> words =
        handOff.contacts().all().stream()
            .flatMap(contact -> Stream.of(contact.note(), contact.said()))
            .flatMap(Optional::stream)
            .toList();
    return new View(
        feedbackCase,
        relaying.aliases().ofCase(feedbackCase.id()).stream()
            .map(alias ->
                new AliasView(
                    alias,
                    accounts.find(alias.account()).map(ChannelAccount::name).orElse(""),
                    reader.equals(Optional.of(alias.member()))))
            .toList(),
        contacts.chosen(),
        relaying.mailboxes(),
        relaying.teamMailboxes(),
        hasMessages(feedbackCase.account()),
        handOff.talk().account().flatMap(accounts::find).map(ChannelAccount::kind),
        written(handOff.talk()),
        texts.find(words),
        chosen(feedbackCase),
        ContactLadder.next(feedbackCase));
  }

  /** Only what they wrote in the thread since the offer is an answer to it. */
  private Optional<ChosenWay> chosen(FeedbackCase feedbackCase) {
    boolean answered =
        feedbackCase.handOff().state() == HandOffState.OFFERED && !feedbackCase.hasAnswer();
    return answered
        ? mentions
            .find(feedbackCase.talk().latest())
            .flatMap(mention -> ChosenWay.read(mention.item().text().value()))
        : Optional.empty();
  }

  private List<Mention> written(PrivateTalk talk) {
    return mentions
        .findAll(
            Stream.concat(
                    talk.mentions().stream(),
                    talk.strangers().stream().map(PrivateTalk.Stranger::mention))
                .distinct()
                .toList())
        .stream()
        .sorted(
            Comparator.comparing((Mention mention) -> mention.item().publishedAt())
                .thenComparing(mention -> mention.id().value()))
        .toList();
  }

  private boolean hasMessages(ChannelAccountId account) {
    return accounts
        .find(account)
        .flatMap(found -> providers.of(found.kind()))
        .map(ChannelProvider::description)
        .filter(description -> description.capabilities().allows(Capability.READ_PRIVATE))
        .isPresent();
  }
}
