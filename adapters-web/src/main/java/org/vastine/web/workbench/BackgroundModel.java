package org.vastine.web.workbench;

import java.util.List;
import java.util.Optional;
import org.vastine.web.bystander.WitnessedModel;

/**
 * What goes on around a case and what happened, as the last group beside it shows it.
 *
 * @param head the group's header
 * @param forecast what is to be expected of its thread; empty where nothing is to be said
 * @param witnessed how it looked in public when it ended
 * @param timeline what happened, the latest first
 */
public record BackgroundModel(
    GroupModel head,
    Optional<ForecastModel> forecast,
    Optional<WitnessedModel> witnessed,
    List<CaseModel.Line> timeline) {}
