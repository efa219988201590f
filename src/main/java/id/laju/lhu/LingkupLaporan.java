package id.laju.lhu;

import id.laju.dokumen.Lhu.Akreditasi;
import id.laju.layanan.LingkupAkreditasi;
import id.laju.layanan.LingkupService;
import id.laju.permohonan.ParameterSampel;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Which lines of a report lie within the accredited scope, by the register and by nothing else (LHU-025). */
@Component
class LingkupLaporan {

    /** The lines of the scope in force on the day of the report, by parameter. */
    record Lingkup(Map<Long, List<LingkupAkreditasi>> isi) {

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
            return isi.getOrDefault(q.parameterId(), List.of()).stream().filter(l -> l.denganMetode(metode) && l.memuat(h.angka(), satuan))
                    .map(LingkupAkreditasi::nomorLp).toList();
        }
    }

    private final LingkupService register;

    LingkupLaporan(LingkupService register) {
        this.register = register;
    }

    Lingkup pada(String satker, List<SampelDilaporkan> sampel, LocalDate tanggal) {
        List<Long> dipilih = sampel.stream().flatMap(s -> s.parameter().stream()).map(ParameterSampel::parameterId).distinct().toList();
        return new Lingkup(register.berlaku(satker, dipilih, tanggal).stream().collect(Collectors.groupingBy(LingkupAkreditasi::parameterId)));
    }
}
