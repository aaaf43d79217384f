package org.vastine.bootstrap.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.vastine.bootstrap.world.ApiClient;
import org.vastine.bootstrap.world.LiveVastine;
import org.vastine.bootstrap.world.Patience;
import org.vastine.bootstrap.world.Windows;
import org.vastine.channels.plugin.PluginJars;
import org.vastine.web.console.Chrome;

/** A channel that somebody else wrote is there when its jar is, with no other change. */
final class PluginIT {

  private static final String WORDS = "Where is my parcel? It is three weeks late.";

  @RegisterExtension private final Windows windows = new Windows();
  @TempDir private Path home;
  @TempDir private Path plugins;

  private LiveVastine vastine;

  @BeforeEach
  void start() {
    PluginJars.bringing(plugins.resolve("village.jar"), "village", "notice-1", WORDS);
    vastine = LiveVastine.start(home, Map.of("plugins.folder", plugins.toString()));
  }

  @AfterEach
  void stop() {
    vastine.close();
  }

  @Test
  void a_jar_that_is_dropped_in_is_a_channel_of_the_api() throws Exception {
    ApiClient api = vastine.api();

    JsonNode village = village(api.get(vastine.at("/api/v1/channel-kinds")).body());
    ApiClient.Answer incomplete = connect(Map.of());
    ApiClient.Answer connected = connect(Map.of("town", "Porvoo"));

    assertThat(village.path("name").asText()).isEqualTo("Tiny village");
    assertThat(village.at("/settings/0/name").asText()).isEqualTo("town");
    assertThat(incomplete.body().path("code").asText())
        .isEqualTo("channel-account.setting-missing");
    assertThat(connected.status()).as("%s", connected.body()).isEqualTo(201);
    comesIn();
  }

  @Test
  @EnabledIf("org.vastine.web.console.Chrome#isHere")
  void and_a_channel_of_the_console_with_a_form_of_its_own() throws Exception {
    Chrome admin = windows.open("admin", vastine.at(""));
    vastine.signIn(admin);
    admin.go("/w/" + vastine.workspace().slug() + "/channels");
    admin.find("a[href$='/channels/connect/village']").click();
    admin.waitFor("#set-town");

    assertThat(admin.find("label[for=set-town]").getText()).startsWith("Town");
    admin.clear(admin.find("#account-name"));
    admin.find("#account-name").sendKeys("Notice board");
    admin.find("#set-town").sendKeys("Porvoo");
    admin.find("form.stack button.primary").click();

    admin.waitUntil(() -> admin.find("h1").getText().equals("Notice board"));
    comesIn();
    assertThat(admin.complaints()).isEmpty();
  }

  private ApiClient.Answer connect(Map<String, String> settings) throws Exception {
    return vastine
        .api()
        .post(
            vastine.at("/api/v1/channel-accounts"),
            Map.of("kind", "village", "name", "Notice board", "settings", settings));
  }

  private static JsonNode village(JsonNode kinds) {
    for (JsonNode kind : kinds.path("items")) {
      if (kind.path("kind").asText().equals("village")) {
        return kind;
      }
    }
    throw new AssertionError("no village in " + kinds);
  }

  private void comesIn() throws Exception {
    Patience.until(
        "the mention of the plug-in",
        () ->
            vastine
                .api()
                .get(vastine.at("/api/v1/mentions"))
                .body()
                .at("/items/0/text")
                .asText()
                .equals(WORDS));
    JsonNode cases = vastine.api().get(vastine.at("/api/v1/cases?channel=village")).body();
    assertThat(cases.path("items")).hasSize(1);
  }
}
