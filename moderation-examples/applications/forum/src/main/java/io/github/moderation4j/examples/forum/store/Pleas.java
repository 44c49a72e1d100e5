package io.github.moderation4j.examples.forum.store;

/**
 * What authors say in their appeals.
 *
 * @param sql where it is kept
 */
public record Pleas(Sql sql) {
  /**
   * Keeps what an author says.
   *
   * @param caseId the appeal
   * @param text the author's words
   */
  public void keep(String caseId, String text) {
    sql.update("insert into plea (case_id, text) values (?, ?)", caseId, text);
  }

  /**
   * What an author said.
   *
   * @param caseId the case
   * @return the author's words; empty if it is no appeal
   */
  public String of(String caseId) {
    return sql.one("select text from plea where case_id = ?", row -> row.text("text"), caseId)
        .orElse("");
  }
}
