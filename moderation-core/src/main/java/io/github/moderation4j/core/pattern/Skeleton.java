package io.github.moderation4j.core.pattern;

/** Names reduced to what the eye sees, so that look-alikes become equal. */
final class Skeleton {
  private static final String FROM = "аеорсухіјѕԁһӏοαενρτυικɡı01345789|éáóíúöäüñçàèạọẹị";
  private static final String TO = "aeopcyxijsdhloaevptuikgioleastbgleaoiuoauncaeaoei";

  private Skeleton() {}

  /** The skeleton of a lower-case label; {@code strokes} makes i and l alike. */
  static String of(String label, boolean strokes) {
    StringBuilder skeleton = new StringBuilder(label.length());
    for (int i = 0; i < label.length(); i++) {
      char c = label.charAt(i);
      int known = FROM.indexOf(c);
      char seen = known < 0 ? c : TO.charAt(known);
      char next = i + 1 < label.length() ? label.charAt(i + 1) : 0;
      if (seen == 'r' && next == 'n') {
        seen = 'm';
        i++;
      } else if (seen == 'v' && next == 'v') {
        seen = 'w';
        i++;
      }
      if (seen != '-') {
        skeleton.append(strokes && seen == 'i' ? 'l' : seen);
      }
    }
    return skeleton.toString();
  }
}
