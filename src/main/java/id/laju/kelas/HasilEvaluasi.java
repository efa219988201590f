package id.laju.kelas;

import java.math.BigDecimal;
import java.util.List;

/** What all said to one question of the evaluation, without names (CHK-088). @param rata of 5; null for words */
public record HasilEvaluasi(String soal, int jawaban, BigDecimal rata, List<String> kata) {
}
