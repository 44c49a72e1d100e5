package io.github.moderation4j.core.pattern;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Country calling codes (ITU-T E.164) and how many digits may follow each. */
final class CallingCodes {
  private static final int LONGEST_CODE = 3;

  private final Map<String, Lengths> codes = new HashMap<>();

  private CallingCodes(List<String[]> rows) {
    for (String[] row : rows) {
      codes.put(row[0], new Lengths(Integer.parseInt(row[1]), Integer.parseInt(row[2])));
    }
  }

  private record Lengths(int min, int max) {}

  static CallingCodes of(Tables tables) {
    return new CallingCodes(tables.rows("calling-codes.tsv"));
  }

  /** Where the longest valid number that begins an international run ends; -1 if there is none. */
  int end(DigitRun run) {
    int code = codeLength(run.digits());
    Lengths lengths = codes.get(run.digits().substring(0, code));
    if (lengths == null || !isAmericanArea(run.digits(), code)) {
      return -1;
    }
    int trunkPrefix = run.digits().charAt(code) == '0' ? 1 : 0;
    int end = -1;
    for (DigitRun.Group group : run.groups()) {
      int national = group.from() + group.length() - code - trunkPrefix;
      if (national >= lengths.min() && national <= lengths.max()) {
        end = group.end();
      }
    }
    return end;
  }

  private int codeLength(String digits) {
    for (int length = 1; length <= Math.min(LONGEST_CODE, digits.length()); length++) {
      if (codes.containsKey(digits.substring(0, length))) {
        return length;
      }
    }
    return 0;
  }

  /** Numbers of code 1 have an area that begins with 2 to 9; other codes have no such rule. */
  private static boolean isAmericanArea(String digits, int code) {
    return !digits.startsWith("1") || digits.charAt(code) > '1';
  }
}
