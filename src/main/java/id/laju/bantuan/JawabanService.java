package id.laju.bantuan;

import id.laju.berkas.Aturan;
import id.laju.berkas.Berkas;
import id.laju.berkas.BerkasService;
import id.laju.mesin.KasusService;
import id.laju.mesin.Langkah;
import id.laju.umum.BersihHtml;
import id.laju.umum.Halaman;
import id.laju.umum.IsianKeliru;
import id.laju.umum.PeriksaIsian;
import id.laju.umum.PermintaanHalaman;
import id.laju.umum.TidakDitemukan;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the balai does with tickets. */
@Service
class JawabanService {

    private final TiketMapper mapper;
    private final BagianService bagian;
    private final BerkasService berkas;
    private final KasusService kasus;
    private final Clock jam;

    JawabanService(TiketMapper mapper, BagianService bagian, BerkasService berkas, KasusService kasus, Clock jam) {
        this.mapper = mapper;
        this.bagian = bagian;
        this.berkas = berkas;
        this.kasus = kasus;
        this.jam = jam;
    }

    Halaman<Tiket> daftar(List<String> satker, PermintaanHalaman h) {
        String[] kode = satker.toArray(String[]::new);
        return new Halaman<>(mapper.daftar(kode, h, h.kolom(TiketMapper.KOLOM, TiketMapper.BAWAAN)), mapper.banyak(kode, h), h);
    }

    /** The step that says until when the balai is to answer; empty where it is not its turn. */
    public Optional<Langkah> tenggat(Tiket t) {
        return t.status() != StatusTiket.DIPROSES ? Optional.empty() : kasus.terbuka(t.kasus()).stream().filter(l -> l.tenggat() != null).min(Comparator.comparing(Langkah::tenggat));
    }

    /** Until when the customer can ask again before the question closes; empty while nothing waits. */
    Optional<Instant> batas(Tiket t) {
        return t.status() != StatusTiket.DIJAWAB ? Optional.empty() : kasus.batasPenantian(t.kasus(), TiketProses.TANGGAPAN, TiketProses.TIKET_ID, t.id());
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
            mapper.tulis(id, false, oleh, BersihHtml.dariTeks(isi), ambilBerkas(id), jam.instant());
            mapper.jawab(id, jam.instant());
        }
    }

    /** @param hasil needed unless it goes to another section */
    @Transactional
    void jawabUsulan(long id, String keputusan, HasilUsulan hasil, String isi, String ke, String oleh) {
        Tiket t = mapper.kunci(id).orElseThrow();
        periksa(t, keputusan, isi, ke).tolakJika("jawab".equals(keputusan) && hasil == null, "hasil", "Pilih apa yang terjadi dengan usulan ini.").selesai();
        if (!teruskan(t, keputusan, ke)) {
            mapper.tulis(id, false, oleh, BersihHtml.dariTeks(isi), ambilBerkas(id), jam.instant());
            mapper.jawabUsulan(id, hasil, jam.instant());
        }
    }

    /** The file leaves the desk with the answer. */
    private UUID ambilBerkas(long id) {
        UUID ada = mapper.berkasJawaban(id).orElse(null);
        mapper.lepasBerkas(id);
        return ada;
    }

    Optional<Berkas> lampiran(long id) {
        return mapper.berkasJawaban(id).map(berkas::ambil);
    }

    @Transactional
    Berkas lampirkan(long id, Lampiran l, String oleh) {
        if (l == null) {
            throw IsianKeliru.pada("lampiran", "Pilih berkas PDF atau foto.");
        }
        Tiket t = mapper.kunci(id).orElseThrow();
        Berkas b = berkas.simpan(t.satker(), l.nama(), l.isi(), oleh, Aturan.LAMPIRAN_PERTANYAAN);
        mapper.lampirkan(id, b.id(), oleh, jam.instant());
        return b;
    }

    /** Another one than the newest stays as it is. */
    @Transactional
    void lepas(long id, UUID berkasId) {
        mapper.kunci(id).orElseThrow();
        if (mapper.berkasJawaban(id).filter(berkasId::equals).isPresent()) {
            mapper.lepasBerkas(id);
        }
    }

    private PeriksaIsian periksa(Tiket t, String keputusan, String isi, String ke) {
        boolean terus = "teruskan".equals(keputusan);
        return new PeriksaIsian().tolakJika(!terus && !"jawab".equals(keputusan), "keputusan", "Pilih jawab atau teruskan ke bagian lain.")
            .tolakJika(terus && (!bagian.pilihan(t.satker()).containsKey(String.valueOf(ke)) || t.bagian().equals(ke)), "bagian", "Pilih bagian lain yang menjawab.")
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
