package id.laju.lhu;

import id.laju.dokumen.Lhu.Akreditasi;
import id.laju.layanan.LingkupAkreditasi;
import id.laju.layanan.LingkupService;
import id.laju.permohonan.Laporan;
import id.laju.permohonan.ParameterSampel;
import id.laju.permohonan.PermohonanService;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Which lines of a report lie within the accredited scope, by the register and by nothing else (LHU-025). */
@Component
class LingkupLaporan {

    /** @param akreditasi null when no line is within a scope in force on the day of the report */
    record Lingkup(Akreditasi akreditasi, Set<Long> parameter) {

        boolean memuat(long parameterId) {
            return parameter.contains(parameterId);
        }
    }

    private final LingkupService register;
    private final PermohonanService permohonan;

    LingkupLaporan(LingkupService register, PermohonanService permohonan) {
        this.register = register;
        this.permohonan = permohonan;
    }

    Lingkup pada(Laporan laporan, LocalDate tanggal) {
        List<Long> dipilih = permohonan.sampelLaporan(laporan.id()).stream().flatMap(s -> permohonan.parameter(s.id()).stream())
                .map(ParameterSampel::parameterId).distinct().toList();
        List<LingkupAkreditasi> berlaku = register.berlaku(laporan.satker(), dipilih, tanggal);
        if (berlaku.isEmpty()) {
            return new Lingkup(null, Set.of());
        }
        String nomor = berlaku.stream().map(LingkupAkreditasi::nomorLp).distinct().sorted().collect(Collectors.joining(", "));
        return new Lingkup(new Akreditasi("KAN", nomor), berlaku.stream().map(LingkupAkreditasi::parameterId).collect(Collectors.toSet()));
    }
}
