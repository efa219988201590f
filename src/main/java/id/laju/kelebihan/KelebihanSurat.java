package id.laju.kelebihan;

import id.laju.kalender.KalenderKerja;
import id.laju.pelanggan.Pelanggan;
import id.laju.pelanggan.PelangganService;
import id.laju.pelanggan.PenggunaService;
import id.laju.pelanggan.PeranPengguna;
import id.laju.permohonan.Permohonan;
import id.laju.surat.SuratService;
import id.laju.surat.Tujuan;
import id.laju.umum.Rupiah;
import id.laju.umum.Tanggal;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/** Mails about overpayments; the same step writes its mail once. */
@Component
class KelebihanSurat {

    private final SuratService surat;
    private final KelebihanService kelebihan;
    private final PelangganService pelanggan;
    private final PenggunaService pengguna;
    private final KalenderKerja kalender;
    private final Clock jam;

    KelebihanSurat(SuratService surat, KelebihanService kelebihan, PelangganService pelanggan, PenggunaService pengguna, KalenderKerja kalender, Clock jam) {
        this.surat = surat;
        this.kelebihan = kelebihan;
        this.pelanggan = pelanggan;
        this.pengguna = pengguna;
        this.kalender = kalender;
        this.jam = jam;
    }

    void mintaLengkapi(long id) {
        Kelebihan k = kelebihan.ambil(id);
        kirim("lengkapi/" + k.diperiksa().toEpochMilli(), k, "Permohonan " + hal(k) + " perlu dilengkapi", "perlu dilengkapi", true);
    }

    void ingatkan(long id) {
        Kelebihan k = kelebihan.ambil(id);
        kirim("ingat/" + LocalDate.ofInstant(jam.instant(), kalender.zona(k.satker())), k, "Pengingat: permohonan " + hal(k) + " menunggu Anda lengkapi",
            "masih menunggu Anda lengkapi", true);
    }

    void ditolak(long id) {
        Kelebihan k = kelebihan.ambil(id);
        kirim("ditolak", k, "Permohonan " + hal(k) + " tidak dapat disetujui", "tidak dapat disetujui", true);
    }

    void disetujui(long id) {
        Kelebihan k = kelebihan.ambil(id);
        kirim("disetujui", k, "Permohonan " + hal(k) + " disetujui", "disetujui dengan surat " + k.nomor() + " tanggal " + Tanggal.panjang(k.tanggal())
            + (k.diMuka() ? " dan menjadi pembayaran di muka untuk PNBP berikutnya yang sejenis" : " dan dikembalikan lewat KPPN"), false);
    }

    void dikembalikan(long id) {
        Kelebihan k = kelebihan.ambil(id);
        kelebihan.langkah(id).stream().filter(l -> l.keadaan() == KeadaanPengembalian.DIBAYAR).findFirst().ifPresent(l ->
            kirim("dibayar", k, "Kelebihan pembayaran sudah dikembalikan", "sudah dibayar ke rekening Anda (SP2D " + l.nomor() + " tanggal " + Tanggal.panjang(l.tanggal()) + ")", false));
    }

    /** The treasury office could not pay to the account. */
    void mintaRekening(long id) {
        Kelebihan k = kelebihan.ambil(id);
        long ke = kelebihan.langkah(id).stream().filter(l -> l.keadaan() == KeadaanPengembalian.REKENING_DITOLAK || l.keadaan() == KeadaanPengembalian.REKENING_DIKEMBALIKAN).count();
        boolean kppn = terakhir(id) == KeadaanPengembalian.REKENING_DITOLAK;
        kirim("rekening/" + ke, k, "Rekening pengembalian perlu diperbaiki", (kppn ? "dikembalikan KPPN karena rekeningnya" : "belum dapat diteruskan, karena rekening baru yang Anda tulis belum disetujui") + ". Perbaiki rekening tujuan, atau jadikan uangnya pembayaran di muka", true);
    }

    private KeadaanPengembalian terakhir(long id) {
        return kelebihan.langkah(id).stream().map(LangkahPengembalian::keadaan).reduce((a, b) -> b).orElseThrow();
    }

    void ingatkanRekening(long id) {
        Kelebihan k = kelebihan.ambil(id);
        kirim("ingat-rekening/" + LocalDate.ofInstant(jam.instant(), kalender.zona(k.satker())), k, "Pengingat: rekening pengembalian menunggu Anda perbaiki",
            "masih menunggu rekening tujuan yang benar", true);
    }

    /** The treasury office refused, or nobody corrected the account. */
    void tidakDikembalikan(long id) {
        Kelebihan k = kelebihan.ambil(id);
        kirim("tidak-dikembalikan", k, "Pengembalian tidak dapat dibayarkan", "tidak dapat dibayarkan oleh KPPN. Uangnya menjadi pembayaran di muka untuk PNBP berikutnya yang sejenis,"
            + " dan dapat Anda minta kembali lagi dari halaman Kelebihan & Saldo", true);
    }

    /**
     * Lines were dropped from a paid order.
     *
     * @param kelebihanId what was paid with the bill; null when all of it goes back into the balance
     * @param keSaldo rupiah that went back into the balance, or zero
     */
    void dicoret(Permohonan p, Long kelebihanId, BigDecimal keSaldo, long urutan) {
        Map<String, Object> model = new HashMap<>(Map.of("permohonan", p, "keSaldo", keSaldo.signum() == 0 ? "" : Rupiah.tulis(keSaldo)));
        model.put("k", kelebihanId == null ? null : kelebihan.ambil(kelebihanId));
        model.put("jumlah", kelebihanId == null ? null : Rupiah.tulis(kelebihan.ambil(kelebihanId).jumlah()));
        penerima(pelanggan.ambil(p.pelangganId())).forEach(kepada -> surat.kirimSekali("coretan/" + p.id() + "/" + urutan + "/" + kepada, p.satker(), kepada,
            "Biaya yang dicoret dari " + p.praOrder(), "kelebihan-coretan", model));
    }

    private static String hal(Kelebihan k) {
        return k.dariSaldo() ? "pengembalian saldo di muka" : "kelebihan pembayaran";
    }

    /** Nobody hears of it while nobody knows whose payment it was. */
    private void kirim(String langkah, Kelebihan k, String judul, String kalimat, boolean denganCatatan) {
        if (k.pelangganId() == null) {
            return;
        }
        Pelanggan p = pelanggan.ambil(k.pelangganId());
        Map<String, Object> model = new HashMap<>(Map.of("nama", p.namaLengkap(), "jumlah", Rupiah.tulis(k.jumlah()), "sumber", k.sumber(), "hal", hal(k), "kalimat", kalimat, "id", k.id()));
        model.put("catatan", denganCatatan ? k.catatan() : null);
        penerima(p).forEach(kepada -> surat.kirimSekali("kelebihan/" + k.id() + "/" + langkah + "/" + kepada, k.satker(), kepada, judul, "kelebihan", model));
    }

    private Set<String> penerima(Pelanggan p) {
        Set<String> semua = new TreeSet<>(pengguna.surel(p.id(), PeranPengguna.KEUANGAN));
        semua.addAll(pengguna.surel(p.id(), PeranPengguna.PEMOHON));
        if (semua.isEmpty()) {
            semua.add(Tujuan.telepon(p.kontakHp()));
        }
        return semua;
    }
}
