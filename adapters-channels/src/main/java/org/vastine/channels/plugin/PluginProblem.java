package org.vastine.channels.plugin;

/**
 * A jar that could not be used.
 *
 * @param jar its file name
 * @param reason what is wrong with it, for the operator
 */
public record PluginProblem(String jar, String reason) {}
