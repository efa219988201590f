package id.laju.sertifikasi;

import id.laju.mesin.FormTugas;
import id.laju.mesin.TugasKonteks;
import id.laju.permohonan.Permohonan;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Cek Dokumen: every part of the application judged (CRT-028, CRT-033, CRT-076). */
@Component
class VerifikasiDokumenForm implements FormTugas<HasilVerifikasi> {

    /** @param putaran the round that is judged now, from 1 @param catatanPj what PJ Sertifikasi wanted to be looked at; null otherwise */
    record Muatan(KepalaSertifikasi.Kepala k, int putaran, List<BarisPeriksa> butir, String catatanPj) {
    }

    private final KepalaSertifikasi kepala;
    private final VerifikasiService verifikasi;
    private final TinjauanService tinjauan;

    VerifikasiDokumenForm(KepalaSertifikasi kepala, VerifikasiService verifikasi, TinjauanService tinjauan) {
        this.kepala = kepala;
        this.verifikasi = verifikasi;
        this.tinjauan = tinjauan;
    }

    @Override
    public String tugas() {
        return "verifikasiDokumen";
    }

    @Override
    public Class<HasilVerifikasi> isian() {
        return HasilVerifikasi.class;
    }

    @Override
    public Object muat(TugasKonteks k) {
        Permohonan p = kepala.permohonan(k);
        String catatan = tinjauan.terakhir(p.id()).filter(t -> "catatan".equals(t.keputusan())).map(Tinjauan::catatan).orElse(null);
        return new Muatan(kepala.dari(k), verifikasi.putaran(p.id()).size() + 1, verifikasi.daftar(p), catatan);
    }

    @Override
    public Map<String, Object> selesai(TugasKonteks k, HasilVerifikasi hasil) {
        verifikasi.putuskan(k.id("permohonanId"), hasil, k.pelaku());
        return Map.of("verifikasiDokumen", hasil.keputusan());
    }
}
