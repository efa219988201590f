package id.laju.lhu;

import id.laju.dokumen.Lhu.Akreditasi;
import id.laju.layanan.LingkupAkreditasi;
import id.laju.layanan.LingkupService;
import id.laju.permohonan.ParameterSampel;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Which lines of a report lie within the accredited scope, by the register of the day of their test and by nothing else (LHU-025). */
@Component
class LingkupLaporan {

    /** The lines of the scope in force on each day of testing, by parameter. */
    record Lingkup(Map<LocalDate, Map<Long, List<LingkupAkreditasi>>> isi) {

        boolean memuat(ParameterSampel q, HasilSah h) {
            return !nomor(q, h).isEmpty();
        }

        /** Null when no line of the report is accredited. */
        Akreditasi akreditasi(List<SampelDilaporkan> sampel) {
            String nomor = sampel.stream().flatMap(s -> s.parameter().stream().flatMap(q -> s.hasil(q).stream().flatMap(h -> nomor(q, h).stream())))
                    .distinct().sorted().collect(Collectors.joining(", "));
            return nomor.isEmpty() ? null : new Akreditasi("KAN", nomor);
        }

        /** Accreditation numbers that cover this line: same method, value within the range, tested here and not taken off. */
        private List<String> nomor(ParameterSampel q, HasilSah h) {
            if (h.tanpaAkreditasi() || h.subkontraktor() != null || h.alasan() != null) {
                return List.of();
            }
            String metode = h.metode() == null || h.metode().isBlank() ? q.metode() : h.metode();
            String satuan = h.satuan() == null || h.satuan().isBlank() ? q.satuan() : h.satuan();
            return isi.getOrDefault(h.tanggal(), Map.of()).getOrDefault(q.parameterId(), List.of()).stream().filter(l -> l.denganMetode(metode) && l.memuat(h.angka(), satuan))
                    .map(LingkupAkreditasi::nomorLp).toList();
        }
    }

    private final LingkupService register;

    LingkupLaporan(LingkupService register) {
        this.register = register;
    }

    Lingkup dari(String satker, List<SampelDilaporkan> sampel) {
        List<Long> dipilih = sampel.stream().flatMap(s -> s.parameter().stream()).map(ParameterSampel::parameterId).distinct().toList();
        return new Lingkup(sampel.stream().flatMap(s -> s.diuji().hasil().stream()).map(HasilSah::tanggal).distinct()
                .collect(Collectors.toMap(Function.identity(), hari -> pada(satker, dipilih, hari))));
    }

    private Map<Long, List<LingkupAkreditasi>> pada(String satker, List<Long> parameter, LocalDate hari) {
        return register.berlaku(satker, parameter, hari).stream().collect(Collectors.groupingBy(LingkupAkreditasi::parameterId));
    }
}
