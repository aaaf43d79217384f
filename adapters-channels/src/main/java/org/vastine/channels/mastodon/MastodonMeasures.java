package org.vastine.channels.mastodon;

import java.util.ArrayList;
import java.util.List;
import org.vastine.application.channel.AccountAccess;
import org.vastine.application.channel.MeasureTaken;
import org.vastine.application.channel.OutgoingMeasure;
import org.vastine.channels.http.OutboundRequest.Field;
import org.vastine.domain.channel.AuthorMeasure;
import org.vastine.domain.channel.ChannelAnswer;

/** Mutes, blocks and reports. All but reports leave the same when they are repeated. */
final class MastodonMeasures {

  private static final int LONGEST_COMMENT = 1_000;

  private final MastodonClient client;

  MastodonMeasures(MastodonClient client) {
    this.client = client;
  }

  ChannelAnswer<MeasureTaken> take(AccountAccess access, OutgoingMeasure measure) {
    String author = measure.author().externalId().value();
    return client
        .post(access, path(measure.what(), author), form(measure), measure.what().label() + author)
        .map(_ -> MeasureTaken.TAKEN);
  }

  private static String path(AuthorMeasure what, String author) {
    String account = "/api/v1/accounts/" + MastodonClient.segment(author);
    return switch (what) {
      case MUTE -> account + "/mute";
      case UNMUTE -> account + "/unmute";
      case BLOCK -> account + "/block";
      case UNBLOCK -> account + "/unblock";
      case REPORT -> "/api/v1/reports";
    };
  }

  private static List<Field> form(OutgoingMeasure measure) {
    List<Field> form = new ArrayList<>();
    if (measure.what() == AuthorMeasure.REPORT) {
      String comment = measure.comment();
      form.add(new Field("account_id", measure.author().externalId().value()));
      form.add(new Field("status_ids[]", measure.item().value()));
      form.add(
          new Field("comment", comment.substring(0, Math.min(comment.length(), LONGEST_COMMENT))));
      form.add(new Field("category", "other"));
    }
    return form;
  }
}
