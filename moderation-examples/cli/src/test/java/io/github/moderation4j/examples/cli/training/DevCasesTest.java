package io.github.moderation4j.examples.cli.training;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.moderation4j.core.train.LabeledText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DevCasesTest {
  private static final String HEADER = "expect\tcategory\tsplit\tlang\ttext\n";

  @TempDir private Path folder;

  @Test
  void neverReadsCasesThatAreHeldOut() throws IOException {
    write("groups.tsv", "plural\tsingular\n");
    write("01-blorp.tsv", HEADER + "attack\thate\tdev\ten\tblorp\n");
    write("held-out/01-blorp.tsv", HEADER + "attack\thate\theld-out\ten\tsnarg\n");

    assertThat(new DevCases(1).read(folder)).extracting(LabeledText::text).containsExactly("blorp");
  }

  private void write(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
  }
}
