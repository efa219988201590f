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
import id.laju.umum.IsianKeliru;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The customer wants other days; PJ Sertifikasi answers with a schedule on a new version of the quotation (REQ-011). */
@Component
class JadwalUlangForm implements FormTugas<JadwalUlangForm.Isian> {

    /** As typed. @param keputusan jadwal, or susunUlang when prices have to change as well */
    record Isian(String keputusan, String mulai, String selesai, String uraianJadwal) {
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
        switch (isian.keputusan() == null ? "" : isian.keputusan()) {
            case "jadwal" -> tawarkan(k, isian);
            case "susunUlang" -> { }
            default -> throw IsianKeliru.pada("keputusan", "Pilih apa yang berubah: hanya harinya, atau biayanya juga.");
        }
        return Map.of("jadwalUlangPilihan", isian.keputusan());
    }

    private void tawarkan(TugasKonteks k, Isian isian) {
        Permohonan p = permohonan.ambil(k.id("permohonanId"));
        BacaIsian b = new BacaIsian();
        JadwalPenawaran baru = JadwalPenawaran.baca(b, isian.mulai(), isian.selesai(), isian.uraianJadwal(), penawaran.hariIni(p.satker()));
        b.selesai();
        jadwal.tawarkan(p.id(), baru, k.pelaku());
    }
}
