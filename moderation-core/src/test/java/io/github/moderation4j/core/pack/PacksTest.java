package io.github.moderation4j.core.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.moderation4j.core.content.Category;
import io.github.moderation4j.core.content.Severity;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PacksTest {
  private static final String HEADER =
      "term\tmatch\tcategory\tlist\tseverity\tscore\ttarget\tcontext\tnote\n";

  @Test
  void everyBuiltInCategoryHasItsParent() {
    Packs packs = Packs.builtIn();

    assertThat(packs.definitions().stream().flatMap(d -> d.category().parent().stream()))
        .allSatisfy(parent -> assertThat(packs.definition(parent)).isPresent());
  }

  @Test
  void everyBuiltInTermSpeaksForACategoryOfItsPack() {
    assertThat(Packs.builtIn().all())
        .allSatisfy(
            pack ->
                assertThat(pack.lexicons().stream().flatMap(l -> l.categories().stream()))
                    .isSubsetOf(categories(pack)));
  }

  @Test
  void everyBuiltInCategorySaysWhatItsSeveritiesMean() {
    assertThat(Packs.builtIn().definitions())
        .allSatisfy(definition -> assertThat(definition.severities()).isNotEmpty());
  }

  @Test
  void readsAnApplicationsPack() {
    CategoryPack pack =
        read(
            Map.of(
                "pack.properties",
                """
                title=Blorps
                categories=blorp
                blorp.definition=Speaks of blorps.
                blorp.threshold=0.6
                blorp.severity.low=one blorp
                lexicons=lexicon.en.tsv
                frames=frames.en.txt
                models=blorp-head
                """,
                "lexicon.en.tsv",
                HEADER + "snarg\tword\tblorp\tblorps\tlow\t0.9\t-\t-\tmade up\n",
                "frames.en.txt",
                "a frame",
                "allow.txt",
                "snargington\n"));

    assertThat(pack.categories())
        .containsExactly(
            new CategoryDefinition(
                Category.of("blorp"), "Speaks of blorps.", 0.6, Map.of(Severity.LOW, "one blorp")));
    assertThat(pack.frames()).containsExactly(Map.entry("frames.en.txt", "a frame"));
    assertThat(pack.models()).containsExactly("blorp-head");
    assertThat(pack.allowed().forms()).containsExactly("snargington");
  }

  @Test
  void reportsEverythingWrongWithAPack() {
    Map<String, String> files =
        Map.of(
            "pack.properties",
            """
            categories=blorp, Snarg
            blorp.threshold=7
            lexicons=lexicon.en.tsv, lexicon.de.tsv
            """,
            "lexicon.en.tsv",
            HEADER + "snarg\tstart\tblorp\tblorps\tlow\t0.9\t-\t-\tmade up\n");

    PackException thrown = catchThrowableOfType(PackException.class, () -> read(files));

    assertThat(thrown.issues())
        .containsExactly(
            "mine/pack.properties: blorp.definition: found ''; expected what falls under the"
                + " category",
            "mine/pack.properties: blorp.threshold: found '7'; expected a number above 0 and at"
                + " most 1",
            "mine/pack.properties: categories: found 'Snarg'; expected ids of lower-case words"
                + " joined by '-' and '/'",
            "mine/lexicon.en.tsv:2: found match 'start'; expected one of word, prefix, inside",
            "mine: no file 'lexicon.de.tsv'",
            "mine/lexicon.de.tsv:1: found header ''; expected "
                + HEADER.strip().replace("\t", "<tab>"));
  }

  @Test
  void loadsAPackFromAFolder(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("pack.properties"), "title=Ours\n");

    assertThat(Packs.load(folder).title()).isEqualTo("Ours");
  }

  @Test
  void refusesTwoPacksWithTheSameCategory() {
    CategoryPack pack = Packs.builtIn().all().get(0);

    PackException thrown =
        catchThrowableOfType(PackException.class, () -> Packs.of(List.of(pack, pack)));

    assertThat(thrown.issues()).hasSameSizeAs(pack.categories());
  }

  private static Set<Category> categories(CategoryPack pack) {
    return pack.categories().stream().map(CategoryDefinition::category).collect(Collectors.toSet());
  }

  private static CategoryPack read(Map<String, String> files) {
    return Packs.read(
        "mine",
        name ->
            files.containsKey(name)
                ? new ByteArrayInputStream(files.get(name).getBytes(StandardCharsets.UTF_8))
                : null);
  }
}
