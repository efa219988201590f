package id.laju.mesin;

import java.util.List;

/**
 * Work has passed into other hands, property {@code kabari}; published inside the transaction of the step.
 *
 * @param peran roles of the satker that hear of it
 * @param sampelId null when the step is about no single sample
 */
public record SerahTerima(String satker, String kasus, Long sampelId, List<String> peran, String kalimat) {
}
