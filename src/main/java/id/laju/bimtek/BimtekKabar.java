package id.laju.bimtek;

import id.laju.permohonan.PenerimaSurat;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.satker.SatkerService;
import id.laju.surat.SuratService;
import id.laju.umum.Tanggal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Mails about a class to the customers who are in it. */
@Component
class BimtekKabar {

    private final SuratService surat;
    private final PermohonanService permohonan;
    private final PenerimaSurat penerima;
    private final BimtekService bimtek;
    private final KelasService kelas;
    private final SatkerService satker;
    private final Clock jam;

    BimtekKabar(SuratService surat, PermohonanService permohonan, PenerimaSurat penerima, BimtekService bimtek, KelasService kelas, SatkerService satker, Clock jam) {
        this.surat = surat;
        this.permohonan = permohonan;
        this.penerima = penerima;
        this.bimtek = bimtek;
        this.kelas = kelas;
        this.satker = satker;
        this.jam = jam;
    }

    /** The class has another date; paid orders are asked until then. @param ingat another time */
    @Transactional
    void jadwalBaru(long permohonanId, Instant batas, boolean ingat) {
        Permohonan p = permohonan.ambil(permohonanId);
        Kelas k = bimtek.kelas(bimtek.ambil(p)).orElseThrow();
        Map<String, Object> isi = denganAlasan(isi(p, k), k);
        isi.put("batas", Tanggal.batas(batas, satker.ambil(p.satker()).zonaWaktu()));
        kirim(p, "bimtek-jadwal/" + p.id() + "/" + k.jadwalKe() + hari(p, ingat), "Jadwal baru bimtek, order " + nomor(p), "bimtek-jadwal", isi);
    }

    /** The class has another date, and the order is not paid yet. */
    @Transactional
    void jadwalBerubah(long permohonanId) {
        Permohonan p = permohonan.ambil(permohonanId);
        Kelas k = bimtek.kelas(bimtek.ambil(p)).orElseThrow();
        kirim(p, "bimtek-tanggal/" + p.id() + "/" + k.jadwalKe(), "Jadwal baru bimtek, pendaftaran " + nomor(p), "bimtek-tanggal", denganAlasan(isi(p, k), k));
    }

    private Map<String, Object> denganAlasan(Map<String, Object> isi, Kelas k) {
        isi.put("alasan", kelas.alasanJadwal(k.id()).orElse(null));
        return isi;
    }

    /** Three days before it begins. */
    @Transactional
    void hariBimtek(long permohonanId) {
        Permohonan p = permohonan.ambil(permohonanId);
        Kelas k = bimtek.kelas(bimtek.ambil(p)).orElseThrow();
        kirim(p, "bimtek-hari/" + p.id() + "/" + k.jadwalKe(), "Bimtek Anda segera dimulai, order " + nomor(p), "bimtek-hari", isi(p, k));
    }

    /** An order ended; what was paid for it goes back. */
    @Transactional
    void batal(long permohonanId) {
        Permohonan p = permohonan.ambil(permohonanId);
        Map<String, Object> isi = isi(p, bimtek.kelas(bimtek.ambil(p)).orElseThrow());
        isi.put("alasan", p.batalAlasan());
        isi.put("dibayar", p.dipesan() != null);
        kirim(p, "bimtek-batal/" + p.id(), "Order bimtek " + nomor(p) + " dibatalkan", "bimtek-batal", isi);
    }

    private Map<String, Object> isi(Permohonan p, Kelas k) {
        return new HashMap<>(Map.of("order", nomor(p), "pelatihan", bimtek.kursus(bimtek.ambil(p)).orElseThrow().judul(), "tempatTanggal", k.tempatTanggal(), "permohonanId", p.id()));
    }

    private static String nomor(Permohonan p) {
        return p.nomorOrder() == null ? p.praOrder() : p.nomorOrder();
    }

    /** A reminder is another mail on another day. */
    private String hari(Permohonan p, boolean ingat) {
        return ingat ? "/" + LocalDate.ofInstant(jam.instant(), satker.ambil(p.satker()).zonaWaktu()) : "";
    }

    private void kirim(Permohonan p, String kunci, String judul, String templat, Map<String, Object> isi) {
        penerima.untuk(p).forEach(ke -> surat.kirimSekali(kunci + "/" + ke, p.satker(), ke, judul, templat, isi));
    }
}
