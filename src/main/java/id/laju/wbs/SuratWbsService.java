package id.laju.wbs;

import id.laju.dokumen.DokumenService;
import id.laju.dokumen.JawabanPelaporan;
import id.laju.dokumen.Penanda;
import id.laju.dokumen.TandaTanganLepas;
import id.laju.dokumen.Teks;
import id.laju.satker.Satker;
import id.laju.satker.SatkerService;
import id.laju.staf.Staf;
import id.laju.staf.StafService;
import id.laju.umum.IsianKeliru;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** The letter: signed outside any transaction by the one who may, sealed at once, and delivered by the task that follows. */
@Service
class SuratWbsService {

    private final GudangWbs gudang;
    private final Brankas brankas;
    private final PenangananService penanganan;
    private final TandaTanganLepas penanda;
    private final KunciInduk induk;
    private final DokumenService dokumen;
    private final StafService staf;
    private final SatkerService satker;
    private final WbsProses proses;
    private final TransactionTemplate transaksi;
    private final Clock jam;

    SuratWbsService(GudangWbs gudang, Brankas brankas, PenangananService penanganan, TandaTanganLepas penanda, KunciInduk induk, DokumenService dokumen, StafService staf, SatkerService satker, WbsProses proses,
            TransactionTemplate transaksi, Clock jam) {
        this.gudang = gudang;
        this.brankas = brankas;
        this.penanganan = penanganan;
        this.penanda = penanda;
        this.induk = induk;
        this.dokumen = dokumen;
        this.staf = staf;
        this.satker = satker;
        this.proses = proses;
        this.transaksi = transaksi;
        this.jam = jam;
    }

    /** The draft as it would be signed. */
    @Transactional(readOnly = true)
    public byte[] konsep(String nomor, String orang) {
        KasusWbs k = gudang.ambil(nomor);
        penanganan.harus(k, orang, LangkahWbs.TANDATANGANI);
        return dokumen.cetak(k.satker(), k.nomor(), model(k, orang, terakhir(k)));
    }

    /**
     * Signs and completes the task.
     *
     * @param sandi of the signer's key, wiped afterwards
     * @throws IsianKeliru on field sandi; or when the signer wrote the draft
     */
    public void tandatangani(String nomor, String orang, char[] sandi) {
        KasusWbs k = gudang.ambil(nomor);
        penanganan.harus(k, orang, LangkahWbs.TANDATANGANI);
        Konsep konsep = transaksi.execute(s -> terakhir(k));
        if (konsep.penyusun().equals(orang)) {
            throw new IsianKeliru("Konsep ini Anda susun sendiri, jadi orang lain yang harus menandatanganinya.");
        }
        if (gudang.langkahKini(k).filter(l -> l == LangkahWbs.TANDATANGANI).isEmpty()) {
            throw new IsianKeliru("Laporan ini tidak menunggu tanda tangan. Muat ulang halamannya.");
        }
        byte[] pdf = penanda.tandatangani(k.satker(), k.nomor(), model(k, orang, konsep), orang, hitungan(orang), sandi);
        transaksi.executeWithoutResult(s -> brankas.tulis(k, Isi.SURAT, new SuratJawaban(pdf, orang, jam.instant())));
        proses.selesaikan(k, LangkahWbs.TANDATANGANI, orang, new Tindakan("tandatangani", null, null, null));
    }

    /** Some of the circle sign nothing else: their name beside a wrong passphrase would tell who is reported. */
    private String hitungan(String orang) {
        return "lepas-" + HexFormat.of().formatHex(induk.turunan(induk.versi(), "percobaan/" + orang));
    }

    private Konsep terakhir(KasusWbs k) {
        return brankas.terakhir(k, Isi.KONSEP, Konsep.class).orElseThrow(() -> new IsianKeliru("Konsep surat jawaban belum ada.")).isi();
    }

    private JawabanPelaporan model(KasusWbs k, String orang, Konsep konsep) {
        Satker s = satker.ambil(k.satker());
        Staf saya = staf.ambil(orang);
        String jabatan = gudang.lingkar(k).stream().filter(a -> a.staf().equals(orang)).map(Anggota::sebutan).findFirst().orElseThrow();
        return new JawabanPelaporan(s.kota(), LocalDate.ofInstant(jam.instant(), s.zonaWaktu()), konsep.teks(), new Penanda(orang, Teks.dari(jabatan, null), saya.nama(), saya.nip(), null));
    }
}
