package org.vastine.domain.policy.document;

import java.time.Duration;
import java.util.Optional;
import org.vastine.domain.policy.Choices;
import org.vastine.domain.policy.Choices.ApologyChoice;
import org.vastine.domain.policy.Choices.CommunityChoice;
import org.vastine.domain.policy.Choices.ContactChoice;
import org.vastine.domain.policy.Choices.ExplanationChoice;
import org.vastine.domain.policy.Choices.HidingChoice;
import org.vastine.domain.policy.Choices.ReviewChoice;
import org.vastine.domain.policy.Choices.SilenceChoice;
import org.vastine.domain.policy.FollowThrough;
import org.vastine.domain.policy.PresenceRule;
import org.vastine.domain.policy.WorkRules;
import org.vastine.domain.triage.Style;

/**
 * Reads what was chosen where good advice disagrees, and the rules of work; what is left out is as
 * in the default policy.
 */
final class ChoicesReader {

  private static final int MOST_EXPLANATIONS = 100;
  private static final Duration LONGEST_UNDO = Duration.ofMinutes(5);
  private static final int MOST_PROMISES = 1_000;
  private static final long MOST_READERS = 1_000_000_000_000L;

  private ChoicesReader() {}

  static Choices read(Place place, Choices usual) {
    Place.Fields fields =
        place.table(
            "silence",
            "community",
            "returnAfterLettingGo",
            "apology",
            "contact",
            "explanation",
            "reviews",
            "hiding");
    return new Choices(
        silence(fields.at("silence"), usual.silence()),
        community(fields.at("community"), usual.community()),
        truth(fields, "returnAfterLettingGo", usual.returnAfterLettingGo()),
        apology(fields.at("apology"), usual.apology()),
        fields
            .at("contact")
            .optional()
            .flatMap(there -> Values.label(there, ContactChoice.class))
            .orElse(usual.contact()),
        explanation(fields.at("explanation"), usual.explanation()),
        reviews(fields.at("reviews"), usual.reviews()),
        hiding(fields.at("hiding"), usual.hiding()));
  }

  private static SilenceChoice silence(Place place, SilenceChoice usual) {
    Place.Fields fields = place.table("afterPublicOffer", "evenNamedCustomers");
    return new SilenceChoice(
        fields
            .at("afterPublicOffer")
            .optional()
            .map(there -> Values.labels(there, Style.class))
            .orElse(usual.afterPublicOffer()),
        truth(fields, "evenNamedCustomers", usual.evenNamedCustomers()));
  }

  private static CommunityChoice community(Place place, CommunityChoice usual) {
    return place
        .table("mostPercentOfFirstReply")
        .at("mostPercentOfFirstReply")
        .optional()
        .flatMap(there -> there.whole(0, 50))
        .map(percent -> new CommunityChoice(percent.intValue()))
        .orElse(usual);
  }

  private static ApologyChoice apology(Place place, ApologyChoice usual) {
    Place.Fields fields = place.table("admissionNeedsApproval", "remedyUnderThreat");
    return new ApologyChoice(
        truth(fields, "admissionNeedsApproval", usual.admissionNeedsApproval()),
        truth(fields, "remedyUnderThreat", usual.remedyUnderThreat()));
  }

  private static ExplanationChoice explanation(Place place, ExplanationChoice usual) {
    Place.Fields fields = place.table("inFirstSentence", "mostTimes");
    Optional<Long> most =
        fields.at("mostTimes").optional().flatMap(there -> there.whole(0, MOST_EXPLANATIONS));
    return new ExplanationChoice(
        truth(fields, "inFirstSentence", usual.inFirstSentence()),
        most.map(Long::intValue).orElse(usual.mostTimes()));
  }

  private static ReviewChoice reviews(Place place, ReviewChoice usual) {
    Place.Fields fields = place.table("askEveryone", "rulesChecked", "pauseAfterIncident");
    return new ReviewChoice(
        truth(fields, "askEveryone", usual.askEveryone()),
        truth(fields, "rulesChecked", usual.rulesChecked()),
        time(fields, "pauseAfterIncident", Duration.ZERO, usual.pauseAfterIncident()));
  }

  private static HidingChoice hiding(Place place, HidingChoice usual) {
    Place.Fields fields = place.table("evenCriticism");
    return new HidingChoice(truth(fields, "evenCriticism", usual.evenCriticism()));
  }

  static WorkRules work(Place place, WorkRules usual) {
    Place.Fields fields =
        place.table(
            "claimLease",
            "undo",
            "lateGrace",
            "continuation",
            "shareWindow",
            "alarmFromReach",
            "followThrough",
            "presence");
    return new WorkRules(
        time(fields, "claimLease", Values.SECOND, usual.claimLease()),
        fields
            .at("undo")
            .optional()
            .flatMap(there -> Values.duration(there, Duration.ZERO, LONGEST_UNDO))
            .orElse(usual.undo()),
        time(fields, "lateGrace", Duration.ZERO, usual.lateGrace()),
        time(fields, "continuation", Values.SECOND, usual.continuation()),
        time(fields, "shareWindow", Values.SECOND, usual.shareWindow()),
        fields
            .at("alarmFromReach")
            .optional()
            .flatMap(there -> there.whole(1, MOST_READERS))
            .orElse(usual.alarmFromReach()),
        followThrough(fields.at("followThrough"), usual.followThrough()),
        presence(fields.at("presence"), usual.presence()));
  }

  private static PresenceRule presence(Place place, PresenceRule usual) {
    Place.Fields fields = place.table("neglectedAfter", "quietAfter");
    return new PresenceRule(
        time(fields, "neglectedAfter", Values.SECOND, usual.neglectedAfter()),
        time(fields, "quietAfter", Values.SECOND, usual.quietAfter()));
  }

  private static FollowThrough followThrough(Place place, FollowThrough usual) {
    Place.Fields fields =
        place.table(
            "warnAtPercent", "updateEvery", "mostOpenPromises", "returnWithin", "silentAfter");
    return new FollowThrough(
        whole(fields, "warnAtPercent", 99, usual.warnAtPercent()),
        time(fields, "updateEvery", Values.SECOND, usual.updateEvery()),
        whole(fields, "mostOpenPromises", MOST_PROMISES, usual.mostOpenPromises()),
        time(fields, "returnWithin", Values.SECOND, usual.returnWithin()),
        time(fields, "silentAfter", Values.SECOND, usual.silentAfter()));
  }

  private static int whole(Place.Fields fields, String name, int most, int usual) {
    return fields
        .at(name)
        .optional()
        .flatMap(there -> there.whole(1, most))
        .map(Long::intValue)
        .orElse(usual);
  }

  private static boolean truth(Place.Fields fields, String name, boolean usual) {
    return fields.at(name).optional().flatMap(Place::truth).orElse(usual);
  }

  private static Duration time(Place.Fields fields, String name, Duration least, Duration usual) {
    return fields
        .at(name)
        .optional()
        .flatMap(there -> Values.duration(there, least, Values.YEAR))
        .orElse(usual);
  }
}
