package org.vastine.application.triage;

import java.util.List;
import org.vastine.domain.triage.Assessment;

/**
 * What a text says and how: in process, without a network, safe for use by many threads at once.
 * Never throws for any text, whatever its characters or length; an empty or unknown text gives low
 * confidences.
 */
public interface TextUnderstanding {

  /** Language, style, sentiment and subject of a mention's text. */
  Assessment assess(String text);

  /** The same for many texts, in their order. */
  default List<Assessment> assessAll(List<String> texts) {
    return texts.stream().map(this::assess).toList();
  }

  /** The name of the model in use, as assessments carry it. */
  String model();
}
