package io.github.moderation4j.examples.jspwiki;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import io.github.moderation4j.examples.fakemoderator.FakeModerator;
import io.github.moderation4j.rules.policy.Verdict;
import java.nio.file.Path;
import java.util.Properties;
import org.apache.wiki.TestEngine;
import org.apache.wiki.api.exceptions.FilterException;
import org.apache.wiki.api.exceptions.RedirectException;
import org.apache.wiki.api.exceptions.WikiException;
import org.apache.wiki.filters.FilterManager;
import org.apache.wiki.pages.PageManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModerationFilterTest {
  private final ModerationFilter filter =
      new ModerationFilter(
          FakeModerator.builder().on("blorp", Verdict.REJECT).on("snarg", Verdict.MASK).build());

  @TempDir private Path folder;

  private TestEngine wiki;

  @BeforeEach
  void startAWiki() {
    Properties properties = TestEngine.getTestProperties();
    properties.setProperty(
        "jspwiki.fileSystemProvider.pageDir", folder.resolve("pages").toString());
    properties.setProperty("jspwiki.workDir", folder.resolve("work").toString());
    wiki = TestEngine.build(properties);
  }

  @AfterEach
  void stopIt() {
    wiki.shutdown();
  }

  @Test
  void savesAHarmlessEdit() throws WikiException {
    moderate();

    wiki.saveText("Garden", "The dahlias are in flower.");

    assertThat(page()).isEqualTo("The dahlias are in flower.");
  }

  @Test
  void refusesAnEditThatBreaksTheRules() {
    moderate();

    assertThatThrownBy(() -> wiki.saveText("Garden", "what a blorp"))
        .asInstanceOf(type(RedirectException.class))
        .extracting(RedirectException::getRedirect)
        .asString()
        .contains("RejectedMessage");
  }

  @Test
  void leavesThePageAsItWas() throws WikiException {
    moderate();
    wiki.saveText("Garden", "before");

    assertThatThrownBy(() -> wiki.saveText("Garden", "before\nblorp"));

    assertThat(page()).isEqualTo("before");
  }

  @Test
  void coversWhatIsMasked() throws WikiException {
    moderate();

    wiki.saveText("Garden", "one line\nwhat a snarg");

    assertThat(page()).isEqualTo("one line\nwhat a *****");
  }

  @Test
  void turnsNobodyAwayForWhatStoodThereBefore() throws WikiException {
    wiki.saveText("Garden", "an old blorp");
    moderate();

    wiki.saveText("Garden", "an old blorp\na new line");

    assertThat(page()).endsWith("a new line");
  }

  @Test
  void tellsWhatIsWrongWithAPolicy() {
    Properties parameters = new Properties();
    parameters.setProperty("policy", "src/test/resources/broken.policy.yaml");

    assertThatThrownBy(() -> filter.initialize(wiki, parameters))
        .isInstanceOf(FilterException.class)
        .hasMessageContaining("broken.policy.yaml:2:10");
  }

  @Test
  void isMadeByTheWikiFromFiltersXml() {
    wiki.shutdown();
    Properties properties = TestEngine.getTestProperties();
    properties.setProperty("jspwiki.fileSystemProvider.pageDir", folder.resolve("p").toString());
    properties.setProperty("jspwiki.workDir", folder.resolve("w").toString());
    properties.setProperty("jspwiki.filterConfig", "src/test/resources/moderation-filters.xml");
    wiki = TestEngine.build(properties);

    assertThat(wiki.getManager(FilterManager.class).getFilterList())
        .hasAtLeastOneElementOfType(ModerationFilter.class);
  }

  private void moderate() {
    wiki.getManager(FilterManager.class).addPageFilter(filter, 0);
  }

  /** The page as saved; JSPWiki ends lines as HTTP does. */
  private String page() {
    return wiki.getManager(PageManager.class)
        .getPureText("Garden", -1)
        .replace("\r\n", "\n")
        .strip();
  }
}
