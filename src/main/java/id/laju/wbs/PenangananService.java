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

/**
 * The acts of the tasks, each in the transaction that completes it. Who may do a step follows from the route of the case ({@link Rute}); the
 * engine learns the decision alone.
 */
@Service
class PenangananService {

    static final int TERPANJANG = 10_000;

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
        pilihPenyusun(k, t);
        return selesai(k, orang, t.dengan("jawab") ? "DISPOSISI_JAWAB" : "DISPOSISI", t.teks(), Map.of("disposisiWbs", t.keputusan()));
    }

    /** Where who signs would also draft, and nobody else has a part in the case, it is said who hears of it. */
    private void pilihPenyusun(KasusWbs k, Tindakan t) {
        Rute rute = gudang.rute(k);
        List<Anggota> lingkar = gudang.lingkar(k);
        if (t.dengan("jawab") && rute.penyusunTetap(lingkar).isEmpty()) {
            gudang.ubahRute(k, rute.diteruskan(calon(rute, lingkar, t, "Pilih siapa yang menyusun konsep jawaban.")));
        }
    }

    private static String calon(Rute rute, List<Anggota> lingkar, Tindakan t, String kalimat) {
        return rute.calonPenyelesai(lingkar).stream().filter(a -> Objects.equals(a.id(), t.penyelesai())).map(Anggota::staf).findFirst().orElseThrow(() -> IsianKeliru.pada("penyelesai", kalimat));
    }

    Map<String, Object> teruskan(String kasus, String orang, Tindakan t) {
        KasusWbs k = mulai(kasus, orang, LangkahWbs.TERUSKAN);
        pilihan(t, "teruskan", "kembalikan");
        if (t.dengan("kembalikan")) {
            wajib(t, "Tulis mengapa laporan ini dikembalikan.");
            return selesai(k, orang, "DIKEMBALIKAN_PENERUS", t.teks(), Map.of("penerusanWbs", t.keputusan()));
        }
        Rute rute = gudang.rute(k);
        gudang.ubahRute(k, rute.diteruskan(calon(rute, gudang.lingkar(k), t, "Pilih ketua tim yang menyelesaikan laporan ini.")));
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
