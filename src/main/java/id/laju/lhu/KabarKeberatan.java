package id.laju.lhu;

import id.laju.permohonan.PenerimaSurat;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.satker.SatkerService;
import id.laju.surat.SuratService;
import id.laju.umum.Tanggal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells the customer what became of an objection; the same step writes its mail once. */
@Component
class KabarKeberatan {

    private final KeberatanMapper mapper;
    private final AmandemenMapper amandemen;
    private final PermohonanService permohonan;
    private final PenerimaSurat penerima;
    private final SatkerService satker;
    private final SuratService surat;
    private final Clock jam;

    KabarKeberatan(KeberatanMapper mapper, AmandemenMapper amandemen, PermohonanService permohonan, PenerimaSurat penerima, SatkerService satker, SuratService surat,
            Clock jam) {
        this.mapper = mapper;
        this.amandemen = amandemen;
        this.permohonan = permohonan;
        this.penerima = penerima;
        this.satker = satker;
        this.surat = surat;
        this.jam = jam;
    }

    @Transactional
    public void ditolak(long id) {
        Keberatan k = ambil(id);
        kirim(k, "ditolak", "tidak diterima", "sudah kami periksa dan tidak dapat kami terima. Laporan itu tetap berlaku.", k.putusanAlasan());
    }

    void mintaSampel(long id) {
        Keberatan k = ambil(id);
        kirim(k, "sampel/" + k.batasSampel().toEpochMilli(), "menunggu sampel baru", "kami terima. Untuk uji ulang kami memerlukan sampel baru (atau alatnya) paling lambat "
            + sampai(k) + ". Sebut cara pengirimannya di portal.", k.catatanSampel() == null ? k.putusanAlasan() : k.catatanSampel());
    }

    @Transactional
    public void ingatkan(long id) {
        Keberatan k = ambil(id);
        kirim(k, "ingat/" + LocalDate.ofInstant(jam.instant(), zona(k)), "menunggu sampel baru (pengingat)", "masih menunggu sampel baru dari Anda, paling lambat "
            + sampai(k) + ". Sesudah itu keberatannya gugur.", null);
    }

    void gugur(long id) {
        kirim(ambil(id), "gugur", "gugur", "gugur karena sampel baru tidak kami terima sampai batas waktunya. Laporan itu tetap berlaku.", null);
    }

    /** Ends the objection; repeatable. */
    @Transactional
    public void dikukuhkan(long id) {
        mapper.selesai(id, UjiUlangKeberatan.DIKUKUHKAN, jam.instant());
        kirim(ambil(id), "dikukuhkan", "hasil dikukuhkan", "sudah kami tindak lanjuti dengan uji ulang. Uji ulang mengukuhkan hasil pada laporan itu; laporan itu tetap berlaku dan tidak ada laporan baru.",
            amandemen.milikKeberatan(id).orElseThrow().ujiUlangCatatan());
    }

    /** Ends the objection; repeatable. */
    @Transactional
    public void dicabut(long id) {
        mapper.selesai(id, UjiUlangKeberatan.DICABUT, jam.instant());
        kirim(ambil(id), "dicabut", "laporan dicabut", "sudah kami tindak lanjuti. Uji ulang tidak dapat memberi hasil, dan laporan itu kami cabut: laporan itu tidak berlaku lagi.",
            amandemen.milikKeberatan(id).orElseThrow().ujiUlangCatatan());
    }

    private Keberatan ambil(long id) {
        return mapper.cari(id).orElseThrow();
    }

    private ZoneId zona(Keberatan k) {
        return satker.ambil(k.satker()).zonaWaktu();
    }

    private String sampai(Keberatan k) {
        return Tanggal.batas(k.batasSampel(), zona(k));
    }

    private void kirim(Keberatan k, String langkah, String ringkas, String kalimat, String alasan) {
        Permohonan p = permohonan.ambil(k.permohonanId());
        String nomor = permohonan.satuLaporan(k.laporanId()).nomorLhu();
        Map<String, Object> isi = new HashMap<>(Map.of("nomorLhu", nomor, "kalimat", kalimat, "laporanId", k.laporanId()));
        isi.put("alasan", alasan);
        penerima.untuk(p).forEach(alamat -> surat.kirimSekali("keberatan/" + k.id() + "/" + langkah + "/" + alamat, k.satker(), alamat,
            "Keberatan atas hasil " + nomor + ": " + ringkas, "keberatan", isi));
    }
}
