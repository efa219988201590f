package id.laju.bantuan;

import id.laju.umum.BersihHtml;
import id.laju.umum.Halaman;
import id.laju.umum.PeriksaIsian;
import id.laju.umum.PermintaanHalaman;
import id.laju.umum.TidakDitemukan;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the balai does with tickets. */
@Service
class JawabanService {

    private final TiketMapper mapper;
    private final BagianService bagian;
    private final Clock jam;

    JawabanService(TiketMapper mapper, BagianService bagian, Clock jam) {
        this.mapper = mapper;
        this.bagian = bagian;
        this.jam = jam;
    }

    /** Those that wait for an answer first. */
    Halaman<Tiket> daftar(List<String> satker, PermintaanHalaman h) {
        String[] kode = satker.toArray(String[]::new);
        return new Halaman<>(mapper.daftar(kode, h), mapper.banyak(kode, h), h);
    }

    /** @throws TidakDitemukan for drafts, and what is another satker's */
    Tiket ambil(long id, List<String> satker) {
        return mapper.cari(id).filter(t -> !t.draf() && satker.contains(t.satker())).orElseThrow(() -> TidakDitemukan.untuk("Tiket", id));
    }

    Tiket ambil(long id) {
        return mapper.cari(id).orElseThrow();
    }

    /** @param keputusan jawab or teruskan */
    @Transactional
    void jawab(long id, String keputusan, String isi, String ke, String oleh) {
        Tiket t = mapper.kunci(id).orElseThrow();
        periksa(t, keputusan, isi, ke).selesai();
        if (!teruskan(t, keputusan, ke)) {
            mapper.tulis(id, false, oleh, BersihHtml.dariTeks(isi), null, jam.instant());
            mapper.jawab(id, jam.instant());
        }
    }

    /** @param hasil needed unless it goes to another section */
    @Transactional
    void jawabUsulan(long id, String keputusan, HasilUsulan hasil, String isi, String ke, String oleh) {
        Tiket t = mapper.kunci(id).orElseThrow();
        periksa(t, keputusan, isi, ke).tolakJika("jawab".equals(keputusan) && hasil == null, "hasil", "Pilih apa yang terjadi dengan usulan ini.").selesai();
        if (!teruskan(t, keputusan, ke)) {
            mapper.tulis(id, false, oleh, BersihHtml.dariTeks(isi), null, jam.instant());
            mapper.jawabUsulan(id, hasil, jam.instant());
        }
    }

    private PeriksaIsian periksa(Tiket t, String keputusan, String isi, String ke) {
        boolean terus = "teruskan".equals(keputusan);
        return new PeriksaIsian().tolakJika(!terus && !"jawab".equals(keputusan), "keputusan", "Pilih jawab atau teruskan ke bagian lain.")
            .tolakJika(terus && (!bagian.pilihan().containsKey(String.valueOf(ke)) || t.bagian().equals(ke)), "bagian", "Pilih bagian lain yang menjawab.")
            .tolakJika(!terus && (isi == null || isi.isBlank()), "isi", "Tulis jawaban untuk pelanggan.").panjang("isi", isi, IsianTiket.TERPANJANG, "Jawaban");
    }

    private boolean teruskan(Tiket t, String keputusan, String ke) {
        boolean terus = "teruskan".equals(keputusan);
        if (terus) {
            mapper.teruskan(t.id(), ke);
        }
        return terus;
    }

    /** Nobody said anything about the answer in time. */
    @Transactional
    void tutup(long id) {
        mapper.selesai(id, jam.instant());
    }
}
