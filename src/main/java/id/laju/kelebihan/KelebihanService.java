package id.laju.kelebihan;

import id.laju.berkas.Aturan;
import id.laju.berkas.BerkasService;
import id.laju.pelanggan.PelangganService;
import id.laju.tagihan.AkunPnbp;
import id.laju.tagihan.KelebihanTercatat;
import id.laju.umum.Halaman;
import id.laju.umum.IsianKeliru;
import id.laju.umum.PeriksaIsian;
import id.laju.umum.PermintaanHalaman;
import id.laju.umum.Rupiah;
import id.laju.umum.TidakDitemukan;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Overpayments as they come in, from the customer or from a reconciliation. State first, then the message. */
@Service
public class KelebihanService {

    private final KelebihanMapper mapper;
    private final PelangganService pelanggan;
    private final BerkasService berkas;
    private final AkunPnbp akun;
    private final SaldoService saldo;
    private final KelebihanProses proses;
    private final Clock jam;

    KelebihanService(KelebihanMapper mapper, PelangganService pelanggan, BerkasService berkas, AkunPnbp akun, SaldoService saldo, KelebihanProses proses, Clock jam) {
        this.mapper = mapper;
        this.pelanggan = pelanggan;
        this.berkas = berkas;
        this.akun = akun;
        this.saldo = saldo;
        this.proses = proses;
        this.jam = jam;
    }

    /** @throws TidakDitemukan when there is no such overpayment */
    public Kelebihan ambil(long id) {
        return mapper.cari(id).orElseThrow(() -> TidakDitemukan.untuk("Kelebihan pembayaran", id));
    }

    /** @throws TidakDitemukan for any other customer's */
    public Kelebihan milik(long id, long pelangganId) {
        return mapper.cari(id).filter(k -> k.pelangganId() != null && k.pelangganId() == pelangganId)
            .orElseThrow(() -> TidakDitemukan.untuk("Kelebihan pembayaran", id));
    }

    /** @param pelangganId null for all */
    Halaman<Kelebihan> daftar(List<String> satker, StatusKelebihan status, Long pelangganId, PermintaanHalaman h) {
        String[] kode = satker.toArray(String[]::new);
        String s = status == null ? null : status.name();
        return new Halaman<>(mapper.daftar(kode, s, pelangganId, h), mapper.banyak(kode, s, pelangganId, h), h);
    }

    /** What the customer is asked to complete. */
    int perluTindakan(long pelangganId) {
        return mapper.perluTindakan(pelangganId);
    }

    List<PembayaranPelanggan> pembayaran(long pelangganId) {
        return mapper.pembayaranMilik(pelangganId);
    }

    List<LangkahPengembalian> langkah(long id) {
        return mapper.langkah(id);
    }

    /**
     * The customer asks.
     *
     * @return id of the overpayment
     * @throws IsianKeliru when a field is wrong, or the payment has less left than asked for
     */
    @Transactional
    public long ajukan(long pelangganId, IsianKelebihan i, String namaBerkas, byte[] isi, String oleh) {
        i.periksa();
        String satker = pelanggan.ambil(pelangganId).satker();
        PembayaranPelanggan p = dipilih(pelangganId, i, 0);
        long id = mapper.buat(satker, pelangganId, Asal.PELANGGAN, p == null ? null : p.id(), p == null ? i.ntpn() : p.ntpn(), i.rupiah(), kodeAkun(satker, p), i,
            simpan(satker, namaBerkas, isi, oleh), jam.instant(), oleh, null);
        proses.mulai(ambil(id));
        return id;
    }

    /** Money of a bill keeps the account of that bill, whatever the satker's setting says by now. */
    private String kodeAkun(String satker, PembayaranPelanggan p) {
        return p == null || p.akun() == null ? akun.untuk(satker) : p.akun();
    }

    /**
     * The customer asks a balance back; from now on no bill can use it.
     *
     * @return id of the overpayment
     * @throws IsianKeliru when a field is wrong or the balance is smaller
     */
    @Transactional
    public long ajukanSaldo(long pelangganId, String kodeAkun, IsianKelebihan i, String oleh) {
        i.periksaSaldo();
        if (kodeAkun == null || !kodeAkun.matches("\\d{6}")) {
            throw IsianKeliru.pada("akun", "Pilih saldo yang diminta kembali.");
        }
        String satker = pelanggan.ambil(pelangganId).satker();
        long id = mapper.buat(satker, pelangganId, Asal.SALDO, null, null, i.rupiah(), kodeAkun, i, null, jam.instant(), oleh, null);
        saldo.tahan(ambil(id));
        proses.mulai(ambil(id));
        return id;
    }

    /**
     * What the balai found becomes what the customer wants, while nobody has examined it.
     *
     * @throws IsianKeliru when a field is wrong or it was examined meanwhile
     */
    @Transactional
    public void pilihTujuan(long id, long pelangganId, IsianKelebihan i) {
        Kelebihan k = kunci(milik(id, pelangganId));
        PeriksaIsian p = new PeriksaIsian();
        i.periksaTujuan(p);
        p.selesai();
        if (k.dariSaldo() || mapper.ubahTujuan(id, i) == 0) {
            throw new IsianKeliru("Pilihan ini tidak dapat diubah lagi: " + k.status().sebutan().toLowerCase(java.util.Locale.ROOT) + ".");
        }
    }

    /** The customer completes what was asked for; everything may change. */
    @Transactional
    public void lengkapi(long id, long pelangganId, IsianKelebihan i, String namaBerkas, byte[] isi, String oleh) {
        Kelebihan k = kunci(milik(id, pelangganId));
        periksaLengkap(k, i);
        tolakYangTidakMenunggu(k);
        PembayaranPelanggan p = k.dariPelanggan() ? dipilih(pelangganId, i, id) : k.dariSaldo() ? null : mapper.pembayaran(k.pembayaranId()).orElseThrow();
        mapper.lengkapi(id, p == null ? null : p.id(), p == null ? i.ntpn() : p.ntpn(), i.rupiah(), i, simpan(k.satker(), namaBerkas, isi, oleh));
        kirim(k, "lengkap");
    }

    private static void periksaLengkap(Kelebihan k, IsianKelebihan i) {
        if (k.dariSaldo()) {
            i.periksaSaldo();
        } else {
            i.periksa();
        }
        if (!k.dariPelanggan() && i.rupiah().compareTo(k.jumlah()) != 0) {
            throw IsianKeliru.pada("jumlah", "Jumlahnya tidak berubah: " + Rupiah.tulis(k.jumlah()) + ".");
        }
        if (k.dariSaldo() && i.tujuan() != Tujuan.DIKEMBALIKAN) {
            throw IsianKeliru.pada("tujuan", "Saldo ini diminta kembali. Tarik permohonannya bila uangnya tetap menjadi pembayaran di muka.");
        }
    }

    /** The customer lets it be. A second click changes nothing. */
    @Transactional
    public void tarik(long id, long pelangganId) {
        Kelebihan k = kunci(milik(id, pelangganId));
        if (k.status() == StatusKelebihan.DITARIK) {
            return;
        }
        tolakYangTidakMenunggu(k);
        mapper.ubah(id, StatusKelebihan.PERLU_DILENGKAPI, StatusKelebihan.DITARIK);
        lepas(k);
        kirim(k, "tarik");
    }

    /** Nobody answered in time; repeatable. */
    @Transactional
    void gugurkan(long id) {
        if (mapper.ubah(id, StatusKelebihan.PERLU_DILENGKAPI, StatusKelebihan.GUGUR) == 1) {
            lepas(ambil(id));
        }
    }

    /** It came to nothing: a balance that it held can be used again. */
    void lepas(Kelebihan k) {
        if (k.dariSaldo()) {
            saldo.lepas(k);
        }
    }

    /** What a reconciliation found is examined like what a customer asks for. */
    @EventListener
    @Transactional
    public void tercatat(KelebihanTercatat kabar) {
        PembayaranPelanggan p = mapper.pembayaran(kabar.pembayaranId()).orElseThrow();
        IsianKelebihan i = new IsianKelebihan(p.id(), p.ntpn(), kabar.jumlah().toPlainString(), kabar.dikembalikan() ? Tujuan.DIKEMBALIKAN : Tujuan.DI_MUKA,
            kabar.catatan(), null, null, null);
        long id = mapper.buat(p.satker(), p.pelangganId(), Asal.REKONSILIASI, p.id(), p.ntpn(), kabar.jumlah(), kodeAkun(p.satker(), p), i, null, jam.instant(), kabar.oleh(), null);
        proses.mulai(ambil(id));
    }

    /** Part of what a bill settled, for lines that were dropped from its order. @return id of the overpayment */
    @Transactional
    long catatCoretan(long permohonanId, long pembayaranId, BigDecimal jumlah, String alasan) {
        PembayaranPelanggan p = mapper.pembayaran(pembayaranId).orElseThrow();
        IsianKelebihan i = new IsianKelebihan(p.id(), p.ntpn(), jumlah.toPlainString(), Tujuan.DI_MUKA, alasan, null, null, null);
        long id = mapper.buat(p.satker(), p.pelangganId(), Asal.CORETAN, p.id(), p.ntpn(), jumlah, kodeAkun(p.satker(), p), i, null, jam.instant(), "sistem", permohonanId);
        proses.mulai(ambil(id));
        return id;
    }

    private PembayaranPelanggan dipilih(long pelangganId, IsianKelebihan i, long kecuali) {
        PembayaranPelanggan p = mapper.pembayaranMilik(pelangganId).stream()
            .filter(x -> i.pembayaranId() == null ? x.ntpn().equals(i.ntpn()) : x.id() == i.pembayaranId()).findFirst().orElse(null);
        if (p == null && i.pembayaranId() != null) {
            throw IsianKeliru.pada("pembayaranId", "Pilih salah satu pembayaran Anda.");
        }
        if (p != null) {
            periksaSisa(p.id(), i.rupiah(), kecuali);
        }
        return p;
    }

    /** @param kecuali the overpayment that asks again for its own part; 0 for a new one */
    void periksaSisa(long pembayaranId, BigDecimal jumlah, long kecuali) {
        mapper.kunciPembayaran(pembayaranId);
        BigDecimal milikSendiri = mapper.cari(kecuali).filter(k -> k.pembayaranId() != null && k.pembayaranId() == pembayaranId).map(Kelebihan::jumlah).orElse(BigDecimal.ZERO);
        BigDecimal sisa = mapper.pembayaran(pembayaranId).orElseThrow().sisa().add(milikSendiri);
        if (jumlah.compareTo(sisa) > 0) {
            throw IsianKeliru.pada("jumlah", sisa.signum() > 0 ? "Dari pembayaran ini paling banyak " + Rupiah.tulis(sisa) + " yang masih dapat diajukan."
                : "Seluruh pembayaran ini sudah diajukan sebagai kelebihan.");
        }
    }

    Kelebihan kunci(Kelebihan k) {
        return mapper.kunci(k.id()).orElseThrow();
    }

    private UUID simpan(String satker, String nama, byte[] isi, String oleh) {
        return isi == null || isi.length == 0 ? null : berkas.simpan(satker, nama, isi, oleh, Aturan.BUKTI_BAYAR.untuk("bukti", "Bukti")).id();
    }

    private void kirim(Kelebihan k, String jawaban) {
        if (!proses.jawab(k, jawaban)) {
            throw new IsianKeliru("Permohonan ini sedang diproses sistem. Coba sekali lagi sebentar lagi.");
        }
    }

    private static void tolakYangTidakMenunggu(Kelebihan k) {
        if (k.status() != StatusKelebihan.PERLU_DILENGKAPI) {
            throw new IsianKeliru("Permohonan ini tidak menunggu Anda: " + k.status().sebutan().toLowerCase(java.util.Locale.ROOT) + ".");
        }
    }
}
