package id.laju.konsultansi;

import id.laju.kalender.KalenderKerja;
import id.laju.permohonan.PermohonanService;
import id.laju.umum.BacaIsian;
import id.laju.umum.IsianKeliru;
import id.laju.umum.PeriksaIsian;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The visits that the team proposes. */
@Service
class RencanaService {

    private static final int HARI_MENJAWAB = 3;

    private final RencanaMapper mapper;
    private final KunjunganMapper kunjungan;
    private final LaporanKonsultansiMapper laporan;
    private final PermohonanService permohonan;
    private final KalenderKerja kalender;
    private final Clock jam;

    RencanaService(RencanaMapper mapper, KunjunganMapper kunjungan, LaporanKonsultansiMapper laporan, PermohonanService permohonan, KalenderKerja kalender, Clock jam) {
        this.mapper = mapper;
        this.kunjungan = kunjungan;
        this.laporan = laporan;
        this.permohonan = permohonan;
        this.kalender = kalender;
        this.jam = jam;
    }

    Optional<Rencana> terakhir(long permohonanId) {
        return mapper.terakhir(permohonanId);
    }

    List<Rencana> semua(long permohonanId) {
        return mapper.semua(permohonanId);
    }

    /** The plan that counts now. */
    Rencana kini(long permohonanId) {
        return mapper.terakhir(permohonanId).orElseThrow();
    }

    /** More visits, or the final report. @return what comes next */
    @Transactional
    String putuskan(long permohonanId, IsianRencana isian, String oleh) {
        if (isian.cukup()) {
            selesaikan(permohonanId);
            return "laporanAkhir";
        }
        susun(permohonanId, isian, oleh);
        return "kunjungan";
    }

    /** In the place of what is planned and was not held. @throws IsianKeliru with every field that is wrong */
    private void susun(long permohonanId, IsianRencana isian, String oleh) {
        ZoneId zona = kalender.zona(permohonan.ambil(permohonanId).satker());
        isian.periksa(LocalDateTime.ofInstant(kalender.tambahHariKerja(permohonan.ambil(permohonanId).satker(), jam.instant(), HARI_MENJAWAB), zona));
        kunjungan.batalkanRencana(permohonanId);
        long id = mapper.susun(permohonanId, BacaIsian.teks(isian.catatan()), jam.instant(), oleh);
        isian.kunjungan().forEach(k -> kunjungan.rencanakan(permohonanId, id, k.mulai().atZone(zona).toInstant(), k.selesai().atZone(zona).toInstant(), k.cara(), BacaIsian.teks(k.tempat()), k.agenda().strip()));
    }

    /** No more visits: the final report is written. @throws IsianKeliru before any visit was held */
    private void selesaikan(long permohonanId) {
        if (kunjungan.semua(permohonanId).stream().noneMatch(Kunjungan::terlaksana)) {
            throw IsianKeliru.pada("selesai", "Laporan akhir disusun sesudah paling sedikit satu kunjungan terlaksana.");
        }
        kunjungan.batalkanRencana(permohonanId);
        laporan.mulai(permohonanId, "AKHIR");
    }

    /** From now on the customer's answer counts, for some working days but not beyond the first visit. Repeatable. */
    @Transactional
    void tanyakan(long permohonanId) {
        Instant kini = jam.instant();
        Instant hari = kalender.tambahHariKerja(permohonan.ambil(permohonanId).satker(), kini, HARI_MENJAWAB);
        Instant pertama = kunjungan.berikut(permohonanId).map(Kunjungan::mulai).filter(m -> m.isAfter(kini)).orElse(hari);
        mapper.kirim(kini(permohonanId).id(), kini, hari.isBefore(pertama) ? hari : pertama);
    }

    /** Nobody answered in time; that is no consent. Repeatable. */
    @Transactional
    void didiamkan(long permohonanId) {
        mapper.jawab(kini(permohonanId).id(), "DIAM", null, jam.instant(), "sistem");
    }

    /** What the customer said when called about a plan that was not answered. @param keputusan terima or lain @throws IsianKeliru on keputusan, catatan */
    @Transactional
    void dihubungi(long permohonanId, String keputusan, String catatan, String oleh) {
        boolean terima = "terima".equals(keputusan);
        boolean lewat = kunjungan.berikut(permohonanId).filter(k -> k.mulai().isAfter(jam.instant())).isEmpty();
        new PeriksaIsian().tolakJika(!terima && !"lain".equals(keputusan), "keputusan", "Pilih jawaban pelanggan.")
            .tolakJika(terima && lewat, "keputusan", "Waktu kunjungan pertama sudah lewat; pilih rencana lain.")
            .tolakJika(BacaIsian.teks(catatan) == null, "catatan", "Tulis siapa yang dihubungi, kapan, lewat apa, dan katanya.").panjang("catatan", catatan, 1000, "Catatan").selesai();
        mapper.dihubungi(kini(permohonanId).id(), terima ? "TERIMA" : "LAIN", catatan.strip(), jam.instant(), oleh);
    }
}
