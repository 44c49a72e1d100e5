package io.github.moderation4j.core.opennlp;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.moderation4j.core.content.Content;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorFactory;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import opennlp.tools.langdetect.LanguageSample;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;
import org.junit.jupiter.api.Test;

class OpenNlpAnalyzerTest {
  private static final String GERMAN = "das ist ein schöner Tag und wir gehen in den Wald";

  @Test
  void namesTheLanguageByItsTag() throws IOException {
    assertThat(analyzer(0.5).language(GERMAN)).contains("de");
  }

  @Test
  void withholdsWhatItIsNotSureOf() throws IOException {
    assertThat(analyzer(1).language("?! xq")).isEmpty();
  }

  @Test
  void knowsNoLanguageWithoutLetters() throws IOException {
    assertThat(analyzer(0).language("123 :-)")).isEmpty();
  }

  @Test
  void putsTheLanguageOnContent() throws IOException {
    assertThat(analyzer(0.5).withLanguage(Content.of(GERMAN)).language()).contains("de");
  }

  @Test
  void trustsTheApplicationWhereItKnowsTheLanguage() throws IOException {
    Content content = new Content("", GERMAN, "post", Optional.of("nds"));

    assertThat(analyzer(0.5).withLanguage(content)).isSameAs(content);
  }

  @Test
  void stemsWords() {
    assertThat(OpenNlpAnalyzer.stems("en-GB", List.of("walking", "houses")))
        .containsExactly("walk", "hous");
  }

  @Test
  void leavesWordsOfOtherLanguagesAlone() {
    assertThat(OpenNlpAnalyzer.stems("ja", List.of("walking"))).containsExactly("walking");
  }

  private static OpenNlpAnalyzer analyzer(double leastConfidence) throws IOException {
    TrainingParameters parameters = TrainingParameters.defaultParams();
    parameters.put(TrainingParameters.CUTOFF_PARAM, 0);
    LanguageDetectorModel model =
        LanguageDetectorME.train(
            ObjectStreamUtils.createObjectStream(
                sample("deu", GERMAN),
                sample("eng", "this is a lovely day and we walk into the forest")),
            parameters,
            new LanguageDetectorFactory());
    return new OpenNlpAnalyzer(model, leastConfidence);
  }

  private static LanguageSample sample(String language, String text) {
    return new LanguageSample(new Language(language), text);
  }
}
