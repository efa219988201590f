package id.laju.pengujian;

import id.laju.mesin.KasusService;
import id.laju.mesin.LingkupIndependensi;
import id.laju.permohonan.Laporan;
import id.laju.permohonan.PermohonanService;
import id.laju.permohonan.Sampel;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Independence per issued report: whoever judged what it prints does not judge what the customer says about it (ISO/IEC 17025, 7.9). */
@Component
class PelakuLaporan implements LingkupIndependensi {

    private static final String AWALAN = "userTask_";
    private static final Map<String, JenisPemeriksaan> TUGAS = Map.of(AWALAN + "verifikasiHasil", JenisPemeriksaan.VERIFIKASI,
        AWALAN + "validasiHasil", JenisPemeriksaan.VALIDASI);

    private final PermohonanService permohonan;
    private final PemeriksaanMapper pemeriksaan;
    private final KasusService kasus;

    PelakuLaporan(PermohonanService permohonan, PemeriksaanMapper pemeriksaan, KasusService kasus) {
        this.permohonan = permohonan;
        this.pemeriksaan = pemeriksaan;
        this.kasus = kasus;
    }

    @Override
    public String nama() {
        return "laporan";
    }

    @Override
    public String variabel() {
        return "laporanId";
    }

    @Override
    public Set<String> tugas() {
        return TUGAS.keySet();
    }

    /** What was judged after the release is a repeated test, not what the report prints. */
    @Override
    public Optional<String> larangan(String orang, List<String> tugas, Map<String, Object> variabel, boolean sesudah) {
        Laporan l = permohonan.satuLaporan(((Number) variabel.get("laporanId")).longValue());
        List<Long> sampel = permohonan.sampelLaporan(l.id()).stream().map(Sampel::id).toList();
        boolean sendiri = tugas.stream().map(TUGAS::get).anyMatch(j -> sampel.stream().flatMap(s -> pemeriksaan.milikSampel(s, j.name()).stream())
            .anyMatch(p -> p.oleh().equals(orang) && !p.pada().isAfter(l.dirilis())));
        boolean atasNama = !kasus.sampelAtasNama(orang, tugas.stream().map(t -> t.substring(AWALAN.length())).toList(), sampel).isEmpty();
        return sendiri || atasNama ? Optional.of("Anda ikut mengesahkan hasil pada laporan ini, jadi keberatan atasnya harus diperiksa orang lain.") : Optional.empty();
    }
}
