package id.laju.wbs;

import id.laju.berkas.TanpaMetadata;
import id.laju.umum.IsianKeliru;
import id.laju.umum.PeriksaIsian;
import id.laju.umum.TidakDitemukan;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** What a reporter does with the receipt: look, talk, fetch the answer, acknowledge it, withdraw. The receipt comes with every call; nothing remembers it. */
@Service
class PelaporService {

    private static final int PESAN_TERPANJANG = 5000;

    /** The page of a report. @param tandaTerima the answer waits to be acknowledged */
    record Tampak(String nomor, String satker, Instant dibuat, String status, boolean terbuka, boolean adaSurat, boolean tandaTerima, List<Pesan> pesan) {
    }

    private final BrankasMapper mapper;
    private final Brankas brankas;
    private final GudangWbs gudang;
    private final BuktiService bukti;
    private final KunciInduk induk;
    private final Resi resi;
    private final PembatasResi pembatas;
    private final WbsProses proses;
    private final KabarWbs kabar;
    private final TransactionTemplate transaksi;

    PelaporService(BrankasMapper mapper, Brankas brankas, GudangWbs gudang, BuktiService bukti, KunciInduk induk, Resi resi, PembatasResi pembatas, WbsProses proses, KabarWbs kabar, TransactionTemplate transaksi) {
        this.mapper = mapper;
        this.brankas = brankas;
        this.gudang = gudang;
        this.bukti = bukti;
        this.induk = induk;
        this.resi = resi;
        this.pembatas = pembatas;
        this.proses = proses;
        this.kabar = kabar;
        this.transaksi = transaksi;
    }

    /** Outside of any transaction: the slow hash and the queue hold no connection. @throws IsianKeliru on field resi when it is mistyped or unknown */
    KasusWbs cari(String ketikan) {
        String angka = Resi.rapikan(ketikan);
        return pembatas.jaga(() -> induk.semuaVersi().stream().flatMap(v -> mapper.denganResi(resi.sidik(angka, v)).stream()).findFirst()).orElseThrow(() -> {
            pembatas.keliru();
            return IsianKeliru.pada("resi", "Nomor resi ini tidak dikenal. Periksa lagi angkanya; laporan yang sudah lewat masa simpannya sudah dimusnahkan.");
        });
    }

    public Tampak lihat(String ketikan) {
        KasusWbs k = cari(ketikan);
        List<Pesan> pesan = brankas.baca(k, Isi.PESAN, Pesan.class).stream().map(Brankas.Terbuka::isi).toList();
        return new Tampak(k.nomor(), k.satker(), k.dibuat(), gudang.status(k), k.terbuka(), dikirim(k), gudang.menungguTandaTerima(k), pesan);
    }

    /** @throws IsianKeliru without words and files, with a file that is refused, or when the report is closed */
    public void kirimPesan(String ketikan, String teks, List<Kiriman> berkas) {
        String kasus = cari(ketikan).kasus();
        List<TanpaMetadata.Salinan> bersih = bukti.bersihkan(berkas);
        transaksi.executeWithoutResult(s -> kirimPesan(terbuka(kasus), teks, berkas, bersih));
    }

    private void kirimPesan(KasusWbs k, String teks, List<Kiriman> berkas, List<TanpaMetadata.Salinan> bersih) {
        String rapi = teks == null ? "" : teks.strip();
        new PeriksaIsian().tolakJika(rapi.isEmpty() && berkas.isEmpty(), "teks", "Tulis pesan Anda atau pilih berkas bukti.").panjang("teks", rapi, PESAN_TERPANJANG, "Pesan").selesai();
        gudang.katakan(k, "PELAPOR", rapi, bukti.simpan(k, berkas, bersih));
        kabar.antre(k, false);
    }

    public byte[] surat(String ketikan) {
        KasusWbs k = cari(ketikan);
        if (!dikirim(k)) {
            throw new TidakDitemukan("Surat jawaban belum ada.");
        }
        return brankas.terakhir(k, Isi.SURAT, SuratJawaban.class).orElseThrow().isi().pdf();
    }

    /** The answer was read. @param tinjau the reporter asks to look at it once more, and says why */
    public void jawab(String ketikan, boolean tinjau, String teks) {
        String kasus = cari(ketikan).kasus();
        transaksi.executeWithoutResult(s -> jawab(terbuka(kasus), tinjau, teks));
    }

    private void jawab(KasusWbs k, boolean tinjau, String teks) {
        String rapi = teks == null ? "" : teks.strip();
        new PeriksaIsian().tolakJika(tinjau && rapi.isEmpty(), "tanggapan", "Tulis apa yang belum terjawab, supaya dapat ditinjau lagi.").panjang("tanggapan", rapi, PESAN_TERPANJANG, "Tanggapan").selesai();
        gudang.katakan(k, "PELAPOR", tinjau ? rapi : rapi.isEmpty() ? KalimatWbs.DITERIMA.teks() : rapi, List.of());
        gudang.catat(k, "pelapor", tinjau ? "MINTA_TINJAU" : "TANDA_TERIMA", null);
        if (!proses.jawab(k, tinjau ? "ditinjau" : "diterima")) {
            throw new IsianKeliru("Laporan ini tidak menunggu tanda terima dari Anda.");
        }
        kabar.antre(k, false);
    }

    public void tarik(String ketikan, String alasan) {
        String kasus = cari(ketikan).kasus();
        transaksi.executeWithoutResult(s -> tarik(terbuka(kasus), alasan));
    }

    private void tarik(KasusWbs k, String alasan) {
        new PeriksaIsian().panjang("alasan", alasan, PESAN_TERPANJANG, "Alasan").selesai();
        gudang.katakan(k, "PELAPOR", KalimatWbs.SAYA_TARIK.teks() + (alasan == null || alasan.isBlank() ? "" : " " + alasan.strip()), List.of());
        gudang.catat(k, "pelapor", "MENARIK", null);
        if (!proses.tarik(k)) {
            throw new IsianKeliru("Laporan ini sedang diproses sistem. Coba sekali lagi sebentar lagi.");
        }
        kabar.antre(k, false);
    }

    private KasusWbs terbuka(String kasus) {
        KasusWbs k = gudang.kunci(kasus);
        if (!k.terbuka()) {
            throw new IsianKeliru("Laporan ini sudah ditutup. Untuk hal baru, buat laporan baru.");
        }
        return k;
    }

    /** A letter that is only a draft or being signed is not there yet. */
    private boolean dikirim(KasusWbs k) {
        return gudang.pernahDikirim(k);
    }
}
