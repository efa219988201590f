package id.laju.mesin;

import java.util.Map;

/**
 * Somebody may no longer do a task that was given by name, and no inbox can take it; published inside the transaction, so that the
 * feature that gave it can give it to somebody else.
 *
 * @param frasa of the task, without {@code userTask_}
 */
public record TugasTanpaPemegang(String kasus, String satker, String frasa, Map<String, Object> variabel, String orang) {
}
