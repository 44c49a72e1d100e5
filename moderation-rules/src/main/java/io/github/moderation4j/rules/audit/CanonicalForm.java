package io.github.moderation4j.rules.audit;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The canonical form of entries: version, kind, then the fields of the kind in fixed order. The
 * same entry always has the same bytes. Specified in {@code docs/formats/audit-log.md}.
 */
final class CanonicalForm {
  private static final String VERSION = "1";

  private static final Map<String, EntryForm<?>> FORMS =
      Stream.of(
              Stream.of(new EntryForm<>(Decided.class, DecidedForm::write, DecidedForm::read)),
              ContentForms.all(),
              ReviewForms.all(),
              MoneyForms.all())
          .flatMap(forms -> forms)
          .collect(Collectors.toUnmodifiableMap(EntryForm::name, form -> form));

  private CanonicalForm() {}

  static byte[] encode(AuditEntry entry) {
    EntryForm<?> form = form(entry.getClass().getSimpleName());
    FieldWriter out = new FieldWriter().text(VERSION).text(form.name());
    form.write(out, entry);
    return out.bytes();
  }

  /**
   * Reads an entry.
   *
   * @throws AuditException if the bytes are not the canonical form of any entry
   */
  static AuditEntry decode(byte[] bytes) {
    try {
      FieldReader in = new FieldReader(bytes);
      String version = in.text();
      if (!version.equals(VERSION)) {
        throw new IllegalArgumentException("unknown version, expected '%s'".formatted(VERSION));
      }
      AuditEntry entry = form(in.text()).read().apply(in);
      in.end();
      return entry;
    } catch (IllegalArgumentException | java.time.DateTimeException | ArithmeticException e) {
      throw new AuditException("not the canonical form of an entry", e);
    }
  }

  private static EntryForm<?> form(String kind) {
    EntryForm<?> form = FORMS.get(kind);
    if (form == null) {
      throw new IllegalArgumentException("unknown kind of entry");
    }
    return form;
  }
}
