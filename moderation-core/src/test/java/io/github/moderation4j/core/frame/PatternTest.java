package io.github.moderation4j.core.frame;

import static io.github.moderation4j.core.frame.Frames.found;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PatternTest {
  @Test
  void matchesTermsOfClassesInARow() {
    assertThat(found("<group> <be> <bad>", "Well, Blorps are glum today"))
        .containsExactly("Blorps are glum");
  }

  @Test
  void doesNotMatchOverWordsInBetween() {
    assertThat(found("<group> <be> <bad>", "blorps are not glum")).isEmpty();
  }

  @Test
  void matchesTermsOfSeveralWords() {
    assertThat(found("<group> <be> <bad>", "blorp people will be utterly glum"))
        .containsExactly("blorp people will be utterly glum");
  }

  @Test
  void triesShorterTermsWhereALongerOneLeadsNowhere() {
    assertThat(found("<group> folk <be>", "blorp folk are")).containsExactly("blorp folk are");
  }

  @Test
  void matchesAnyClassOfAUnion() {
    assertThat(found("<group> <be> <bad|worse>", "blorps are vile. snargs are glum"))
        .containsExactlyInAnyOrder("blorps are vile", "snargs are glum");
  }

  @Test
  void matchesWordsAndPhrasesThatThePatternSpellsOut() {
    assertThat(found("(down with|boo) <group>", "boo blorps")).containsExactly("boo blorps");
  }

  @Test
  void matchesPhrasesThatThePatternSpellsOut() {
    assertThat(found("(down with|boo) <group>", "down with blorps"))
        .containsExactly("down with blorps");
  }

  @Test
  void matchesTermsThatAreWrittenWithAHyphen() {
    assertThat(found("(so-called) <group>", "the so-called blorps"))
        .containsExactly("so-called blorps");
  }

  @Test
  void skipsWhatIsOptional() {
    assertThat(found("<group> <be>? <bad>", "glum blorps glum")).containsExactly("blorps glum");
  }

  @Test
  void letsAGapSwallowUpToItsWidth() {
    assertThat(found("<group> ..2 <bad>", "blorps one two glum")).hasSize(1);
  }

  @Test
  void letsAGapSwallowNoMoreThanItsWidth() {
    assertThat(found("<group> ..2 <bad>", "blorps one two three glum")).isEmpty();
  }

  @Test
  void letsAGapSwallowNothing() {
    assertThat(found("<group> .. <bad>", "blorps glum")).hasSize(1);
  }

  @Test
  void failsWhereAnAbsentClassBegins() {
    assertThat(found("<group> <be> !<bad>", "blorps are glum")).isEmpty();
  }

  @Test
  void matchesWhereAnAbsentClassDoesNotBegin() {
    assertThat(found("<group> <be> !<bad>", "blorps are here")).hasSize(1);
  }

  @Test
  void failsWhereAnAbsentTermEnds() {
    assertThat(found("~(people who|against) <group> <be>", "people who blorps are")).isEmpty();
  }

  @Test
  void matchesWhereAnAbsentTermEndsEarlier() {
    assertThat(found("~(people who|against) <group> <be>", "against all blorps are")).hasSize(1);
  }

  @Test
  void findsTheBeginningOfASentenceOnly() {
    assertThat(found("^ <group> <be>", "blorps are. so blorps are")).hasSize(1);
  }

  @Test
  void findsTheEndOfATextBehindItsSigns() {
    assertThat(found("<group> $", "blorps and blorps!")).containsExactly("blorps");
  }

  @Test
  void stepsOverSignsThatOnlyDecorate() {
    assertThat(found("<group> <be> <bad>", "*blorps* are -- utterly-glum")).hasSize(1);
  }

  @Test
  void repeatsUpToFourTimes() {
    assertThat(found("<group> <worse>* <bad>", "blorps vile vile vile vile glum")).hasSize(1);
  }

  @Test
  void repeatsNoMoreThanFourTimes() {
    assertThat(found("<group> <worse>* <bad>", "blorps vile vile vile vile vile glum")).isEmpty();
  }

  @Test
  void readsEitherWordOfATerm() {
    assertThat(found("<member>", "an old snarg")).containsExactly("old snarg");
  }
}
