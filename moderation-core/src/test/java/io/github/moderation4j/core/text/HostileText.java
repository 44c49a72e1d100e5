package io.github.moderation4j.core.text;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** Strings that strangers send: any code units at all, and mixtures of the dangerous ones. */
public final class HostileText extends DomainContextBase {
  private static final String NASTY =
      "a\u0301\u0300\u0323\u0338e\u00E9\u200B\u200D\uFE0F\u00AD\u202E\u2066\uFEFF\uD83D\uDE00\uDC69"
          + "\u0130\u0131\uFB03\uFDFA\u3392\uFF22\u1100\u1161\u11A8\uAC00\u3099\u30CF\uFF8A\uFF9E"
          + "\u0644\u064B\u0640\u0915\u093C\u0E33 .'\n*10@!oOI\u0441\u0435\uFFFF\u0000\u00A8";

  /** Made by jqwik. */
  public HostileText() {}

  /** Uses these strings for every {@code @ForAll String}. */
  @Retention(RetentionPolicy.RUNTIME)
  @net.jqwik.api.domains.Domain(HostileText.class)
  public @interface Domain {}

  @Provide
  Arbitrary<String> strings() {
    Arbitrary<String> any = Arbitraries.strings().all().ofMaxLength(60);
    Arbitrary<String> nasty = Arbitraries.strings().withChars(NASTY).ofMaxLength(60);
    Arbitrary<String> planes =
        Arbitraries.integers()
            .between(0, Character.MAX_CODE_POINT)
            .map(Character::toString)
            .list()
            .ofMaxSize(20)
            .map(parts -> String.join("", parts));
    return Arbitraries.oneOf(any, nasty, planes);
  }
}
