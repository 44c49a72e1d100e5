package io.github.moderation4j.core.frame;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.moderation4j.core.classify.Signal;
import java.util.List;
import org.junit.jupiter.api.Test;

class StanceGuardTest {
  private static final String HEAD = "frame f\ncategory blorp\nscore 0.5\n";

  @Test
  void countsWhatTheAuthorAsserts() {
    assertThat(read("", "blorps are glum")).hasSize(1);
  }

  @Test
  void doesNotCountWhatIsNegated() {
    assertThat(read("", "I don't think that blorps are glum")).isEmpty();
  }

  @Test
  void doesNotCountWhatIsQuoted() {
    assertThat(read("", "the sign read \"blorps are glum\" in red")).isEmpty();
  }

  @Test
  void doesNotCountWhatIsReported() {
    assertThat(read("", "they say that blorps are glum")).isEmpty();
  }

  @Test
  void doesNotCountWhatIsAsked() {
    assertThat(read("", "who knows where blorps are glum?")).isEmpty();
  }

  @Test
  void doesNotCountTheReplyOfAnother() {
    assertThat(read("", "> blorps are glum\nPlease stop it.")).isEmpty();
  }

  @Test
  void countsWhatTheFrameAllows() {
    assertThat(read("allow negated quoted\n", "I don't think that blorps are glum")).hasSize(1);
  }

  @Test
  void countsOnlyWhatTheFrameRequires() {
    assertThat(read("require negated\n", "blorps are glum")).isEmpty();
  }

  @Test
  void countsWhatTheFrameRequires() {
    assertThat(read("require negated\n", "I don't think that blorps are glum")).hasSize(1);
  }

  @Test
  void countsWhatOthersSayIfTheAuthorAgrees() {
    assertThat(read("", "they say that blorps are glum. Hear hear.")).hasSize(1);
  }

  @Test
  void doesNotTakeADeniedAgreementForOne() {
    assertThat(read("", "they say that blorps are glum. Never hear hear.")).isEmpty();
  }

  private static List<Signal> read(String stance, String text) {
    return Frames.classify(Frames.reading(HEAD + stance + "match <be> <bad>"), text);
  }
}
