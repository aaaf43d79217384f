package org.vastine.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vastine.domain.team.Member;
import org.vastine.domain.team.Permission;
import org.vastine.domain.team.Role;

/** Each role sees what it may do, and is told why it may not do the rest (docs/console.md, 38). */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class RolesTest {
  private static final Map<String, Permission> PAGES =
      Map.of(
          "/inbox", Permission.READ_CASES,
          "/alerts", Permission.READ_CASES,
          "/approvals", Permission.READ_CASES,
          "/deliveries", Permission.READ_CASES,
          "/channels", Permission.READ_CHANNELS,
          "/channels/connect/sandbox", Permission.CHANGE_CHANNELS,
          "/settings/members", Permission.READ_MEMBERS,
          "/settings/tokens", Permission.CHANGE_TOKENS,
          "/settings/terms", Permission.READ_CASES,
          "/settings/terms/new", Permission.READ_CASES);

  private final Map<Role, Member> members = new EnumMap<>(Role.class);
  private ConsoleWorld console;
  private Scenery scenery;

  @BeforeAll
  void open() {
    console = new ConsoleWorld();
    scenery = Scenery.fill(console);
  }

  @AfterAll
  void close() {
    console.close();
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void every_link_leads_to_a_page_that_the_role_may_see(Role role) {
    Browser browser = as(role);
    Set<String> seen = new HashSet<>();
    for (String page :
        List.of("/inbox", "/cases/" + scenery.irritated, "/channels", "/settings/members")) {
      for (Element link : browser.open("/w/acme" + page).select("a[href^=/w/acme]")) {
        if (seen.add(link.attr("href"))) {
          browser.open(link.attr("href"));
          assertThat(browser.status()).as(link.outerHtml()).isEqualTo(200);
        }
      }
    }
    assertThat(seen).hasSizeGreaterThan(5);
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void a_direct_address_is_refused_in_words_that_name_who_may(Role role) {
    Browser browser = as(role);
    PAGES.forEach((path, needed) -> {
      Document page = browser.open("/w/acme" + path);
      boolean may = role.permissions().contains(needed);
      assertThat(browser.status()).as(path).isEqualTo(may ? 200 : 403);
      if (!may) {
        assertThat(page.select("[data-refusal]").text()).as(path).contains("These can:", "Admin");
        assertThat(page.select("form[method=post]:not([action=/sign-in])")).as(path).isEmpty();
      }
    });
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void what_changes_the_team_is_there_for_admins_only(Role role) {
    Document members = as(role).open("/w/acme/settings/members");
    assertThat(members.select("main form[method=post]").isEmpty()).isEqualTo(role != Role.ADMIN);
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void another_workspace_is_not_there(Role role) {
    Browser browser = as(role);
    for (String path : PAGES.keySet()) {
      browser.open("/w/other" + path);
      assertThat(browser.status()).as(path).isEqualTo(404);
    }
  }

  private Browser as(Role role) {
    Member member = members.computeIfAbsent(role, this::aMember);
    return new Browser(console.base())
        .signedIn(console.session(member))
        .look("en.light.comfortable.on");
  }

  private Member aMember(Role role) {
    return role == Role.ADMIN
        ? scenery.lea
        : console.aMember(scenery.lea, role.label() + " Somebody", role);
  }
}
