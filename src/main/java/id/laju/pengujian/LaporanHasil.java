package id.laju.pengujian;

import id.laju.permohonan.PermohonanService;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** The valid results, as a report prints them. */
@Service
public class LaporanHasil {

    /** A parameter with its validated result. @param organisme only for a result that is a list. @param subkontraktor external laboratory; null: in house */
    public record Baris(ParameterLab parameter, HasilUji hasil, List<Organisme> organisme, String subkontraktor) {
    }

    private final HasilService hasil;
    private final PenugasanMapper penugasan;
    private final PemeriksaanMapper pemeriksaan;
    private final PersetujuanMapper persetujuan;
    private final PenerimaanService penerimaan;
    private final PermohonanService permohonan;

    LaporanHasil(HasilService hasil, PenugasanMapper penugasan, PemeriksaanMapper pemeriksaan, PersetujuanMapper persetujuan, PenerimaanService penerimaan,
            PermohonanService permohonan) {
        this.hasil = hasil;
        this.penugasan = penugasan;
        this.pemeriksaan = pemeriksaan;
        this.persetujuan = persetujuan;
        this.penerimaan = penerimaan;
        this.permohonan = permohonan;
    }

    /** Validated results of a sample in the order of the catalogue; dropped parameters and cancelled samples have none. */
    public List<Baris> sah(long sampelId) {
        if (penerimaan.cari(sampelId).filter(SampelLab::diterima).isEmpty()) {
            return List.of();
        }
        Set<Long> benar = pemeriksaan.milikSampel(sampelId, JenisPemeriksaan.VALIDASI.name()).stream().filter(p -> !p.kembali()).map(Pemeriksaan::hasilId)
            .collect(Collectors.toSet());
        Map<Long, HasilUji> kini = hasil.kini(sampelId).values().stream().filter(h -> benar.contains(h.id())).collect(Collectors.toMap(HasilUji::pilihanId, Function.identity()));
        Map<Long, List<Organisme>> organisme = hasil.organisme(kini.values().stream().filter(HasilUji::daftarOrganisme).map(HasilUji::id).toList());
        return penugasan.parameter(sampelId).stream().filter(p -> kini.containsKey(p.pilihanId()))
            .sorted(Comparator.comparingInt(ParameterLab::urutan).thenComparingLong(ParameterLab::pilihanId))
            .map(p -> baris(p, kini.get(p.pilihanId()), organisme)).toList();
    }

    /** The last decision on each parameter that could not be tested as agreed; the customer's consent, or none in time. */
    public Collection<Persetujuan> disetujui(long sampelId) {
        Map<Long, Persetujuan> akhir = new LinkedHashMap<>();
        persetujuan.berlaku(sampelId).stream().filter(Persetujuan::dariPelanggan).forEach(p -> akhir.put(p.pilihanId(), p));
        return akhir.values();
    }

    private Baris baris(ParameterLab p, HasilUji h, Map<Long, List<Organisme>> organisme) {
        return new Baris(p, h, organisme.getOrDefault(h.id(), List.of()), penugasan.paket(h.paketId()).orElseThrow().subkontraktor());
    }

    /** Is there anything to print in this report? An instrument that could not be calibrated gets no certificate. */
    public boolean ada(long laporanId) {
        return permohonan.sampelLaporan(laporanId).stream().anyMatch(s -> sah(s.id()).stream().anyMatch(b -> !s.alat() || !b.hasil().tidakDapatDiuji()));
    }
}
