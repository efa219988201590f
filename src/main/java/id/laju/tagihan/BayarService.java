package id.laju.tagihan;

import id.laju.berkas.Aturan;
import id.laju.berkas.BerkasService;
import id.laju.permohonan.PermohonanService;
import id.laju.umum.Halaman;
import id.laju.umum.IsianKeliru;
import id.laju.umum.PeriksaIsian;
import id.laju.umum.PermintaanHalaman;
import id.laju.umum.Tanggal;
import id.laju.umum.TidakDitemukan;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the customer sees of the bills and does about them. State first, then the message. */
@Service
public class BayarService {

    private final TagihanMapper mapper;
    private final CariTagihanMapper cari;
    private final BuktiMapper bukti;
    private final KunciTagihan kunci;
    private final TagihanService tagihan;
    private final BerkasService berkas;
    private final PermohonanService permohonan;
    private final TagihanProses proses;
    private final Clock jam;

    BayarService(TagihanMapper mapper, CariTagihanMapper cari, BuktiMapper bukti, KunciTagihan kunci, TagihanService tagihan,
            BerkasService berkas, PermohonanService permohonan, TagihanProses proses, Clock jam) {
        this.mapper = mapper;
        this.cari = cari;
        this.bukti = bukti;
        this.kunci = kunci;
        this.tagihan = tagihan;
        this.berkas = berkas;
        this.permohonan = permohonan;
        this.proses = proses;
        this.jam = jam;
    }

    /** One bill per request: the paid one, else the newest code. */
    Halaman<Tagihan> daftar(long pelangganId, PermintaanHalaman h) {
        return new Halaman<>(cari.milik(pelangganId, h), cari.banyakMilik(pelangganId, h), h);
    }

    /** Bills that wait for this customer (NTF-002). */
    public int perluTindakan(long pelangganId) {
        return mapper.perluTindakan(pelangganId);
    }

    /** @throws TidakDitemukan for any other customer's bill */
    public Tagihan milik(long id, long pelangganId) {
        return mapper.cari(id).filter(t -> t.pelangganId() == pelangganId).orElseThrow(() -> TidakDitemukan.untuk("Tagihan", id));
    }

    public List<BuktiBayar> bukti(long tagihanId) {
        return bukti.milik(tagihanId);
    }

    /** @throws TidakDitemukan when there is no such proof */
    public BuktiBayar satuBukti(long id) {
        return bukti.cari(id).orElseThrow(() -> TidakDitemukan.untuk("Bukti bayar", id));
    }

    /**
     * A proof of payment, also after the code has expired. A second one joins the first while that is being checked.
     *
     * @throws IsianKeliru when the file is not acceptable, or nothing is to be paid any more
     */
    @Transactional
    public void unggahBukti(long id, long pelangganId, String namaBerkas, byte[] isi, String catatan, String oleh) {
        List<Tagihan> semua = kunci.sepermohonan(milik(id, pelangganId));
        Tagihan t = KunciTagihan.satu(semua, id);
        tolakYangSelesai(t);
        tolakYangDiganti(t, semua);
        if (isi == null || isi.length == 0) {
            throw IsianKeliru.pada("buktiBayar", "Pilih berkas bukti pembayaran.");
        }
        boolean sedangDiperiksa = bukti.menunggu(id) > 0;
        String pesan = catatan == null || catatan.isBlank() ? null : catatan.strip().substring(0, Math.min(500, catatan.strip().length()));
        bukti.simpan(id, berkas.simpan(t.satker(), namaBerkas, isi, oleh, Aturan.BUKTI_BAYAR).id(), pesan, jam.instant(), oleh);
        if (!proses.bukti(t.kasus(), id) && !sedangDiperiksa) {
            throw sebentarLagi();
        }
    }

    /**
     * A new code after the old one has expired (BIL-009, BIL-010). A second click changes nothing.
     *
     * @return the bill that will carry the new code
     * @throws IsianKeliru while the code is still good, or a proof is being checked
     */
    @Transactional
    public long mintaUlang(long id, long pelangganId, Peminta peminta, String oleh) {
        return mintaUlang(id, pelangganId, peminta, false, oleh);
    }

    /** As above. @param diLoket CS asks for a customer who may have no e-mail */
    @Transactional
    public long mintaUlang(long id, long pelangganId, Peminta peminta, boolean diLoket, String oleh) {
        List<Tagihan> semua = kunci.sepermohonan(milik(id, pelangganId));
        var sudah = semua.stream().filter(t -> t.id() > id && t.status() != StatusTagihan.CANCELLED).findFirst();
        if (sudah.isPresent()) {
            return sudah.get().id();
        }
        Tagihan t = KunciTagihan.satu(semua, id);
        peminta.periksa(diLoket);
        tolakYangSelesai(t);
        if (!t.kedaluwarsaPada(jam.instant())) {
            throw new IsianKeliru("Kode billing ini masih berlaku sampai " + Tanggal.batas(t.kedaluwarsa(), tagihan.zona(t)) + ". Bayarlah dengan kode ini.");
        }
        return gantiKode(t, peminta);
    }

    /** The customer lets the whole request go instead of asking for a new code (BIL-012). A second click changes nothing. */
    @Transactional
    public void batal(long id, long pelangganId, String alasan, String oleh) {
        Tagihan t = KunciTagihan.satu(kunci.sepermohonan(milik(id, pelangganId)), id);
        if (t.status() == StatusTagihan.CANCELLED) {
            return;
        }
        new PeriksaIsian().wajib("alasan", alasan, "Isi alasan pembatalan.").panjang("alasan", alasan, 1000, "Alasan pembatalan").selesai();
        tolakYangSelesai(t);
        if (!t.kedaluwarsaPada(jam.instant())) {
            throw new IsianKeliru("Kode billing ini masih berlaku. Pembatalan selama kode berlaku dilakukan dari halaman permohonan.");
        }
        kedaluwarsakan(t);
        permohonan.batal(t.permohonanId(), alasan.strip(), oleh);
        if (!proses.batal(t.kasus(), id)) {
            throw belumMenunggu(id);
        }
    }

    private void kedaluwarsakan(Tagihan t) {
        if (t.status() == StatusTagihan.ISSUED) {
            proses.kedaluwarsakan(t.kasus());
            mapper.kedaluwarsakan(t.id());
        }
    }

    private IsianKeliru belumMenunggu(long id) {
        return bukti.menunggu(id) == 0 ? sebentarLagi()
            : new IsianKeliru("Bukti pembayaran Anda sedang diperiksa bendahara. Tunggu hasilnya lebih dulu.");
    }

    private long gantiKode(Tagihan lama, Peminta peminta) {
        kedaluwarsakan(lama);
        long baru = mapper.buat(new Tagihan(0, lama.satker(), lama.permohonanId(), lama.pelangganId(), lama.penawaranId(), lama.kasus(), 0,
            StatusTagihan.DRAFT, lama.nomorPenawaran(), lama.dikonfirmasi(), lama.layanan(), lama.praOrder(), lama.wajibBayar(), lama.total(),
            null, null, null, null, null, jam.instant(), null, peminta.nama().strip(), peminta.surelBersih(), peminta.telepon().strip(), null));
        if (!proses.mintaUlang(lama.kasus(), lama.id(), baru)) {
            throw belumMenunggu(lama.id());
        }
        return baru;
    }

    private static void tolakYangSelesai(Tagihan t) {
        switch (t.status()) {
            case PAID -> throw new IsianKeliru("Tagihan ini sudah lunas; tidak ada lagi yang perlu dibayar.");
            case CANCELLED -> throw new IsianKeliru("Tagihan ini sudah dibatalkan. Hubungi balai bila Anda terlanjur membayar.");
            case DRAFT -> throw new IsianKeliru("Kode billing sedang disiapkan bendahara.");
            default -> { }
        }
    }

    private static void tolakYangDiganti(Tagihan t, List<Tagihan> semua) {
        semua.stream().filter(x -> x.urutan() > t.urutan() && x.status() != StatusTagihan.CANCELLED).findFirst().ifPresent(baru -> {
            throw new IsianKeliru(baru.kode() == null
                ? "Kode billing ini sudah Anda minta ganti. Begitu kode barunya terbit, unggah buktinya di sana; bukti untuk kode ini juga diterima."
                : "Kode billing ini sudah diganti dengan " + baru.kode() + ". Unggah buktinya di sana; bukti untuk kode ini juga diterima.");
        });
    }

    private static IsianKeliru sebentarLagi() {
        return new IsianKeliru("Tagihan ini sedang diproses sistem. Coba sekali lagi sebentar lagi.");
    }
}
