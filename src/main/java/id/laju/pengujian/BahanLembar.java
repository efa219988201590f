package id.laju.pengujian;

import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.permohonan.Sampel;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * What the rows of a table need, read for all of them at once: an analyst may have hundreds.
 *
 * @param parameter by choice
 * @param hasil     by choice, newest first; none for a choice without result
 * @param lab       by sample
 */
record BahanLembar(Map<Long, ParameterLab> parameter, Map<Long, List<HasilUji>> hasil, Map<Long, Sampel> sampel, Map<Long, SampelLab> lab,
        Map<Long, Permohonan> permohonan) {

    List<HasilUji> riwayat(long pilihanId) {
        return hasil.getOrDefault(pilihanId, List.of());
    }

    SampelButa buta(long sampelId) {
        Sampel s = sampel.get(sampelId);
        return SampelButa.dari(s, lab.get(sampelId), permohonan.get(s.permohonanId()));
    }

    @Component
    static class Pembaca {

        private final PenugasanMapper penugasan;
        private final HasilMapper hasil;
        private final PenerimaanMapper penerimaan;
        private final PermohonanService permohonan;

        Pembaca(PenugasanMapper penugasan, HasilMapper hasil, PenerimaanMapper penerimaan, PermohonanService permohonan) {
            this.penugasan = penugasan;
            this.hasil = hasil;
            this.penerimaan = penerimaan;
            this.permohonan = permohonan;
        }

        BahanLembar baca(List<BarisLembar> baris) {
            if (baris.isEmpty()) {
                return new BahanLembar(Map.of(), Map.of(), Map.of(), Map.of(), Map.of());
            }
            List<Long> pilihan = baris.stream().map(BarisLembar::pilihanId).distinct().toList();
            List<Long> ids = baris.stream().map(BarisLembar::sampelId).distinct().toList();
            List<Sampel> sampel = permohonan.sampelDari(ids);
            return new BahanLembar(menurut(penugasan.parameterDari(pilihan), ParameterLab::pilihanId),
                hasil.semuaDari(pilihan).stream().collect(Collectors.groupingBy(HasilUji::pilihanId)), menurut(sampel, Sampel::id),
                menurut(penerimaan.cariSemua(ids), SampelLab::sampelId),
                permohonan.semua(sampel.stream().map(Sampel::permohonanId).distinct().toList()));
        }

        private static <T> Map<Long, T> menurut(Collection<T> semua, Function<T, Long> kunci) {
            return semua.stream().collect(Collectors.toMap(kunci, Function.identity()));
        }
    }
}
