package id.laju.tagihan;

import id.laju.umum.IsianKeliru;
import id.laju.umum.Rupiah;
import id.laju.umum.TidakDitemukan;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Every payment is stored and leads somewhere: it settles its bill, or a reconciliation task asks a person. */
@Service
public class PembayaranService {

    /** @param sebab null when the payment settled its bill */
    record Hasil(long pembayaranId, Sebab sebab) {
        boolean lunas() {
            return sebab == null;
        }
    }

    private record Cocok(Optional<Tagihan> tagihan, Optional<Sebab> hambatan) {
    }

    private final PembayaranMapper mapper;
    private final TagihanMapper tagihan;
    private final BuktiMapper bukti;
    private final KunciTagihan kunci;
    private final TagihanService berkas;
    private final TagihanProses proses;
    private final Clock jam;

    PembayaranService(PembayaranMapper mapper, TagihanMapper tagihan, BuktiMapper bukti, KunciTagihan kunci, TagihanService berkas, TagihanProses proses,
            Clock jam) {
        this.mapper = mapper;
        this.tagihan = tagihan;
        this.bukti = bukti;
        this.kunci = kunci;
        this.berkas = berkas;
        this.proses = proses;
        this.jam = jam;
    }

    /** @throws TidakDitemukan when there is no such payment */
    public Pembayaran ambil(long id) {
        return mapper.cari(id).orElseThrow(() -> TidakDitemukan.untuk("Pembayaran", id));
    }

    public Optional<Pembayaran> denganNtpn(String ntpn) {
        return mapper.denganNtpn(ntpn);
    }

    /** The payment that settled the bill. */
    public Optional<Pembayaran> untuk(long tagihanId) {
        return mapper.untuk(tagihanId);
    }

    /**
     * Stores a payment that was entered outside any task or told by SIMPONI, and lets it do what it can: an exact one ends the
     * payment phase, everything else starts a reconciliation.
     *
     * @throws IsianKeliru when a field is wrong, the NTPN is known already, or the code is another balai's
     */
    @Transactional
    public Hasil catat(PembayaranMasuk p, String oleh) {
        p.periksa(jam.instant());
        periksaBalai(p);
        berkas.periksaBerkas(p.berkasId(), p.satker(), oleh);
        Cocok c = cocokkan(p);
        if (c.hambatan().isPresent()) {
            return keRekonsiliasi(p, c.hambatan().get(), oleh);
        }
        return lunasi(p, c.tagihan().orElseThrow(), oleh);
    }

    /**
     * The payment of the bill whose task the bendahara is just completing; the process goes on by the task itself.
     *
     * @throws IsianKeliru also when the payment does not fit exactly: it then has to be stored for reconciliation
     */
    @Transactional
    public void terima(long tagihanId, PembayaranMasuk p, String oleh) {
        p.periksa(jam.instant());
        berkas.periksaBerkas(p.berkasId(), p.satker(), oleh);
        Cocok c = cocokkan(p);
        Tagihan ini = berkas.ambil(tagihanId);
        if (c.hambatan().isPresent() || c.tagihan().orElseThrow().permohonanId() != ini.permohonanId()) {
            String sebab = c.hambatan().map(s -> kalimat(s, ini)).orElse("Kode billing ini milik permohonan lain");
            throw IsianKeliru.pada("keputusan", sebab + ". Pilih \"Simpan untuk rekonsiliasi\" agar pembayaran ini tidak hilang.");
        }
        simpanCocok(p, c.tagihan().get(), oleh);
    }

    /**
     * The payment found in the bendahara's task does not fit the bill of that task: it is stored, and settles the bill of another
     * request where its code and everything else fit that one.
     *
     * @throws IsianKeliru when it fits the bill of the task
     */
    @Transactional
    public Hasil sisihkan(long tagihanId, PembayaranMasuk p, String oleh) {
        p.periksa(jam.instant());
        berkas.periksaBerkas(p.berkasId(), p.satker(), oleh);
        Cocok c = cocokkan(p);
        if (c.hambatan().isPresent()) {
            return keRekonsiliasi(p, c.hambatan().get(), oleh);
        }
        Tagihan lain = c.tagihan().orElseThrow();
        if (lain.permohonanId() == berkas.ambil(tagihanId).permohonanId()) {
            throw IsianKeliru.pada("keputusan", "Pembayaran ini cocok dengan tagihannya. Pilih \"Terima\".");
        }
        return lunasi(p, lain, oleh);
    }

    /** A person decided in a reconciliation that the payment settles this bill. */
    void lunaskan(Tagihan t, Pembayaran p, String oleh) {
        lunaskan(t, p.dibayarPada(), oleh);
        proses.lunas(t.kasus());
    }

    /** Stored here it could not be recorded where it belongs, for an NTPN counts once. */
    private void periksaBalai(PembayaranMasuk p) {
        if (tagihan.milikBalaiLain(p.satker(), p.kodeBilling())) {
            throw IsianKeliru.pada("kodeBilling", "Kode billing ini diterbitkan balai lain. Pembayarannya dicatat di balai itu.");
        }
    }

    private Hasil lunasi(PembayaranMasuk p, Tagihan t, String oleh) {
        long id = simpanCocok(p, t, oleh);
        proses.lunas(t.kasus());
        return new Hasil(id, null);
    }

    private Hasil keRekonsiliasi(PembayaranMasuk p, Sebab sebab, String oleh) {
        long id = simpan(p, oleh, KeadaanPembayaran.REKONSILIASI, sebab, null);
        proses.mulaiRekonsiliasi(p.satker(), id);
        return new Hasil(id, sebab);
    }

    private Cocok cocokkan(PembayaranMasuk p) {
        Optional<Tagihan> dicari = tagihan.denganKode(p.satker(), p.kodeBilling());
        List<Tagihan> semua = dicari.map(kunci::sepermohonan).orElse(List.of());
        Optional<Tagihan> kini = dicari.map(d -> KunciTagihan.satu(semua, d.id()));
        boolean menunggu = kini.map(t -> proses.menungguLunas(t.kasus())).orElse(false);
        return new Cocok(kini, Pencocokan.hambatan(p, kini, semua, menunggu));
    }

    private long simpanCocok(PembayaranMasuk p, Tagihan t, String oleh) {
        long id = simpan(p, oleh, KeadaanPembayaran.COCOK, null, t.id());
        lunaskan(t, p.dibayarPada(), oleh);
        return id;
    }

    private void lunaskan(Tagihan t, java.time.Instant dibayar, String oleh) {
        if (tagihan.lunaskan(t.id(), dibayar) != 1) {
            throw new IllegalStateException("Bill " + t.id() + " cannot become paid");
        }
        tagihan.batalkanLainnya(t.permohonanId(), t.id(), "Kode billing " + t.kode() + " sudah dibayar");
        tagihan.semua(t.permohonanId()).forEach(x -> bukti.jawab(x.id(), "DITERIMA", null, jam.instant(), oleh));
    }

    private long simpan(PembayaranMasuk p, String oleh, KeadaanPembayaran keadaan, Sebab sebab, Long tagihanId) {
        return mapper.simpan(p, jam.instant(), oleh, keadaan, sebab, tagihanId).orElseThrow(() -> sudahAda(p));
    }

    /** What is said to somebody who enters an NTPN that is known. */
    IsianKeliru sudahAda(PembayaranMasuk p) {
        Pembayaran lama = mapper.denganNtpn(p.ntpn()).orElseThrow();
        return IsianKeliru.pada("ntpn", "NTPN ini sudah dicatat (" + (p.sebalai(lama) ? lama.keadaan().sebutan().toLowerCase() + ", kode billing " + lama.kodeBilling() : "oleh balai lain")
            + "). Satu NTPN hanya untuk satu pembayaran; tidak ada yang disimpan dua kali.");
    }

    private static String kalimat(Sebab sebab, Tagihan t) {
        return sebab.kalimat() + (sebab == Sebab.JUMLAH ? " (" + Rupiah.tulis(t.total()) + ")" : "");
    }
}
