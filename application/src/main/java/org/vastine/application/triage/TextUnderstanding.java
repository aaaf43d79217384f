package org.vastine.application.triage;

import java.util.List;
import org.vastine.domain.triage.Assessment;
import org.vastine.domain.triage.Correction;

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

  /**
   * The name of the model in use, as assessments carry it. Where corrections were learnt it tells
   * how many, as in {@code vastine-2+3f2a91c0#12}.
   */
  String model();

  /**
   * This understanding with what corrections teach, in their order; this one stays as it is. Texts
   * unlike all examples are understood as before. Teaching step by step and teaching all at once
   * give the same; teaching nothing gives this one.
   */
  TextUnderstanding taught(List<Example> examples);

  /** A text and what a member said that it really is. */
  record Example(String text, Correction correction) {}
}
