package org.vastine.web.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.kernel.TextSpan;
import org.vastine.domain.team.Permission;
import org.vastine.domain.team.Role;
import org.vastine.domain.watch.WatchHit;
import org.vastine.domain.watch.WatchTermId;
import org.vastine.web.world.Api;
import org.vastine.web.world.Reply;
import org.vastine.web.world.WebWorld;

class WatchApiTest {

  private static final String PATH = "/api/v1/watch-terms";

  private final WebWorld world = new WebWorld();
  private final Api lead = world.as(Role.LEAD);

  @AfterEach
  void stop() {
    world.close();
  }

  @Test
  void R2_a_lead_keeps_terms_and_everybody_sees_them() {
    Reply made = lead.post(PATH, "{'name':'Prisma Kupittaa','query':'prisma kupittaa'}");

    assertThat(made.status()).isEqualTo(201);
    assertThat(made.text("/handle")).isEqualTo("prisma-kupittaa");
    assertThat(made.json().at("/active").asBoolean()).isTrue();
    String path = made.header("Location");
    assertThat(world.as(Role.RESPONDER).get(path).text("/query")).isEqualTo("prisma kupittaa");
    assertThat(world.as(Role.AUDITOR).get(PATH).json().at("/items")).hasSize(1);

    Reply changed = lead.put(path, "{'name':'Prisma','query':'prisma','active':false}");
    assertThat(changed.json().at("/version").asInt()).isEqualTo(2);
    assertThat(changed.json().at("/active").asBoolean()).isFalse();
    assertThat(lead.delete(path).status()).isEqualTo(204);
    assertThat(lead.get(path).status()).isEqualTo(404);
  }

  @Test
  void others_may_not_change_them() {
    String body = "{'name':'Prisma','query':'prisma'}";

    assertThat(world.as(Role.APPROVER).post(PATH, body).status()).isEqualTo(403);
    assertThat(world.program(Permission.READ_CASES).post(PATH, body).status()).isEqualTo(403);
    assertThat(world.program(Permission.CHANGE_WATCH_TERMS).post(PATH, body).status())
        .isEqualTo(201);
  }

  @Test
  void a_query_that_cannot_be_read_is_refused_with_its_place() {
    Reply refused = lead.post(PATH, "{'name':'Bad','query':'prisma AND (citymarket'}");

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.text("/code")).isEqualTo("watch-query.not-closed");
    assertThat(refused.text("/detail")).contains("12");
  }

  @Test
  void no_two_terms_have_one_name_and_none_is_overwritten_unseen() {
    Reply made = lead.post(PATH, "{'name':'Prisma','query':'prisma'}");
    assertThat(lead.post(PATH, "{'name':'PRISMA','query':'sale'}").status()).isEqualTo(409);

    lead.put(made.header("Location"), "{'name':'Prisma','query':'sale'}");
    Reply late =
        lead.with("If-Match", made.header("ETag"))
            .put(made.header("Location"), "{'name':'Prisma','query':'alepa'}");

    assertThat(late.status()).isEqualTo(412);
  }

  @Test
  void a_query_is_tried_on_a_text_before_it_is_saved() {
    Reply tried =
        world
            .as(Role.RESPONDER)
            .post(
                "/api/v1/watch-checks",
                "{'query':'prisma NOT sale','text':'Our Prisma is closed.'}");

    assertThat(tried.json().at("/hits").asBoolean()).isTrue();
    assertThat(tried.json().at("/spans/0/start").asInt()).isEqualTo(4);
    assertThat(tried.json().at("/spans/0/end").asInt()).isEqualTo(10);
    assertThat(tried.text("/query")).isEqualTo("prisma NOT sale");
  }

  @Test
  void R2_the_mentions_that_a_term_found_are_counted_over_a_period() {
    FeedbackCase feedbackCase = world.given(given -> given.aCase());
    Reply made = lead.post(PATH, "{'name':'The Parcel','query':'parcel'}");
    lead.post(PATH, "{'name':'Apple','query':'apple'}");
    hit(feedbackCase, made);

    world.ports().clock().advance(Duration.ofMinutes(1));
    Reply counts = world.as(Role.AUDITOR).get("/api/v1/watch-hits");

    assertThat(counts.text("/items/0/handle")).isEqualTo("apple");
    assertThat(counts.json().at("/items/0/mentions").asInt(-1)).isZero();
    assertThat(counts.text("/items/1/name")).isEqualTo("The Parcel");
    assertThat(counts.text("/items/1/term")).isEqualTo(made.text("/id"));
    assertThat(counts.json().at("/items/1/mentions").asInt()).isEqualTo(1);
    assertThat(Duration.between(moment(counts, "/from"), moment(counts, "/to"))).hasDays(30);
    Reply before = lead.get("/api/v1/watch-hits?to=" + moment(counts, "/from"));
    assertThat(before.json().at("/items/1/mentions").asInt(-1)).isZero();
    Reply page = lead.get("/api/v1/watch-hits?limit=1");
    assertThat(page.json().at("/items")).hasSize(1);
    assertThat(lead.get("/api/v1/watch-hits?after=" + page.text("/next")).text("/items/0/handle"))
        .isEqualTo("the-parcel");
  }

  @Test
  void a_period_has_an_inside_and_lasts_at_most_a_year() {
    String path = "/api/v1/watch-hits?from=2026-01-01T00:00:00Z&to=";

    assertThat(lead.get(path + "2027-01-02T00:00:00Z").status()).isEqualTo(200);
    assertThat(lead.get(path + "2026-01-01T00:00:00Z").text("/code"))
        .isEqualTo("watch-hits.period-empty");
    assertThat(lead.get(path + "2027-01-02T00:00:01Z").text("/code"))
        .isEqualTo("watch-hits.period-too-long");
    assertThat(world.program(Permission.WRITE_REPLIES).get("/api/v1/watch-hits").status())
        .isEqualTo(403);
  }

  private static Instant moment(Reply reply, String pointer) {
    return Instant.parse(reply.text(pointer));
  }

  private void hit(FeedbackCase feedbackCase, Reply made) {
    WatchTermId term = new WatchTermId(java.util.UUID.fromString(made.text("/id")));
    world
        .ports()
        .transactions()
        .doInWorkspace(
            world.workspace(),
            () ->
                world
                    .ports()
                    .watchHits()
                    .keep(
                        Map.of(
                            feedbackCase.talk().latest(),
                            List.of(new WatchHit(term, List.of(new TextSpan(4, 10)))))));
  }

  @Test
  void R2_a_case_tells_what_was_hit_and_cases_are_listed_by_it() {
    FeedbackCase feedbackCase = world.given(given -> given.aCase());
    world.given(given -> given.aCase());
    Reply made = lead.post(PATH, "{'name':'The Parcel','query':'parcel'}");
    hit(feedbackCase, made);

    Reply detail = lead.get("/api/v1/cases/" + feedbackCase.id());
    assertThat(detail.text("/watchHits/0/name")).isEqualTo("The Parcel");
    assertThat(detail.json().at("/watchHits/0/spans/0/end").asInt()).isEqualTo(10);
    assertThat(lead.get("/api/v1/cases?watch=the-parcel").json().at("/items")).hasSize(1);
    assertThat(lead.get("/api/v1/cases?watch=The%20Parcel").json().at("/items")).hasSize(1);
    assertThat(lead.get("/api/v1/cases?watch=other").json().at("/items")).isEmpty();
  }
}
