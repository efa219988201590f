package id.laju.wbs;

import id.laju.umum.IsianKeliru;
import id.laju.umum.PeriksaIsian;
import id.laju.umum.TidakDitemukan;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who is involved in what is reported is left out of its case, and let in again where that was a mistake. */
@Service
class PengecualianService {

    private final GudangWbs gudang;
    private final KabarWbs kabar;

    PengecualianService(GudangWbs gudang, KabarWbs kabar) {
        this.gudang = gudang;
        this.kabar = kabar;
    }

    /**
     * Somebody of the circle turns out to be involved, says so of himself, or lets the report lie: from now on the case goes round this person. May be
     * done by whose step waits, by whoever leads the case, and by the inspectorate once it has to look at it. The inspectorate itself only leaves by its own word.
     */
    @Transactional
    void kecualikan(String kasus, String orang, long anggota, String alasan) {
        KasusWbs k = gudang.kunci(kasus);
        List<Anggota> lingkar = gudang.lingkar(k);
        harusBolehMengecualikan(k, lingkar, orang);
        beralasan(alasan, "Tulis mengapa orang ini tidak boleh menangani laporan.");
        Anggota keluar = lingkar.stream().filter(a -> a.id() == anggota).findFirst().orElseThrow(() -> new IsianKeliru("Orang ini bukan anggota lingkar lagi. Muat ulang halamannya."));
        harusSendiri(keluar, lingkar, orang);
        gudang.ubahRute(k, tanpa(k, keluar, lingkar));
        gudang.catat(k, orang, "DIKECUALIKAN", keluar.sebutan() + ": " + alasan.strip());
        kabar.antre(k, false);
    }

    private void harusBolehMengecualikan(KasusWbs k, List<Anggota> lingkar, String orang) {
        Rute rute = gudang.rute(k);
        Stream<Anggota> boleh = Stream.concat(Stream.concat(rute.pimpinan(lingkar).stream(), rute.pengawas(lingkar)), gudang.langkahKini(k).stream().flatMap(l -> rute.pelaksana(l, lingkar).stream()));
        if (!k.terbuka() || boleh.noneMatch(a -> a.staf().equals(orang))) {
            throw TidakDitemukan.untuk("Laporan", k.nomor());
        }
    }

    private static void beralasan(String alasan, String kalimat) {
        new PeriksaIsian().wajib("alasan", alasan, kalimat).panjang("alasan", alasan, PenangananService.TERPANJANG, "Alasan").selesai();
    }

    private static void harusSendiri(Anggota keluar, List<Anggota> lingkar, String orang) {
        if (keluar.jabatan() == JabatanLingkar.INSPEKTORAT && lingkar.stream().noneMatch(a -> a.jabatan() == JabatanLingkar.INSPEKTORAT && a.staf().equals(orang))) {
            throw new IsianKeliru("Inspektorat hanya dapat dikeluarkan oleh Inspektorat sendiri.");
        }
    }

    /** @throws IsianKeliru when nobody would be left to handle the report */
    private Rute tanpa(KasusWbs k, Anggota keluar, List<Anggota> lingkar) {
        Rute baru = gudang.rute(k).tanpa(keluar.staf());
        if (baru.pimpinan(lingkar).isEmpty() || baru.calonPenyelesai(lingkar).isEmpty()) {
            throw new IsianKeliru("Tanpa orang ini tidak ada lagi yang dapat menangani laporan. Lengkapi dahulu lingkar pelaporan.");
        }
        return baru;
    }

    /** An exclusion was a mistake: one who handles the case asks, another one does the same, and the person is in again; never by oneself, and nobody whom the reporter named. */
    @Transactional
    void pulihkan(String kasus, String orang, long anggota, String alasan) {
        KasusWbs k = gudang.kunci(kasus);
        List<Anggota> lingkar = gudang.lingkar(k);
        Rute rute = gudang.rute(k);
        harusMembaca(k, rute, lingkar, orang);
        beralasan(alasan, "Tulis mengapa orang ini boleh menangani laporan lagi.");
        Anggota kembali = lingkar.stream().filter(a -> a.id() == anggota && rute.dikecualikan().contains(a.staf())).findFirst()
            .orElseThrow(() -> new IsianKeliru("Orang ini tidak dikeluarkan dari laporan ini. Muat ulang halamannya."));
        String peminta = rute.diminta().get(kembali.staf());
        if (orang.equals(peminta)) {
            throw new IsianKeliru("Permintaan Anda sudah tercatat; yang menyetujuinya harus orang lain yang menangani laporan ini.");
        }
        gudang.ubahRute(k, peminta == null ? rute.mintaPulih(kembali.staf(), orang) : rute.pulihkan(kembali.staf()));
        gudang.catat(k, orang, peminta == null ? "MINTA_PULIH" : "DIPULIHKAN", kembali.sebutan() + ": " + alasan.strip());
        kabar.antre(k, true);
    }

    private void harusMembaca(KasusWbs k, Rute rute, List<Anggota> lingkar, String orang) {
        if (!k.terbuka() || !rute.pembaca(lingkar, gudang.langkahKini(k).orElse(null)).contains(orang)) {
            throw TidakDitemukan.untuk("Laporan", k.nomor());
        }
    }
}
