package io.github.moderation4j.core.analysis;

/**
 * Marks what is not the author's own running text: quoted replies and code.
 *
 * <p>Replies are lines that begin with {@code >}, what follows a line such as {@code On … wrote:},
 * and {@code [quote]} and {@code <blockquote>} elements; code is {@code `x`}, fenced blocks and
 * {@code <code>} elements.
 */
final class Blocks {
  private final Tokens tokens;
  private final String text;
  private final int[] stances;

  private Blocks(Tokens tokens, int[] stances) {
    this.tokens = tokens;
    this.text = tokens.text();
    this.stances = stances;
  }

  static void mark(Tokens tokens, int[] stances) {
    Blocks blocks = new Blocks(tokens, stances);
    if (blocks.text.indexOf('>') >= 0) {
      blocks.markReplyLines();
    }
    if (blocks.text.indexOf(']') >= 0) {
      blocks.markElements("[quote", "[/quote]", Stance.REPLY);
      blocks.markElements("[code", "[/code]", Stance.CODE);
    }
    if (blocks.text.indexOf('<') >= 0) {
      blocks.markElements("<blockquote", "</blockquote>", Stance.REPLY);
      blocks.markElements("<code", "</code>", Stance.CODE);
    }
    if (blocks.text.indexOf('`') >= 0) {
      blocks.markCode();
    }
  }

  private void markReplyLines() {
    for (int line = 0; line < text.length(); ) {
      int end = lineEnd(line);
      if (isReplyLine(line, end)) {
        mark(line, end, Stance.REPLY);
      }
      line = end + 1;
    }
  }

  private int lineEnd(int start) {
    int end = text.indexOf('\n', start);
    return end < 0 ? text.length() : end;
  }

  /** Whether a line is quoted, or announces one that is: "on monday, ann wrote:". */
  private boolean isReplyLine(int line, int end) {
    int start = skipSpaces(line, end);
    if (start < end && text.charAt(start) == '>') {
      return true;
    }
    int nextLine = Math.min(end + 1, text.length());
    int next = skipSpaces(nextLine, lineEnd(nextLine));
    boolean quoteFollows = next < text.length() && text.charAt(next) == '>';
    return quoteFollows && text.startsWith("wrote:", Math.max(line, lastWord(line, end)));
  }

  private int skipSpaces(int from, int end) {
    int i = from;
    while (i < end && CharClass.of(text.charAt(i)) == CharClass.SPACE) {
      i++;
    }
    return i;
  }

  private int lastWord(int line, int end) {
    int i = end;
    while (i > line && CharClass.of(text.charAt(i - 1)) == CharClass.SPACE) {
      i--;
    }
    return i - "wrote:".length();
  }

  private void markElements(String open, String close, Stance stance) {
    int start = text.indexOf(open);
    while (start >= 0) {
      int end = text.indexOf(close, start);
      int stop = end < 0 ? text.length() : end + close.length();
      mark(start, stop, stance);
      start = text.indexOf(open, stop);
    }
  }

  private void markCode() {
    int start = text.indexOf('`');
    while (start >= 0) {
      int ticks = 1;
      while (start + ticks < text.length() && text.charAt(start + ticks) == '`') {
        ticks++;
      }
      String fence = "`".repeat(Math.min(ticks, 3));
      int body = start + ticks;
      int end = text.indexOf(fence, body);
      boolean open = ticks < 3 && hasLineBreak(body, end);
      if (end < 0 && ticks >= 3) {
        end = text.length();
      }
      if (end >= 0 && !open) {
        mark(start, Math.min(text.length(), end + fence.length()), Stance.CODE);
        body = end + fence.length();
      }
      start = body < text.length() ? text.indexOf('`', body) : -1;
    }
  }

  private boolean hasLineBreak(int start, int end) {
    for (int i = start; i < end; i++) {
      if (text.charAt(i) == '\n') {
        return true;
      }
    }
    return false;
  }

  private void mark(int start, int end, Stance stance) {
    for (int token = tokens.firstFrom(start); token < tokens.size(); token++) {
      if (tokens.start(token) >= end) {
        return;
      }
      stances[token] |= stance.bit();
    }
  }
}
