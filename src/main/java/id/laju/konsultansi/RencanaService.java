package id.laju.konsultansi;

import id.laju.kalender.KalenderKerja;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.staf.Staf;
import id.laju.staf.StafService;
import id.laju.umum.BacaIsian;
import id.laju.umum.IsianKeliru;
import id.laju.umum.PeriksaIsian;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The team, and the visits that it proposes and the customer agrees to. State first, then the message. */
@Service
public class RencanaService {

    private static final int HARI_MENJAWAB = 3;

    private final RencanaMapper mapper;
    private final KunjunganMapper kunjungan;
    private final LaporanKonsultansiMapper laporan;
    private final PermohonanService permohonan;
    private final StafService staf;
    private final KalenderKerja kalender;
    private final KonsultansiProses proses;
    private final Clock jam;

    RencanaService(RencanaMapper mapper, KunjunganMapper kunjungan, LaporanKonsultansiMapper laporan, PermohonanService permohonan, StafService staf, KalenderKerja kalender, KonsultansiProses proses, Clock jam) {
        this.mapper = mapper;
        this.kunjungan = kunjungan;
        this.laporan = laporan;
        this.permohonan = permohonan;
        this.staf = staf;
        this.kalender = kalender;
        this.proses = proses;
        this.jam = jam;
    }

    List<Staf> calon(String satker) {
        return staf.denganPeran(satker, "konsultan");
    }

    List<Anggota> tim(long permohonanId) {
        return mapper.tim(permohonanId);
    }

    @Transactional
    void tunjuk(long permohonanId, IsianTimKonsultan isian, String oleh) {
        String satker = permohonan.ambil(permohonanId).satker();
        isian.periksa(calon(satker).stream().map(Staf::id).collect(Collectors.toSet()));
        if (staf.denganPeran(satker, "pj-konsultansi").stream().allMatch(s -> isian.anggota().contains(s.id()))) {
            throw IsianKeliru.pada("anggota", "Tidak ada PJ Konsultansi di luar tim ini yang dapat memeriksa laporannya. Kurangi anggotanya, atau mintalah Admin Satker menambah PJ Konsultansi.");
        }
        isian.anggota().forEach(a -> mapper.anggota(permohonanId, a, a.equals(isian.ketua()), jam.instant(), oleh));
    }

    /** Others take over; who was in the team stays known as somebody who advised this customer. @throws IsianKeliru on anggota, ketua, alasan, and once the work is over */
    @Transactional
    public void gantiTim(Permohonan p, IsianTimKonsultan isian, String alasan, String oleh) {
        proses.kunci(p.kasus());
        new PeriksaIsian().wajib("alasan", alasan, "Tulis mengapa timnya diganti; pelanggan membacanya.").panjang("alasan", alasan, 500, "Alasan").selesai();
        if (mapper.tim(p.id()).isEmpty() || !proses.dapatDihentikan(p.kasus())) {
            throw new IsianKeliru("Tim order ini tidak dapat diganti sekarang: timnya belum ditunjuk, atau pekerjaannya sudah selesai.");
        }
        String lama = ketua(p.id());
        mapper.akhiriTim(p.id(), alasan.strip(), jam.instant());
        tunjuk(p.id(), isian, oleh);
        if (!lama.equals(isian.ketua())) {
            proses.alihkan(p.kasus(), lama, isian.ketua());
        }
    }

    private String ketua(long permohonanId) {
        return mapper.tim(permohonanId).get(0).staf();
    }

    /** Why the team is another than at first; empty where it never changed. */
    Optional<String> alasanGanti(long permohonanId) {
        return mapper.alasanGanti(permohonanId);
    }

    /** How often the team was named. */
    int timKe(long permohonanId) {
        return mapper.timKe(permohonanId);
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

    /** In the place of what is planned and was not held. @throws IsianKeliru with every field that is wrong */
    @Transactional
    void susun(long permohonanId, IsianRencana isian, String oleh) {
        ZoneId zona = kalender.zona(permohonan.ambil(permohonanId).satker());
        isian.periksa(LocalDateTime.ofInstant(kalender.tambahHariKerja(permohonan.ambil(permohonanId).satker(), jam.instant(), HARI_MENJAWAB), zona));
        kunjungan.batalkanRencana(permohonanId);
        long id = mapper.susun(permohonanId, BacaIsian.teks(isian.catatan()), jam.instant(), oleh);
        isian.kunjungan().forEach(k -> kunjungan.rencanakan(permohonanId, id, k.mulai().atZone(zona).toInstant(), k.selesai().atZone(zona).toInstant(), k.cara(), BacaIsian.teks(k.tempat()), k.agenda().strip()));
    }

    /** No more visits: the final report is written. @throws IsianKeliru before any visit was held */
    @Transactional
    void selesaikan(long permohonanId) {
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

    boolean menunggu(long permohonanId) {
        return permohonan.ambil(permohonanId).batalAlasan() == null && mapper.terakhir(permohonanId).filter(r -> r.menunggu(jam.instant())).isPresent();
    }

    /** May the customer still ask for another time of what was agreed? */
    boolean dapatMinta(Permohonan p) {
        return p.kasus() != null && proses.menungguKunjungan(p.kasus());
    }

    /** @param jawaban terima or lain @throws IsianKeliru when nothing is asked any more, or it is not said what is wanted */
    @Transactional
    public void jawab(Permohonan p, String jawaban, String catatan, String oleh) {
        boolean lain = "lain".equals(jawaban);
        periksa(jawaban, lain, catatan);
        proses.kunci(p.kasus());
        Rencana r = mapper.terakhir(p.id()).filter(x -> x.menunggu(jam.instant())).orElseThrow(() -> new IsianKeliru("Rencana ini tidak menunggu jawaban Anda lagi. Muat ulang halaman."));
        mapper.jawab(r.id(), lain ? "LAIN" : "TERIMA", lain ? catatan.strip() : null, jam.instant(), oleh);
        if (!proses.rencanaDijawab(p.kasus(), p.id(), jawaban)) {
            throw new IsianKeliru("Rencana ini sedang diproses sistem. Coba sekali lagi sebentar lagi.");
        }
    }

    private static void periksa(String jawaban, boolean lain, String catatan) {
        new PeriksaIsian().tolakJika(!lain && !"terima".equals(jawaban), "jawaban", "Pilih terima, atau minta waktu lain.")
            .tolakJika(lain && BacaIsian.teks(catatan) == null, "catatan", "Tulis waktu yang sesuai bagi Anda, atau apa yang perlu diubah.").panjang("catatan", catatan, 1000, "Catatan").selesai();
    }

    /** The customer cannot keep what was agreed. @throws IsianKeliru once the visit began */
    @Transactional
    public void mintaWaktuLain(Permohonan p, String catatan, String oleh) {
        periksa("lain", true, catatan);
        proses.kunci(p.kasus());
        if (kunjungan.berikut(p.id()).filter(k -> k.mulai().isAfter(jam.instant())).isEmpty()) {
            throw new IsianKeliru("Kunjungan ini sudah dimulai. Sampaikan langsung kepada tim konsultan.");
        }
        mapper.mintaLain(kini(p.id()).id(), catatan.strip(), jam.instant(), oleh);
        if (!proses.waktuDiminta(p.kasus(), p.id())) {
            throw new IsianKeliru("Sekarang tidak ada kunjungan yang menunggu harinya. Muat ulang halaman.");
        }
    }
}
