package id.laju.penawaran;

import id.laju.mesin.FormTugas;
import id.laju.mesin.TugasKonteks;
import id.laju.permohonan.BerkasPermohonan;
import id.laju.permohonan.KajiUlang;
import id.laju.permohonan.KajiUlangService;
import id.laju.permohonan.Lokasi;
import id.laju.permohonan.LokasiService;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** CS reads the request, records the review and decides (SLA-016). */
@Component
class PeriksaPermohonanForm implements FormTugas<HasilPemeriksaan> {

    record Bidang(String kode, String nama) {
    }

    /** @param boleh whether the laboratory may open it */
    record BerkasLab(UUID id, String nama, long permohonanId, boolean boleh) {
    }

    /** @param catatanKetua why the head of the team sent the prices back; null otherwise @param susunan of Kerjasama, with its costs; null for work at the balai */
    record Muatan(KepalaTugas.Kepala kepala, PermintaanLengkap.Isi isi, List<KajiUlang> kajiUlang, List<Catatan> catatanLama,
            String catatanKetua, List<Bidang> bidang, List<BerkasLab> berkasLab, Lokasi lokasi, Susunan susunan, List<BiayaDitanggung> biaya) {
    }

    record Catatan(String bidang, String catatan) {
    }

    private final PemeriksaanService pemeriksaan;
    private final PenawaranService penawaran;
    private final PermohonanService permohonan;
    private final BerkasPermohonan berkasPermohonan;
    private final KajiUlangService tinjauan;
    private final LokasiService lokasi;
    private final SusunanService susunan;
    private final PermintaanLengkap permintaan;
    private final KepalaTugas kepala;

    PeriksaPermohonanForm(PemeriksaanService pemeriksaan, PenawaranService penawaran, PermohonanService permohonan, BerkasPermohonan berkasPermohonan, KajiUlangService tinjauan,
            LokasiService lokasi, SusunanService susunan, PermintaanLengkap permintaan, KepalaTugas kepala) {
        this.pemeriksaan = pemeriksaan;
        this.penawaran = penawaran;
        this.permohonan = permohonan;
        this.berkasPermohonan = berkasPermohonan;
        this.tinjauan = tinjauan;
        this.lokasi = lokasi;
        this.susunan = susunan;
        this.permintaan = permintaan;
        this.kepala = kepala;
    }

    @Override
    public String tugas() {
        return "periksaPermohonan";
    }

    @Override
    public Class<HasilPemeriksaan> isian() {
        return HasilPemeriksaan.class;
    }

    @Override
    public Object muat(TugasKonteks k) {
        Permohonan p = permohonan.ambil(k.id("permohonanId"));
        PermintaanLengkap.Isi isi = permintaan.dari(p.id(), penawaran.hariIni(p.satker()));
        Map<String, String> sebutan = permohonan.bidang(p.id());
        List<Bidang> bidang = sebutan.entrySet().stream().map(e -> new Bidang(e.getKey(), e.getValue())).toList();
        return new Muatan(kepala.dari(k, p), isi, tinjauan.kajiUlangTerakhir(p.id()),
            tinjauan.catatanTerakhir(p.id()).stream().map(c -> new Catatan(sebutan.getOrDefault(c.bidang(), c.bidang()), c.catatan())).toList(), penawaran.catatanKetua(p.id()), bidang,
            berkasLab(isi), lokasi.cari(p.id()).orElse(null), susunan.terakhir(p.id()).orElse(null), susunan.biaya(p.id()));
    }

    private List<BerkasLab> berkasLab(PermintaanLengkap.Isi isi) {
        Set<UUID> boleh = berkasPermohonan.untukLab(isi.permohonan().id());
        return Stream.concat(isi.berkas().stream(), isi.sampel().stream().flatMap(c -> c.berkas().stream()))
            .map(b -> new BerkasLab(b.id(), b.nama(), b.permohonanId(), boleh.contains(b.id()))).toList();
    }

    @Override
    public Map<String, Object> selesai(TugasKonteks k, HasilPemeriksaan hasil) {
        pemeriksaan.periksa(k.id("permohonanId"), hasil, k.pelaku());
        return Map.of("hasilPemeriksaan", hasil.keputusan());
    }
}
