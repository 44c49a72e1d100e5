package io.github.moderation4j.examples.flink;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;

/** The lines that a job has made visible; it may be writing and renaming others. */
record OutputFolder(Path output) {
  List<String> lines(String folder) throws IOException {
    List<String> lines = new ArrayList<>();
    Files.walkFileTree(
        output.resolve(folder),
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            if (!file.getFileName().toString().startsWith(".")) {
              lines.addAll(Files.readAllLines(file));
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException gone) {
            return FileVisitResult.CONTINUE;
          }
        });
    return lines;
  }
}
