package id.laju.kelebihan;

import id.laju.berkas.Aturan;
import id.laju.berkas.BerkasService;
import id.laju.pelanggan.PelangganService;
import id.laju.tagihan.AkunPnbp;
import id.laju.tagihan.KelebihanTercatat;
import id.laju.umum.Halaman;
import id.laju.umum.IsianKeliru;
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
    private final KelebihanProses proses;
    private final Clock jam;

    KelebihanService(KelebihanMapper mapper, PelangganService pelanggan, BerkasService berkas, AkunPnbp akun, KelebihanProses proses, Clock jam) {
        this.mapper = mapper;
        this.pelanggan = pelanggan;
        this.berkas = berkas;
        this.akun = akun;
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
        long id = mapper.buat(satker, pelangganId, "PELANGGAN", p == null ? null : p.id(), p == null ? i.ntpn() : p.ntpn(), i.rupiah(), akun.untuk(satker), i,
            simpan(satker, namaBerkas, isi, oleh), jam.instant(), oleh);
        proses.mulai(ambil(id));
        return id;
    }

    /** The customer completes what was asked for; everything may change. */
    @Transactional
    public void lengkapi(long id, long pelangganId, IsianKelebihan i, String namaBerkas, byte[] isi, String oleh) {
        Kelebihan k = kunci(milik(id, pelangganId));
        i.periksa();
        tolakYangTidakMenunggu(k);
        PembayaranPelanggan p = k.dariPelanggan() ? dipilih(pelangganId, i, id) : mapper.pembayaran(k.pembayaranId()).orElseThrow();
        if (!k.dariPelanggan() && i.rupiah().compareTo(k.jumlah()) != 0) {
            throw IsianKeliru.pada("jumlah", "Jumlah kelebihan ini dihitung balai: " + Rupiah.tulis(k.jumlah()) + ".");
        }
        mapper.lengkapi(id, p == null ? null : p.id(), p == null ? i.ntpn() : p.ntpn(), i.rupiah(), i, simpan(k.satker(), namaBerkas, isi, oleh));
        kirim(k, "lengkap");
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
        kirim(k, "tarik");
    }

    /** Nobody answered in time; repeatable. */
    @Transactional
    void gugurkan(long id) {
        mapper.ubah(id, StatusKelebihan.PERLU_DILENGKAPI, StatusKelebihan.GUGUR);
    }

    /** What a reconciliation found is examined like what a customer asks for. */
    @EventListener
    @Transactional
    public void tercatat(KelebihanTercatat kabar) {
        PembayaranPelanggan p = mapper.pembayaran(kabar.pembayaranId()).orElseThrow();
        IsianKelebihan i = new IsianKelebihan(p.id(), p.ntpn(), kabar.jumlah().toPlainString(), kabar.dikembalikan() ? Tujuan.DIKEMBALIKAN : Tujuan.DI_MUKA,
            kabar.catatan(), null, null, null);
        long id = mapper.buat(p.satker(), p.pelangganId(), "REKONSILIASI", p.id(), p.ntpn(), kabar.jumlah(), akun.untuk(p.satker()), i, null, jam.instant(), kabar.oleh());
        proses.mulai(ambil(id));
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
