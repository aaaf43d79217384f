package org.vastine.bootstrap.demo;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.vastine.application.channel.ListChannelAccounts;
import org.vastine.application.channel.ListChannelAccounts.AccountView;
import org.vastine.application.sandbox.SandboxPage;
import org.vastine.application.team.AcceptInvitation;
import org.vastine.application.team.BearerKey;
import org.vastine.application.team.FoundWorkspace.Founded;
import org.vastine.application.team.InviteMember;
import org.vastine.bootstrap.running.Founding;
import org.vastine.bootstrap.running.RunningVastine;
import org.vastine.bootstrap.running.SetUp;
import org.vastine.bootstrap.settings.Settings;
import org.vastine.domain.channel.ChannelAccount;
import org.vastine.domain.kernel.Secret;
import org.vastine.domain.mention.ChannelKind;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Role;

/** The workspace of the demo: founded once, with an admin, a responder and a practice page. */
public final class DemoWorkspace {

  private static final ChannelKind SANDBOX = new ChannelKind("sandbox");

  private final RunningVastine running;
  private final String slug;
  private final String page;
  private final List<DemoMembers.DemoMember> members;

  private DemoWorkspace(
      RunningVastine running, String slug, String page, List<DemoMembers.DemoMember> members) {
    this.running = running;
    this.slug = slug;
    this.page = page;
    this.members = members;
  }

  /**
   * Where to click.
   *
   * @param page the practice page
   * @param console the console
   * @param members who can sign in, and with what
   */
  public record Links(URI page, URI console, List<String> members) {
    /** Copies the members. */
    public Links {
      members = List.copyOf(members);
    }
  }

  /** The workspace, made when it is not there yet. */
  public static DemoWorkspace prepared(RunningVastine running, Settings settings) {
    List<DemoMembers.DemoMember> members = DemoMembers.of(settings.data().home());
    Founded founded = Founding.of(running, settings.workspace());
    if (founded.setUp().isPresent()) {
      join(running, founded, members);
    }
    Actor vastine = Actor.vastine(founded.workspace().id());
    ChannelAccount account = account(running, vastine, settings.workspace().name());
    SandboxPage page = SandboxPage.first(account.id().value(), account.name());
    return new DemoWorkspace(running, founded.workspace().slug(), page.slug(), members);
  }

  /** The links to print. */
  public Links links(URI address) {
    return new Links(
        address.resolve("/sandbox/" + slug + "/" + page),
        address.resolve("/w/" + slug + "/inbox"),
        members.stream().map(DemoMembers.DemoMember::line).toList());
  }

  /** Lets simulated visitors write from now on, until the program ends. */
  public void letVisitorsWrite() {
    Visitors.start(running, slug, page);
  }

  private static void join(
      RunningVastine running, Founded founded, List<DemoMembers.DemoMember> all) {
    DemoMembers.DemoMember admin = all.getFirst();
    Actor lea = SetUp.admin(running, founded, admin.name(), admin.email(), admin.password());
    DemoMembers.DemoMember responder = all.getLast();
    BearerKey invitation =
        Founding.accepted(
                running
                    .part(InviteMember.class)
                    .handle(lea, new InviteMember.Command(responder.email(), Role.RESPONDER)))
            .key();
    Founding.accepted(
        running
            .part(AcceptInvitation.class)
            .handle(
                new AcceptInvitation.Command(
                    new Secret(invitation.reveal()), responder.name(), responder.password())));
  }

  private static ChannelAccount account(RunningVastine running, Actor vastine, String title) {
    List<AccountView> accounts =
        Founding.accepted(
            running
                .part(ListChannelAccounts.class)
                .handle(vastine, new ListChannelAccounts.Command()));
    return accounts.stream()
        .map(AccountView::account)
        .filter(account -> account.kind().equals(SANDBOX))
        .findFirst()
        .orElseGet(() -> SetUp.account(running, vastine, SANDBOX, title, Map.of("title", title)));
  }
}
