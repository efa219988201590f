package id.laju.sertifikasi;

import id.laju.mesin.FormTugas;
import id.laju.mesin.TugasKonteks;
import id.laju.penawaran.JadwalPenawaran;
import id.laju.penawaran.JadwalService;
import id.laju.penawaran.PenawaranService;
import id.laju.penawaran.UsulanJadwal;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.umum.BacaIsian;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The customer wants other days; PJ Sertifikasi answers with a schedule on a new version of the quotation (REQ-011). */
@Component
class JadwalUlangForm implements FormTugas<JadwalUlangForm.Isian> {

    /** As typed. */
    record Isian(String mulai, String selesai, String uraianJadwal) {
    }

    record Muatan(RingkasanSertifikasi.Isi isi, JadwalPenawaran jadwal, UsulanJadwal usulan) {
    }

    private final RingkasanSertifikasi ringkasan;
    private final PermohonanService permohonan;
    private final PenawaranService penawaran;
    private final JadwalService jadwal;

    JadwalUlangForm(RingkasanSertifikasi ringkasan, PermohonanService permohonan, PenawaranService penawaran, JadwalService jadwal) {
        this.ringkasan = ringkasan;
        this.permohonan = permohonan;
        this.penawaran = penawaran;
        this.jadwal = jadwal;
    }

    @Override
    public String tugas() {
        return "jadwalUlang";
    }

    @Override
    public Class<Isian> isian() {
        return Isian.class;
    }

    @Override
    public Object muat(TugasKonteks k) {
        Permohonan p = permohonan.ambil(k.id("permohonanId"));
        return new Muatan(ringkasan.dari(k, p), jadwal.terakhir(p.id()).orElse(null), jadwal.usulanTerakhir(p.id()).orElse(null));
    }

    @Override
    public Map<String, Object> selesai(TugasKonteks k, Isian isian) {
        Permohonan p = permohonan.ambil(k.id("permohonanId"));
        BacaIsian b = new BacaIsian();
        JadwalPenawaran baru = JadwalPenawaran.baca(b, isian.mulai(), isian.selesai(), isian.uraianJadwal(), penawaran.hariIni(p.satker()));
        b.selesai();
        jadwal.tawarkan(p.id(), baru, k.pelaku());
        return Map.of();
    }
}
