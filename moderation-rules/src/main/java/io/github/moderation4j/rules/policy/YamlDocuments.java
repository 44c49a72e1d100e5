package io.github.moderation4j.rules.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.parser.Parser;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * Reads YAML into its nodes, within limits: no object is made, nothing is aliased, nothing nests
 * deep.
 */
final class YamlDocuments {
  static final int MAX_CHARS = 1_000_000;
  private static final int MAX_DEPTH = 12;

  private YamlDocuments() {}

  /** The documents of a text; none if it has an issue that leaves nothing to read. */
  static List<Node> read(String yaml, Issues issues) {
    List<Node> documents = new ArrayList<>();
    if (yaml.length() > MAX_CHARS) {
      issues.error(
          Optional.empty(),
          "found %d characters; expected at most %d".formatted(yaml.length(), MAX_CHARS));
      return documents;
    }
    LoadSettings settings =
        LoadSettings.builder()
            .setLabel(issues.file())
            .setCodePointLimit(MAX_CHARS)
            .setAllowNonScalarKeys(true)
            .build();
    try {
      if (isFlat(yaml, settings, issues)) {
        new Composer(settings, parser(yaml, settings)).forEachRemaining(documents::add);
      }
    } catch (MarkedYamlEngineException e) {
      issues.error(e.getProblemMark(), "not YAML: " + problem(e));
    } catch (YamlEngineException e) {
      issues.error(Optional.empty(), "not YAML: " + firstLine(e));
    }
    return documents;
  }

  /** Looks at the events, which need no stack, before anything recursive reads the text. */
  private static boolean isFlat(String yaml, LoadSettings settings, Issues issues) {
    int depth = 0;
    boolean flat = true;
    Parser events = parser(yaml, settings);
    while (events.hasNext()) {
      Event event = events.next();
      if (event instanceof NodeEvent node && node.getAnchor().isPresent()) {
        issues.error(event.getStartMark(), "found an anchor or alias; write the value out");
        flat = false;
      }
      depth += event instanceof CollectionStartEvent ? 1 : 0;
      depth -= isEnd(event) ? 1 : 0;
      if (depth > MAX_DEPTH) {
        issues.error(event.getStartMark(), "nested more than %d deep".formatted(MAX_DEPTH));
        return false;
      }
    }
    return flat;
  }

  /** The facade {@code api.lowlevel} is not exported by the engine's module; what it calls is. */
  private static Parser parser(String yaml, LoadSettings settings) {
    return new ParserImpl(settings, new StreamReader(settings, yaml));
  }

  private static boolean isEnd(Event event) {
    return event.getEventId() == Event.ID.MappingEnd || event.getEventId() == Event.ID.SequenceEnd;
  }

  private static String problem(MarkedYamlEngineException e) {
    return e.getProblem() == null ? firstLine(e) : e.getProblem();
  }

  private static String firstLine(YamlEngineException e) {
    return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
  }
}
