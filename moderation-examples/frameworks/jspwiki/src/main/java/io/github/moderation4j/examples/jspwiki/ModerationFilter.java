package io.github.moderation4j.examples.jspwiki;

import io.github.moderation4j.core.content.Content;
import io.github.moderation4j.rules.Moderator;
import io.github.moderation4j.rules.decision.Decision;
import io.github.moderation4j.rules.expression.Facts;
import io.github.moderation4j.rules.policy.PolicyException;
import io.github.moderation4j.rules.policy.PolicyReader;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import org.apache.wiki.api.core.Context;
import org.apache.wiki.api.core.ContextEnum;
import org.apache.wiki.api.core.Engine;
import org.apache.wiki.api.core.Session;
import org.apache.wiki.api.exceptions.FilterException;
import org.apache.wiki.api.exceptions.RedirectException;
import org.apache.wiki.api.filters.BasePageFilter;
import org.apache.wiki.pages.PageManager;

/**
 * Keeps from a JSPWiki what the rules of the house hold or reject, and covers what they mask.
 *
 * <p>Only the lines that an edit brings are looked at, so nobody is turned away for what stood on
 * the page before. In {@code filters.xml} it takes two parameters, both optional:
 *
 * <ul>
 *   <li>{@code policy}: path of a policy file; the default policy without it
 *   <li>{@code errorpage}: name of the page that tells authors why; {@code RejectedMessage}, as for
 *       JSPWiki's own spam filter, without it
 * </ul>
 */
public final class ModerationFilter extends BasePageFilter {
  private final Moderator moderator;
  private String errorPage = "RejectedMessage";

  /** A filter with all built-in classifiers, as {@code filters.xml} asks for it. */
  public ModerationFilter() {
    this(Moderator.create());
  }

  /**
   * A filter that asks a moderator.
   *
   * @param moderator decides
   */
  public ModerationFilter(Moderator moderator) {
    this.moderator = moderator;
  }

  @Override
  public void initialize(Engine engine, Properties parameters) throws FilterException {
    errorPage = parameters.getProperty("errorpage", errorPage);
    String policy = parameters.getProperty("policy");
    if (policy != null) {
      try {
        moderator.use(PolicyReader.standard().read(Path.of(policy)));
      } catch (PolicyException e) {
        throw new FilterException(e.getMessage());
      }
    }
  }

  @Override
  public String preSave(Context context, String text) throws FilterException {
    Edit edit = new Edit(before(context), text);
    Content content =
        new Content(context.getPage().getName(), edit.added(), "page", Optional.empty());
    Facts facts = Facts.builder().put("author.id", context.getCurrentUser().getName()).build();
    Decision decision = moderator.moderate(content, facts);
    return switch (decision.verdict()) {
      case ALLOW, LABEL, FLAG, LIMIT -> text;
      case MASK -> edit.with(decision.masked(edit.added()));
      case HOLD, REJECT -> throw refusal(context, decision);
    };
  }

  private static String before(Context context) {
    PageManager pages = context.getEngine().getManager(PageManager.class);
    return pages.getPureText(context.getPage().getName(), -1);
  }

  private RedirectException refusal(Context context, Decision decision) {
    Session session = context.getWikiSession();
    Locale locale = Optional.ofNullable(session.getLocale()).orElse(Locale.ENGLISH);
    String notice =
        decision.notices(locale).stream()
            .findFirst()
            .orElse("This edit does not agree with the rules of this wiki.");
    session.addMessage(notice);
    return new RedirectException(
        notice, context.getURL(ContextEnum.PAGE_VIEW.getRequestContext(), errorPage));
  }
}
