package org.vastine.web.workbench;

/**
 * Who works on a case, as a group beside it shows it.
 *
 * @param head the group's header
 * @param team who follows it, and what others do for it
 * @param routing who got it and why, and whom it is about
 */
public record ColleaguesModel(GroupModel head, TeamModel team, RoutingModel routing) {}
