package id.laju.mesin;

import java.util.Map;

/**
 * A task went from one person to another, because one of them is absent or has come back; published inside the transaction, so that
 * the feature whose rows name the person can follow.
 *
 * @param frasa of the task, without {@code userTask_}
 */
public record TugasBerpindah(String kasus, String satker, String frasa, Map<String, Object> variabel, String dari, String ke) {
}
