package id.laju.kelebihan;

import id.laju.berkas.Aturan;
import id.laju.berkas.BerkasService;
import id.laju.pelanggan.PelangganService;
import id.laju.umum.IsianKeliru;
import id.laju.umum.PeriksaIsian;
import id.laju.umum.Rupiah;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the customer asks for, completes and withdraws. State first, then the message. */
@Service
class AjuanKelebihanService {

    private final KelebihanMapper mapper;
    private final KelebihanService kelebihan;
    private final PembukaKelebihan pembuka;
    private final SisaPembayaran sisa;
    private final SaldoService saldo;
    private final PelangganService pelanggan;
    private final BerkasService berkas;
    private final KelebihanProses proses;

    AjuanKelebihanService(KelebihanMapper mapper, KelebihanService kelebihan, PembukaKelebihan pembuka, SisaPembayaran sisa, SaldoService saldo,
            PelangganService pelanggan, BerkasService berkas, KelebihanProses proses) {
        this.mapper = mapper;
        this.kelebihan = kelebihan;
        this.pembuka = pembuka;
        this.sisa = sisa;
        this.saldo = saldo;
        this.pelanggan = pelanggan;
        this.berkas = berkas;
        this.proses = proses;
    }

    /**
     * The customer asks.
     *
     * @return id of the overpayment
     * @throws IsianKeliru when a field is wrong, or the payment has less left than asked for
     */
    @Transactional
    long ajukan(long pelangganId, IsianKelebihan i, String namaBerkas, byte[] isi, String oleh) {
        i.periksa();
        String satker = pelanggan.ambil(pelangganId).satker();
        PembayaranPelanggan p = sisa.dipilih(pelangganId, i, 0);
        return pembuka.dariPelanggan(satker, pelangganId, p, i, simpan(satker, namaBerkas, isi, oleh), oleh);
    }

    /**
     * The customer asks a balance back; from now on no bill can use it.
     *
     * @return id of the overpayment
     * @throws IsianKeliru when a field is wrong or the balance is smaller
     */
    @Transactional
    long ajukanSaldo(long pelangganId, String kodeAkun, IsianKelebihan i, String oleh) {
        i.periksaSaldo();
        if (kodeAkun == null || !kodeAkun.matches("\\d{6}")) {
            throw IsianKeliru.pada("akun", "Pilih saldo yang diminta kembali.");
        }
        long id = pembuka.dariSaldo(pelanggan.ambil(pelangganId).satker(), pelangganId, kodeAkun, i, oleh);
        saldo.tahan(kelebihan.ambil(id));
        return pembuka.mulai(id);
    }

    /**
     * What the balai found becomes what the customer wants, while nobody has examined it.
     *
     * @throws IsianKeliru when a field is wrong or it was examined meanwhile
     */
    @Transactional
    void pilihTujuan(long id, long pelangganId, IsianKelebihan i) {
        Kelebihan k = kelebihan.kunci(kelebihan.milik(id, pelangganId));
        PeriksaIsian p = new PeriksaIsian();
        i.periksaTujuan(p);
        p.selesai();
        if (k.dariSaldo() || mapper.ubahTujuan(id, i) == 0) {
            throw new IsianKeliru("Pilihan ini tidak dapat diubah lagi: " + k.status().sebutan().toLowerCase(Locale.ROOT) + ".");
        }
    }

    /** The customer completes what was asked for; everything may change. */
    @Transactional
    void lengkapi(long id, long pelangganId, IsianKelebihan i, String namaBerkas, byte[] isi, String oleh) {
        Kelebihan k = kelebihan.kunci(kelebihan.milik(id, pelangganId));
        periksaLengkap(k, i);
        tolakYangTidakMenunggu(k);
        PembayaranPelanggan p = k.dariPelanggan() ? sisa.dipilih(pelangganId, i, id) : k.dariSaldo() ? null : mapper.pembayaran(k.pembayaranId()).orElseThrow();
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
    void tarik(long id, long pelangganId) {
        Kelebihan k = kelebihan.kunci(kelebihan.milik(id, pelangganId));
        if (k.status() == StatusKelebihan.DITARIK) {
            return;
        }
        tolakYangTidakMenunggu(k);
        mapper.ubah(id, StatusKelebihan.PERLU_DILENGKAPI, StatusKelebihan.DITARIK);
        kelebihan.lepas(k);
        kirim(k, "tarik");
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
            throw new IsianKeliru("Permohonan ini tidak menunggu Anda: " + k.status().sebutan().toLowerCase(Locale.ROOT) + ".");
        }
    }
}
