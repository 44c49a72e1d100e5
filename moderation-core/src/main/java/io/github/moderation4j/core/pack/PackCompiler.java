package io.github.moderation4j.core.pack;

import io.github.moderation4j.core.analysis.TableWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Compiles the built-in packs into the files that {@link ReadyClassifiers} reads. The build runs it
 * after the packs and the code have been put in place; see {@code docs/formats/compiled.md}.
 */
public final class PackCompiler {
  private PackCompiler() {}

  /**
   * Writes the files.
   *
   * @param args the folder of the classes, into which the files go beside the packs
   * @throws IOException if a file cannot be written
   */
  public static void main(String[] args) throws IOException {
    compile(Packs.builtIn(), Path.of(args[0], "io/github/moderation4j/core/pack"));
  }

  static void compile(Packs packs, Path folder) throws IOException {
    TableWriter lexicon = new TableWriter();
    packs.lexiconClassifier().write(lexicon);
    write(lexicon, folder.resolve(ReadyClassifiers.LEXICON));
    TableWriter frames = new TableWriter();
    packs.frameClassifier().frames().write(frames);
    write(frames, folder.resolve(ReadyClassifiers.FRAMES));
    TableWriter heads = new TableWriter();
    ReadyClassifiers.writeHeads(packs.modelSeverities(), heads);
    write(heads, folder.resolve(ReadyClassifiers.HEADS));
  }

  private static void write(TableWriter tables, Path file) throws IOException {
    Files.createDirectories(file.resolveSibling(""));
    try (OutputStream out = Files.newOutputStream(file)) {
      tables.writeTo(out);
    }
  }
}
