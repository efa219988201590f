package id.laju.konsultansi;

import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.umum.BacaIsian;
import id.laju.umum.IsianKeliru;
import id.laju.umum.PeriksaIsian;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the customer says about a plan. State first, then the message. */
@Service
class JawabRencanaService {

    private final RencanaMapper mapper;
    private final KunjunganMapper kunjungan;
    private final PermohonanService permohonan;
    private final KonsultansiProses proses;
    private final Clock jam;

    JawabRencanaService(RencanaMapper mapper, KunjunganMapper kunjungan, PermohonanService permohonan, KonsultansiProses proses, Clock jam) {
        this.mapper = mapper;
        this.kunjungan = kunjungan;
        this.permohonan = permohonan;
        this.proses = proses;
        this.jam = jam;
    }

    /** Does the plan wait for an answer, in time? */
    boolean menunggu(long permohonanId) {
        return permohonan.ambil(permohonanId).batalAlasan() == null && mapper.terakhir(permohonanId).filter(r -> r.menunggu(jam.instant())).isPresent();
    }

    /** May the customer still ask for another time of what was agreed? */
    boolean dapatMinta(Permohonan p) {
        return p.kasus() != null && proses.menungguKunjungan(p.kasus());
    }

    /** @param jawaban terima or lain @throws IsianKeliru when nothing is asked any more, or it is not said what is wanted */
    @Transactional
    void jawab(Permohonan p, String jawaban, String catatan, String oleh) {
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
    void mintaWaktuLain(Permohonan p, String catatan, String oleh) {
        periksa("lain", true, catatan);
        proses.kunci(p.kasus());
        if (kunjungan.berikut(p.id()).filter(k -> k.mulai().isAfter(jam.instant())).isEmpty()) {
            throw new IsianKeliru("Kunjungan ini sudah dimulai. Sampaikan langsung kepada tim konsultan.");
        }
        mapper.mintaLain(mapper.terakhir(p.id()).orElseThrow().id(), catatan.strip(), jam.instant(), oleh);
        if (!proses.waktuDiminta(p.kasus(), p.id())) {
            throw new IsianKeliru("Sekarang tidak ada kunjungan yang menunggu harinya. Muat ulang halaman.");
        }
    }
}
