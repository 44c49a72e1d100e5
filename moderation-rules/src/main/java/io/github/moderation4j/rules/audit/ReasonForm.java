package io.github.moderation4j.rules.audit;

import io.github.moderation4j.core.content.Category;
import io.github.moderation4j.core.content.Span;
import io.github.moderation4j.rules.decision.Rationale;
import io.github.moderation4j.rules.policy.Action;
import io.github.moderation4j.rules.policy.Verdict;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The fields of a reason and of the actions that it asks for. */
final class ReasonForm {
  private ReasonForm() {}

  static void write(FieldWriter out, Rationale reason) {
    if (reason instanceof Rationale.LadderStep step) {
      out.text("ladder").text(step.category().id()).real(step.score()).real(step.threshold());
      out.text(step.verdict().name()).list(step.actions(), ReasonForm::writeAction);
    } else if (reason instanceof Rationale.RuleFired fired) {
      writeFired(out.text("rule"), fired);
    } else if (reason instanceof Rationale.Exempt exempt) {
      out.text("exempt").text(exempt.condition());
    } else if (reason instanceof Rationale.Incomplete incomplete) {
      out.text("incomplete").text(incomplete.verdict().name());
    } else {
      out.text("human").text(reason.verdict().name());
    }
  }

  static Rationale read(FieldReader in) {
    String kind = in.text();
    return switch (kind) {
      case "ladder" ->
          new Rationale.LadderStep(
              Category.of(in.text()),
              in.real(),
              in.real(),
              in.name(Verdict.class),
              in.list(ReasonForm::readAction));
      case "rule" -> readFired(in);
      case "exempt" -> new Rationale.Exempt(in.text());
      case "incomplete" -> new Rationale.Incomplete(in.name(Verdict.class));
      case "human" -> new Rationale.HumanDecision(in.name(Verdict.class));
      default -> throw new IllegalArgumentException("unknown reason '%s'".formatted(kind));
    };
  }

  static void writeFired(FieldWriter out, Rationale.RuleFired fired) {
    out.text(fired.rule()).text(fired.category().map(Category::id).orElse(""));
    out.real(fired.score()).text(fired.verdict().name()).texts(fired.held());
    out.list(fired.actions(), ReasonForm::writeAction);
  }

  static Rationale.RuleFired readFired(FieldReader in) {
    return new Rationale.RuleFired(
        in.text(),
        Optional.of(in.text()).filter(id -> !id.isEmpty()).map(Category::of),
        in.real(),
        in.name(Verdict.class),
        in.texts(),
        in.list(ReasonForm::readAction),
        Optional.empty());
  }

  private static void writeAction(FieldWriter out, Action action) {
    if (action instanceof Action.Mask mask) {
      out.text("mask").list(mask.spans(), (o, s) -> o.number(s.start()).number(s.end()));
    } else if (action instanceof Action.AttachNotice notice) {
      out.text("attach-notice").text(notice.topic()).text(notice.link());
    } else if (action instanceof Action.Label label) {
      out.text("label").text(label.subject()).text(label.name()).duration(label.ttl());
    } else if (action instanceof Action.Strike strike) {
      out.text("strike").number(strike.points());
    } else if (action instanceof Action.Route route) {
      out.text("route").text(route.queue());
    } else if (action instanceof Action.Notify notify) {
      out.text("notify").text(notify.channel());
    } else if (action instanceof Action.Custom custom) {
      out.text("custom").text(custom.name());
      out.list(custom.parameters().entrySet(), (o, e) -> o.text(e.getKey()).text(e.getValue()));
    } else {
      out.text("withdraw-group");
    }
  }

  private static Action readAction(FieldReader in) {
    String kind = in.text();
    return switch (kind) {
      case "mask" ->
          new Action.Mask(
              in.list(i -> new Span(Math.toIntExact(i.number()), Math.toIntExact(i.number()))));
      case "attach-notice" -> new Action.AttachNotice(in.text(), in.text());
      case "label" -> new Action.Label(in.text(), in.text(), in.duration());
      case "strike" -> new Action.Strike(Math.toIntExact(in.number()));
      case "route" -> new Action.Route(in.text());
      case "notify" -> new Action.Notify(in.text());
      case "custom" -> new Action.Custom(in.text(), pairs(in));
      case "withdraw-group" -> new Action.WithdrawGroup();
      default -> throw new IllegalArgumentException("unknown action '%s'".formatted(kind));
    };
  }

  private static Map<String, String> pairs(FieldReader in) {
    Map<String, String> pairs = new TreeMap<>();
    in.list(i -> pairs.put(i.text(), i.text()));
    return pairs;
  }
}
