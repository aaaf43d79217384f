package org.vastine.domain.policy;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import org.vastine.domain.kernel.Labelled;
import org.vastine.domain.triage.Style;

/**
 * Where good advice disagrees, what this workspace chose. Each one can be seen and changed; {@link
 * #defaults()} are the ones to begin with.
 *
 * @param silence leaving trolls alone, against silence being read as guilt
 * @param community answering within the hour, against giving the community time
 * @param returnAfterLettingGo letting an irritated person go after one apology, against coming back
 *     to ask: whether the return to the thread stays due when something was promised
 * @param apology apologising though we are right, against teaching that yielding pays
 * @param contact showing the person behind the brand, against exposing them
 * @param explanation setting facts right, against every defence being fuel
 * @param reviews asking others for reviews, against the platforms' rules on asking; nothing asks
 *     for reviews yet, and what is chosen holds from when something does
 * @param hiding a clean page, against answering in public
 */
public record Choices(
    SilenceChoice silence,
    CommunityChoice community,
    boolean returnAfterLettingGo,
    ApologyChoice apology,
    ContactChoice contact,
    ExplanationChoice explanation,
    ReviewChoice reviews,
    HidingChoice hiding) {

  /**
   * When somebody may go unanswered.
   *
   * @param afterPublicOffer the styles that may, once a calm offer was made in public
   * @param evenNamedCustomers whether a customer known by name may as well, without a lead
   */
  public record SilenceChoice(Set<Style> afterPublicOffer, boolean evenNamedCustomers) {
    /** Copies the styles. */
    public SilenceChoice {
      afterPublicOffer = Set.copyOf(afterPublicOffer);
    }
  }

  /**
   * How much of the time for the first reply the community may have.
   *
   * @param mostPercentOfFirstReply 0 (no community window at all) to 50
   */
  public record CommunityChoice(int mostPercentOfFirstReply) {
    /** Refuses more than half. */
    public CommunityChoice {
      if (mostPercentOfFirstReply < 0 || mostPercentOfFirstReply > 50) {
        throw new IllegalArgumentException(
            "the community has at most half of the time for the first reply: "
                + mostPercentOfFirstReply
                + " %");
      }
    }

    /** The longest community window beside such a target for the first reply. */
    public Duration longestFor(Duration firstReply) {
      return firstReply.multipliedBy(mostPercentOfFirstReply).dividedBy(100);
    }
  }

  /**
   * What an apology may say. Regret for the experience is always free.
   *
   * @param admissionNeedsApproval whether admitting a fault needs another member's approval
   * @param remedyUnderThreat whether a remedy may be given while a threat stands, without a lead
   */
  public record ApologyChoice(boolean admissionNeedsApproval, boolean remedyUnderThreat) {}

  /** Which contact a reply gives when it moves to private. */
  public enum ContactChoice implements Labelled {
    /** An address of the member's own that passes mail on and can be shut off. */
    RELAY_ALIAS,
    /** The member's real work address. */
    OWN_ADDRESS,
    /** One address for the team. */
    TEAM_ADDRESS
  }

  /**
   * How far a reply may explain our side.
   *
   * @param inFirstSentence whether it may begin with that
   * @param mostTimes how often in one thread, 0 for never
   */
  public record ExplanationChoice(boolean inFirstSentence, int mostTimes) {
    /** Refuses negative numbers. */
    public ExplanationChoice {
      if (mostTimes < 0) {
        throw new IllegalArgumentException("not a number of times: " + mostTimes);
      }
    }
  }

  /**
   * Whom we ask for public reviews: everyone alike or nobody, never the content ones only.
   *
   * @param askEveryone whether we ask at all
   * @param rulesChecked whether somebody has checked the platforms' and the law's rules on asking
   * @param pauseAfterIncident how long we do not ask after a reputation incident
   */
  public record ReviewChoice(
      boolean askEveryone, boolean rulesChecked, Duration pauseAfterIncident) {
    /** Refuses negative pauses. */
    public ReviewChoice {
      if (pauseAfterIncident.isNegative()) {
        throw new IllegalArgumentException("not a pause: " + pauseAfterIncident);
      }
    }

    /** Whether we may ask at present, incidents aside. */
    public boolean mayAsk() {
      return askEveryone && rulesChecked;
    }
  }

  /**
   * Whom we take out of sight. Each such step names the house rule that was broken, whatever is
   * chosen here.
   *
   * @param evenCriticism whether the author of plain criticism may be muted, blocked or reported
   */
  public record HidingChoice(boolean evenCriticism) {}

  /** Refuses null. */
  public Choices {
    requireNonNull(silence, "silence is null");
    requireNonNull(community, "community is null");
    requireNonNull(apology, "apology is null");
    requireNonNull(contact, "contact is null");
    requireNonNull(explanation, "explanation is null");
    requireNonNull(reviews, "reviews is null");
    requireNonNull(hiding, "hiding is null");
  }

  /** The choices to begin with. */
  public static Choices defaults() {
    return new Choices(
        new SilenceChoice(EnumSet.of(Style.HOSTILE), false),
        new CommunityChoice(50),
        true,
        new ApologyChoice(true, false),
        ContactChoice.RELAY_ALIAS,
        new ExplanationChoice(false, 1),
        new ReviewChoice(true, false, Duration.ofDays(30)),
        new HidingChoice(false));
  }

  /** The same with another choice about silence. */
  public Choices with(SilenceChoice other) {
    return new Choices(
        other, community, returnAfterLettingGo, apology, contact, explanation, reviews, hiding);
  }

  /** The same with another choice about the community. */
  public Choices with(CommunityChoice other) {
    return new Choices(
        silence, other, returnAfterLettingGo, apology, contact, explanation, reviews, hiding);
  }

  /** The same with another choice about apologies. */
  public Choices with(ApologyChoice other) {
    return new Choices(
        silence, community, returnAfterLettingGo, other, contact, explanation, reviews, hiding);
  }

  /** The same with another choice about the contact that is given. */
  public Choices with(ContactChoice other) {
    return new Choices(
        silence, community, returnAfterLettingGo, apology, other, explanation, reviews, hiding);
  }

  /** The same with another choice about hiding. */
  public Choices with(HidingChoice other) {
    return new Choices(
        silence, community, returnAfterLettingGo, apology, contact, explanation, reviews, other);
  }

  /** The same with another choice about explaining our side. */
  public Choices with(ExplanationChoice other) {
    return new Choices(
        silence, community, returnAfterLettingGo, apology, contact, other, reviews, hiding);
  }
}
