package id.laju.wbs;

import id.laju.umum.IsianKeliru;
import id.laju.umum.PeriksaIsian;
import id.laju.umum.TidakDitemukan;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The acts of the tasks, each in the transaction that completes it. Who may do a step follows from the route of the case ({@link Rute}); the
 * engine learns the decision alone.
 */
@Service
class PenangananService {

    private static final int TERPANJANG = 10_000;

    private final GudangWbs gudang;
    private final Brankas brankas;
    private final KabarWbs kabar;
    private final Clock jam;

    PenangananService(GudangWbs gudang, Brankas brankas, KabarWbs kabar, Clock jam) {
        this.gudang = gudang;
        this.brankas = brankas;
        this.kabar = kabar;
        this.jam = jam;
    }

    /** Kepala Balai says what is to be done; or that only an answer is due, such as for what the balai may not judge. */
    Map<String, Object> disposisi(String kasus, String orang, Tindakan t) {
        KasusWbs k = mulai(kasus, orang, LangkahWbs.DISPOSISI);
        pilihan(t, "tindaklanjuti", "jawab");
        wajib(t, "Tulis disposisi Anda.");
        return selesai(k, orang, t.dengan("jawab") ? "DISPOSISI_JAWAB" : "DISPOSISI", t.teks(), Map.of("disposisiWbs", t.keputusan()));
    }

    Map<String, Object> teruskan(String kasus, String orang, Tindakan t) {
        KasusWbs k = mulai(kasus, orang, LangkahWbs.TERUSKAN);
        pilihan(t, "teruskan", "kembalikan");
        if (t.dengan("kembalikan")) {
            wajib(t, "Tulis mengapa laporan ini dikembalikan.");
            return selesai(k, orang, "DIKEMBALIKAN_PENERUS", t.teks(), Map.of("penerusanWbs", t.keputusan()));
        }
        Rute rute = gudang.rute(k);
        if (rute.calonPenyelesai(gudang.lingkar(k)).stream().noneMatch(a -> Objects.equals(a.id(), t.penyelesai()))) {
            throw IsianKeliru.pada("penyelesai", "Pilih ketua tim yang menyelesaikan laporan ini.");
        }
        gudang.ubahRute(k, rute.diteruskan(t.penyelesai()));
        return selesai(k, orang, "DITERUSKAN", t.teks(), Map.of("penerusanWbs", t.keputusan()));
    }

    /** What was found and whether somebody was warned (form tanggapan atas aduan). */
    Map<String, Object> selesaikan(String kasus, String orang, Tindakan t) {
        KasusWbs k = mulai(kasus, orang, LangkahWbs.SELESAIKAN);
        pilihan(t, "selesai", "kembalikan");
        wajib(t, t.dengan("selesai") ? "Tulis tanggapan: apa yang ditemukan dan dilakukan." : "Tulis mengapa laporan ini dikembalikan.");
        new PeriksaIsian().tolakJika(t.dengan("selesai") && (t.peringatan() == null || !List.of("TIDAK", "LISAN", "TERTULIS").contains(t.peringatan())), "peringatan",
            "Pilih apakah pegawai yang bermasalah diberi peringatan.").selesai();
        return t.dengan("selesai") ? selesai(k, orang, "TANGGAPAN_PERINGATAN_" + t.peringatan(), t.teks(), Map.of("penyelesaianWbs", t.keputusan()))
            : selesai(k, orang, "DIKEMBALIKAN_PENYELESAI", t.teks(), Map.of("penyelesaianWbs", t.keputusan()));
    }

    Map<String, Object> susun(String kasus, String orang, Tindakan t) {
        KasusWbs k = mulai(kasus, orang, LangkahWbs.SUSUN);
        wajib(t, "Tulis konsep surat jawaban.");
        brankas.tulis(k, Isi.KONSEP, new Konsep(t.teks().strip(), orang, jam.instant()));
        return selesai(k, orang, "KONSEP", null, Map.of("konsepWbs", "disusun"));
    }

    /** The letter itself was signed and sealed before ({@link SuratWbsService}). */
    Map<String, Object> tandatangani(String kasus, String orang, Tindakan t) {
        KasusWbs k = mulai(kasus, orang, LangkahWbs.TANDATANGANI);
        pilihan(t, "tandatangani", "kembalikan");
        if (t.dengan("kembalikan")) {
            wajib(t, "Tulis apa yang harus diperbaiki pada konsep.");
        } else if (!bertandaTangan(k, orang)) {
            throw IsianKeliru.pada("sandi", "Surat ini belum ditandatangani.");
        }
        return selesai(k, orang, t.dengan("kembalikan") ? "KONSEP_DIKEMBALIKAN" : "DITANDATANGANI", t.teks(), Map.of("putusanKonsepWbs", t.keputusan()));
    }

    /** By this person, and this draft: a letter of an earlier round does not count. */
    private boolean bertandaTangan(KasusWbs k, String orang) {
        Instant konsep = brankas.terakhir(k, Isi.KONSEP, Konsep.class).orElseThrow().isi().pada();
        return brankas.terakhir(k, Isi.SURAT, SuratJawaban.class).filter(s -> s.isi().penanda().equals(orang) && !s.isi().pada().isBefore(konsep)).isPresent();
    }

    /** Somebody of the circle turns out to be involved, or says so of himself: from now on the case goes round this person. */
    @Transactional
    public void kecualikan(String kasus, String orang, long anggota, String alasan) {
        KasusWbs k = gudang.kunci(kasus);
        LangkahWbs kini = gudang.langkahKini(k).orElseThrow(() -> new IsianKeliru("Laporan ini tidak sedang dikerjakan lingkar."));
        harus(k, orang, kini);
        new PeriksaIsian().wajib("alasan", alasan, "Tulis mengapa orang ini tidak boleh menangani laporan.").panjang("alasan", alasan, TERPANJANG, "Alasan").selesai();
        Rute baru = gudang.rute(k).tanpa(anggota);
        List<Anggota> lingkar = gudang.lingkar(k);
        if (lingkar.stream().noneMatch(a -> a.id() == anggota) || baru.pimpinan(lingkar).isEmpty() || baru.calonPenyelesai(lingkar).isEmpty()) {
            throw new IsianKeliru("Tanpa orang ini tidak ada lagi yang dapat menangani laporan. Lengkapi dahulu lingkar pelaporan.");
        }
        gudang.ubahRute(k, baru);
        gudang.catat(k, orang, "DIKECUALIKAN", lingkar.stream().filter(a -> a.id() == anggota).map(Anggota::sebutan).findFirst().orElse("") + ": " + alasan.strip());
        kabar.antre(k, false);
    }

    /** @throws TidakDitemukan for everybody whose step it is not: not even that is told */
    void harus(KasusWbs k, String orang, LangkahWbs langkah) {
        if (gudang.pelaksana(k, langkah).filter(a -> a.staf().equals(orang)).isEmpty()) {
            throw TidakDitemukan.untuk("Laporan", k.nomor());
        }
    }

    private KasusWbs mulai(String kasus, String orang, LangkahWbs langkah) {
        KasusWbs k = gudang.kunci(kasus);
        harus(k, orang, langkah);
        return k;
    }

    private Map<String, Object> selesai(KasusWbs k, String orang, String tindakan, String teks, Map<String, Object> keputusan) {
        gudang.catat(k, orang, tindakan, teks == null ? null : teks.strip());
        kabar.antre(k, false);
        return keputusan;
    }

    private static void pilihan(Tindakan t, String... boleh) {
        new PeriksaIsian().tolakJika(t.keputusan() == null || !List.of(boleh).contains(t.keputusan()), "keputusan", "Pilih keputusan Anda.").selesai();
    }

    private static void wajib(Tindakan t, String kalimat) {
        new PeriksaIsian().wajib("teks", t.teks(), kalimat).panjang("teks", t.teks(), TERPANJANG, "Isian").selesai();
    }
}
