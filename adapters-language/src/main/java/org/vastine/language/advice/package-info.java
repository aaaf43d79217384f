/**
 * Advice from a language model behind an OpenAI-compatible endpoint. What points to people is
 * masked before anything leaves, and what comes back is untrusted.
 */
@NullMarked
package org.vastine.language.advice;

import org.jspecify.annotations.NullMarked;
