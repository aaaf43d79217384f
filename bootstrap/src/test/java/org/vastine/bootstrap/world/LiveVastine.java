package org.vastine.bootstrap.world;

import static org.vastine.bootstrap.running.Founding.accepted;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import org.vastine.application.sandbox.SandboxPage;
import org.vastine.application.sandbox.WriteOnSandbox;
import org.vastine.bootstrap.running.Logging;
import org.vastine.bootstrap.running.RunningVastine;
import org.vastine.bootstrap.settings.Settings;
import org.vastine.domain.mention.ChannelAccountId;
import org.vastine.domain.team.Role;
import org.vastine.web.console.Chrome;

/** A whole Vastine at work in this process, with a workspace, on any free port. */
public final class LiveVastine implements AutoCloseable {

  private final RunningVastine running;
  private final TestWorkspace workspace;
  private final ApiClient api;

  private LiveVastine(RunningVastine running, TestWorkspace workspace) {
    this.running = running;
    this.workspace = workspace;
    this.api = new ApiClient(workspace.token());
  }

  /** Founds a workspace and starts, with these settings. */
  public static LiveVastine start(Path home, Map<String, String> settings) {
    return start(home, settings, InstantSource.system());
  }

  /** The same under a clock of the test's. */
  public static LiveVastine start(Path home, Map<String, String> settings, InstantSource clock) {
    Settings read = TestWorkspace.settings(home, settings);
    Logging.configure(read.log());
    RunningVastine running = RunningVastine.assembled(read, clock);
    try {
      TestWorkspace workspace = TestWorkspace.founded(running, read);
      running.start();
      return new LiveVastine(running, workspace);
    } catch (RuntimeException e) {
      running.close();
      throw e;
    }
  }

  /** Its workspace. */
  public TestWorkspace workspace() {
    return workspace;
  }

  /** A program that calls its web API. */
  public ApiClient api() {
    return api;
  }

  /** Where it serves this path. */
  public URI at(String path) {
    return running.address().resolve(path);
  }

  /** Somebody joins. */
  public Colleague joins(String name, Role role) {
    return Colleague.joined(running, workspace.admin(), name, role);
  }

  /** The admin as one of the members. */
  public Colleague admin() {
    return new Colleague(
        "Lea Laine",
        workspace.admin(),
        TestWorkspace.EMAIL,
        TestWorkspace.PASSWORD,
        workspace.token());
  }

  /** The admin signs in, and stands before the inbox. */
  public void signIn(Chrome window) {
    signIn(window, admin());
  }

  /** A member signs in, and stands before the inbox. */
  public void signIn(Chrome window, Colleague member) {
    window.go("/sign-in");
    window.find("#workspace").sendKeys(workspace.slug());
    window.find("#email").sendKeys(member.email());
    window.find("#password").sendKeys(member.password());
    window.find("form button.primary").click();
    window.waitFor("#inbox-title");
  }

  /** Connects an account of a platform. */
  public ChannelAccountId connect(String kind, String name, Map<String, String> settings) {
    return workspace.connect(running, kind, name, settings);
  }

  /** A policy for tests that wait: a reply leaves this long after it was sent, heated or not. */
  public void leaveWithin(Duration undo) {
    workspace.undoWithin(running, undo);
    workspace.withoutCoolDown(running);
  }

  /** Connects a practice page; gives its path. */
  public String practicePage(String title) {
    ChannelAccountId account = connect("sandbox", title, Map.of("title", title));
    return "/sandbox/" + workspace.slug() + "/" + SandboxPage.first(account.value(), title).slug();
  }

  /** Somebody writes a comment on a practice page. */
  public void comment(String practicePage, String visitor, String words) {
    accepted(
        running
            .part(WriteOnSandbox.class)
            .handle(
                new WriteOnSandbox.Command(
                    workspace.slug(),
                    practicePage.substring(practicePage.lastIndexOf('/') + 1),
                    visitor,
                    new WriteOnSandbox.Deed.Publish(Optional.empty(), false, words))));
  }

  /** The way of an account's coverage by which its items come in; missing where there is none. */
  public JsonNode coverage(ChannelAccountId account, String way)
      throws IOException, InterruptedException {
    for (JsonNode each :
        api.get(at("/api/v1/channel-accounts/" + account + "/coverage")).body().path("ways")) {
      if (each.path("way").asText().equals(way)) {
        return each;
      }
    }
    return MissingNode.getInstance();
  }

  @Override
  public void close() {
    running.close();
  }
}
