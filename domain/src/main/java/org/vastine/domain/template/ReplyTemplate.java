package org.vastine.domain.template;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.LanguageTag;
import org.vastine.domain.kernel.NormalisedText;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.mention.ChannelKind;
import org.vastine.domain.triage.Style;

/**
 * Words for replies, in several wordings of which none goes to two people (R20).
 *
 * @param id the template
 * @param name what members call it, 1 to {@link #LONGEST_NAME} characters on one line
 * @param situation what its words are for
 * @param styles which styles of feedback it suits; none named are all
 * @param language the language of its words
 * @param channels where it can be used; none named is everywhere
 * @param variants the wordings, {@link #FEWEST_VARIANTS} to {@link #MOST_VARIANTS}
 * @param retired whether it is offered no more
 * @param version grows with every change
 */
public record ReplyTemplate(
    TemplateId id,
    String name,
    Situation situation,
    Set<Style> styles,
    LanguageTag language,
    Set<ChannelKind> channels,
    List<TemplateText> variants,
    boolean retired,
    int version) {

  /** How long a name may be, in UTF-16 code units. */
  public static final int LONGEST_NAME = 60;

  /** With one wording two people would get the same words. */
  public static final int FEWEST_VARIANTS = 2;

  /** How many wordings a template may have. */
  public static final int MOST_VARIANTS = 12;

  /** From this share of common runs on two wordings are one. */
  private static final int ALIKE_PERCENT = 80;

  /** Refuses what {@link #written} would refuse. */
  public ReplyTemplate {
    requireNonNull(id, "id is null");
    requireNonNull(situation, "situation is null");
    requireNonNull(language, "language is null");
    styles = Set.copyOf(styles);
    channels = Set.copyOf(channels);
    variants = List.copyOf(variants);
    if (!isName(name)
        || variants.size() < FEWEST_VARIANTS
        || variants.size() > MOST_VARIANTS
        || version < 1) {
      throw new IllegalArgumentException("not a template: " + id);
    }
  }

  /**
   * What somebody writes.
   *
   * @param name what members call it
   * @param situation what its words are for
   * @param styles which styles it suits
   * @param language the language of its words
   * @param channels where it can be used
   * @param variants the wordings as they are written
   */
  public record Written(
      String name,
      Situation situation,
      Set<Style> styles,
      LanguageTag language,
      Set<ChannelKind> channels,
      List<String> variants) {}

  /** The template that somebody wrote, or what is wrong with it and where. */
  public static Decision<ReplyTemplate> written(TemplateId id, Written it, int version) {
    if (!isName(it.name().strip())) {
      return Decision.refused(
          Refusal.of(Refusal.Kind.INVALID, "template.name-invalid").with("most", LONGEST_NAME));
    }
    if (it.variants().size() < FEWEST_VARIANTS || it.variants().size() > MOST_VARIANTS) {
      return Decision.refused(
          Refusal.of(Refusal.Kind.INVALID, "template.variants-count")
              .with("given", it.variants().size())
              .with("fewest", FEWEST_VARIANTS)
              .with("most", MOST_VARIANTS));
    }
    if (it.language().equals(LanguageTag.UNDETERMINED)) {
      return Decision.refused(Refusal.Kind.INVALID, "template.language-missing");
    }
    return texts(it.variants())
        .map(texts ->
            new ReplyTemplate(
                id,
                it.name().strip(),
                it.situation(),
                it.styles(),
                it.language(),
                it.channels(),
                texts,
                false,
                version));
  }

  private static Decision<List<TemplateText>> texts(List<String> sources) {
    List<TemplateText> texts = new ArrayList<>();
    for (String source : sources) {
      switch (TemplateText.read(source)) {
        case Decision.Accepted<TemplateText>(TemplateText text) -> texts.add(text);
        case Decision.Refused<TemplateText>(Refusal refusal) -> {
          return Decision.refused(refusal.with("variant", texts.size() + 1));
        }
      }
    }
    for (int one = 1; one < texts.size(); one++) {
      for (int other = 0; other < one; other++) {
        if (areAlike(texts.get(one).words(), texts.get(other).words())) {
          return Decision.refused(
              Refusal.of(Refusal.Kind.INVALID, "template.variants-alike")
                  .with("variant", one + 1)
                  .with("other", other + 1));
        }
      }
    }
    return Decision.accepted(texts);
  }

  private static boolean areAlike(NormalisedText one, NormalisedText other) {
    return one.equals(other) || one.percentAlike(other) >= ALIKE_PERCENT;
  }

  /** The same, offered no more, or again. */
  public ReplyTemplate retired(boolean now) {
    return new ReplyTemplate(
        id, name, situation, styles, language, channels, variants, now, version + 1);
  }

  /** By what it is told from others of its language. */
  public String handle() {
    return language.code() + " " + name.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
  }

  /** The wording of that number, from 1. */
  public TemplateText variant(int number) {
    return variants.get(number - 1);
  }

  private static boolean isName(String name) {
    return !name.isBlank()
        && name.equals(name.strip())
        && name.length() <= LONGEST_NAME
        && name.codePoints()
            .noneMatch(one ->
                Character.isISOControl(one) || Character.getType(one) == Character.SURROGATE);
  }
}
