package id.laju.sertifikasi;

import id.laju.mesin.FormTugas;
import id.laju.mesin.TugasKonteks;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The Lembar Konfirmasi Audit with its days (SLA-037, CRT-077). */
@Component
class SiapkanKonfirmasiForm implements FormTugas<HasilSiap> {

    /** @param hari what the tables say, with a decimal comma; null when they say nothing */
    record Muatan(KepalaSertifikasi.Kepala k, String hari, String dasar) {
    }

    private final KepalaSertifikasi kepala;
    private final KonfirmasiAuditService konfirmasi;

    SiapkanKonfirmasiForm(KepalaSertifikasi kepala, KonfirmasiAuditService konfirmasi) {
        this.kepala = kepala;
        this.konfirmasi = konfirmasi;
    }

    @Override
    public String tugas() {
        return "siapkanKonfirmasi";
    }

    @Override
    public Class<HasilSiap> isian() {
        return HasilSiap.class;
    }

    @Override
    public Object muat(TugasKonteks k) {
        HariAudit.Hitungan h = konfirmasi.hitung(kepala.permohonan(k));
        return new Muatan(kepala.dari(k), h.hari() == null ? null : HariAudit.tulis(h.hari()), h.dasar());
    }

    @Override
    public Map<String, Object> selesai(TugasKonteks k, HasilSiap hasil) {
        konfirmasi.siapkan(k.id("permohonanId"), hasil, k.pelaku());
        return Map.of();
    }
}
