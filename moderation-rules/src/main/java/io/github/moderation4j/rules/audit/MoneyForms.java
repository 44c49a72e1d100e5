package io.github.moderation4j.rules.audit;

import java.util.stream.Stream;

/** The fields of the entries about advertisements. */
final class MoneyForms {
  private MoneyForms() {}

  static Stream<EntryForm<?>> all() {
    return Stream.of(
        new EntryForm<>(ImpressionRecorded.class, MoneyForms::write, MoneyForms::impression),
        new EntryForm<>(RefundIssued.class, MoneyForms::write, MoneyForms::refund),
        new EntryForm<>(RefundReversed.class, MoneyForms::write, MoneyForms::reversal));
  }

  private static void write(FieldWriter out, ImpressionRecorded entry) {
    out.instant(entry.at()).text(entry.impressionId()).text(entry.advertiser());
    out.text(entry.contentId()).number(entry.charge()).text(entry.currency());
  }

  private static ImpressionRecorded impression(FieldReader in) {
    return new ImpressionRecorded(
        in.instant(), in.text(), in.text(), in.text(), in.number(), in.text());
  }

  private static void write(FieldWriter out, RefundIssued entry) {
    out.instant(entry.at()).text(entry.refundId()).text(entry.impressionId());
    out.text(entry.advertiser()).text(entry.contentId()).number(entry.withdrawal());
    out.number(entry.amount()).text(entry.currency());
  }

  private static RefundIssued refund(FieldReader in) {
    return new RefundIssued(
        in.instant(),
        in.text(),
        in.text(),
        in.text(),
        in.text(),
        in.number(),
        in.number(),
        in.text());
  }

  private static void write(FieldWriter out, RefundReversed entry) {
    out.instant(entry.at()).text(entry.refundId()).text(entry.advertiser());
    out.text(entry.contentId()).number(entry.amount()).text(entry.currency());
  }

  private static RefundReversed reversal(FieldReader in) {
    return new RefundReversed(
        in.instant(), in.text(), in.text(), in.text(), in.number(), in.text());
  }
}
