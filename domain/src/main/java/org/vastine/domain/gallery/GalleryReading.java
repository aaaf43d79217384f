package org.vastine.domain.gallery;

import java.util.Arrays;
import java.util.List;
import org.vastine.domain.triage.Confidence;
import org.vastine.domain.triage.Style;

/**
 * What text understanding makes of the examples: which it takes for another style than people do
 * (R6).
 *
 * @param reads all examples as they were read
 */
public record GalleryReading(List<Read> reads) {

  /** Copies the list. */
  public GalleryReading {
    reads = List.copyOf(reads);
  }

  /**
   * An example as it was read.
   *
   * @param example the example
   * @param as the style that it was taken for
   * @param confidence how sure that is
   */
  public record Read(StyleExample example, Style as, Confidence confidence) {

    /** Whether it was taken for what people say that it is. */
    public boolean same() {
      return example.style() == as;
    }
  }

  /**
   * How many examples of a style there are.
   *
   * @param style the style
   * @param count how many
   * @param same how many of them were taken for it
   */
  public record Row(Style style, int count, int same) {}

  /** How many were read as what they are. */
  public int same() {
    return (int) reads.stream().filter(Read::same).count();
  }

  /** Those that were read otherwise, in the order in which they were read. */
  public List<Read> otherwise() {
    return reads.stream().filter(read -> !read.same()).toList();
  }

  /** The counts by style, each style once and in the order of the styles. */
  public List<Row> rows() {
    return Arrays.stream(Style.values()).map(this::row).toList();
  }

  private Row row(Style style) {
    List<Read> of = reads.stream().filter(read -> read.example().style() == style).toList();
    return new Row(style, of.size(), (int) of.stream().filter(Read::same).count());
  }
}
