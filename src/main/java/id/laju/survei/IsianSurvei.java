package id.laju.survei;

import java.util.Map;

/**
 * What a customer taps.
 *
 * @param jawaban code of the question to 1..4
 * @param kelompok kind of group to its code; what is left out stays unknown
 */
public record IsianSurvei(Map<String, Integer> jawaban, Map<String, String> kelompok, String komentar) {
}
