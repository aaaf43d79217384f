package org.vastine.web.console;

import gg.jte.html.HtmlAttribute;
import gg.jte.html.HtmlPolicyException;
import gg.jte.html.HtmlTag;
import gg.jte.html.OwaspHtmlPolicy;
import gg.jte.html.policy.PreventInlineEventHandlers;
import java.util.Set;

/**
 * What no template may hold, because the content security policy would block it: inline styles and
 * handlers. Checked when the templates are compiled.
 */
public final class TemplatePolicy extends OwaspHtmlPolicy {
  private static final Set<String> REFUSED = Set.of("style", "hx-vars", "hx-vals");

  /** Adds our rules to the usual ones. */
  public TemplatePolicy() {
    addPolicy(new PreventInlineEventHandlers());
  }

  @Override
  public void validateHtmlTag(HtmlTag tag) throws HtmlPolicyException {
    super.validateHtmlTag(tag);
    if (tag.getName().equals("style")) {
      throw new HtmlPolicyException("Inline styles are blocked by the content security policy.");
    }
  }

  @Override
  public void validateHtmlAttribute(HtmlTag tag, HtmlAttribute attribute)
      throws HtmlPolicyException {
    super.validateHtmlAttribute(tag, attribute);
    String name = attribute.getName();
    if (REFUSED.contains(name) || name.startsWith("hx-on")) {
      throw new HtmlPolicyException(
          "The attribute " + name + " is blocked by the content security policy.");
    }
  }
}
