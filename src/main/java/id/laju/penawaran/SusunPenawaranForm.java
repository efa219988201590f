package id.laju.penawaran;

import id.laju.mesin.FormTugas;
import id.laju.mesin.TugasKonteks;
import id.laju.permohonan.Lokasi;
import id.laju.permohonan.LokasiService;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Kerjasama completes what is asked for and adds the costs that the customer bears (INS-002). */
@Component
class SusunPenawaranForm implements FormTugas<IsianSusunan> {

    /** @param terakhir what was put together before; null the first time @param catatanKetua why the head of the team sent the price back; null otherwise */
    record Muatan(KepalaTugas.Kepala kepala, PermintaanLengkap.Isi isi, Lokasi lokasi, boolean kalibrasi, long pelangganId, Susunan terakhir, List<BiayaDitanggung> biaya,
            String catatanKetua) {
    }

    private final SusunanService susunan;
    private final PenawaranService penawaran;
    private final PermohonanService permohonan;
    private final LokasiService lokasi;
    private final PermintaanLengkap permintaan;
    private final KepalaTugas kepala;

    SusunPenawaranForm(SusunanService susunan, PenawaranService penawaran, PermohonanService permohonan, LokasiService lokasi, PermintaanLengkap permintaan,
            KepalaTugas kepala) {
        this.susunan = susunan;
        this.penawaran = penawaran;
        this.permohonan = permohonan;
        this.lokasi = lokasi;
        this.permintaan = permintaan;
        this.kepala = kepala;
    }

    @Override
    public String tugas() {
        return "susunPenawaran";
    }

    @Override
    public Class<IsianSusunan> isian() {
        return IsianSusunan.class;
    }

    @Override
    public Object muat(TugasKonteks k) {
        Permohonan p = permohonan.ambil(k.id("permohonanId"));
        return new Muatan(kepala.dari(k, p), permintaan.dari(p.id(), penawaran.hariIni(p.satker())), lokasi.cari(p.id()).orElse(null), p.kalibrasi(), p.pelangganId(),
            susunan.terakhir(p.id()).orElse(null), susunan.biaya(p.id()), penawaran.catatanKetua(p.id()));
    }

    @Override
    public Map<String, Object> selesai(TugasKonteks k, IsianSusunan isian) {
        susunan.susun(k.id("permohonanId"), isian, k.pelaku());
        return Map.of("penawaranDisusun", isian.keputusan());
    }
}
