package io.github.moderation4j.rules.audit;

import io.github.moderation4j.rules.expression.Facts;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** The fields of facts: name, type, value, in order of name. */
final class FactForm {
  private FactForm() {}

  static void write(FieldWriter out, Facts facts) {
    out.list(facts.asMap().entrySet(), FactForm::writeFact);
  }

  private static void writeFact(FieldWriter out, Map.Entry<String, Object> fact) {
    out.text(fact.getKey());
    Object value = fact.getValue();
    if (value instanceof Boolean flag) {
      out.text("bool").flag(flag);
    } else if (value instanceof Long number) {
      out.text("int").number(number);
    } else if (value instanceof Double real) {
      out.text("double").real(real);
    } else if (value instanceof Duration duration) {
      out.text("duration").duration(duration);
    } else if (value instanceof List<?> list) {
      out.text("strings").list(list, (o, item) -> o.text((String) item));
    } else {
      out.text("string").text((String) value);
    }
  }

  static Facts read(FieldReader in) {
    Facts.Builder facts = Facts.builder();
    in.list(i -> readFact(i, facts));
    return facts.build();
  }

  private static Facts.Builder readFact(FieldReader in, Facts.Builder facts) {
    String name = in.text();
    String type = in.text();
    return switch (type) {
      case "bool" -> facts.put(name, in.flag());
      case "int" -> facts.put(name, in.number());
      case "double" -> facts.put(name, in.real());
      case "duration" -> facts.put(name, in.duration());
      case "strings" -> facts.put(name, in.texts());
      case "string" -> facts.put(name, in.text());
      default -> throw new IllegalArgumentException("unknown type of fact '%s'".formatted(type));
    };
  }
}
