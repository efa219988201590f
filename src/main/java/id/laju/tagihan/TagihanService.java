package id.laju.tagihan;

import id.laju.berkas.BerkasService;
import id.laju.penawaran.Penawaran;
import id.laju.penawaran.PenawaranDiganti;
import id.laju.penawaran.PenawaranService;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanBerakhir;
import id.laju.permohonan.PermohonanService;
import id.laju.satker.SatkerService;
import id.laju.umum.IsianKeliru;
import id.laju.umum.TidakDitemukan;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The balai's side of a bill: prepared from the accepted quotation, issued with its code, expired. */
@Service
public class TagihanService {

    private final TagihanMapper mapper;
    private final BuktiMapper bukti;
    private final KunciTagihan kunci;
    private final PenawaranService penawaran;
    private final SaldoDiMuka saldo;
    private final PermohonanService permohonan;
    private final BerkasService berkas;
    private final SatkerService satker;
    private final Clock jam;

    TagihanService(TagihanMapper mapper, BuktiMapper bukti, KunciTagihan kunci, PenawaranService penawaran, SaldoDiMuka saldo, PermohonanService permohonan, BerkasService berkas, SatkerService satker, Clock jam) {
        this.mapper = mapper;
        this.bukti = bukti;
        this.kunci = kunci;
        this.penawaran = penawaran;
        this.saldo = saldo;
        this.permohonan = permohonan;
        this.berkas = berkas;
        this.satker = satker;
        this.jam = jam;
    }

    /** @throws TidakDitemukan when there is no such bill */
    public Tagihan ambil(long id) {
        return mapper.cari(id).orElseThrow(() -> TidakDitemukan.untuk("Tagihan", id));
    }

    /** All codes of a request, newest first. */
    public List<Tagihan> semua(long permohonanId) {
        return mapper.semua(permohonanId);
    }

    /** All codes of these requests, the newest of each first. */
    List<Tagihan> semua(List<Long> permohonanId) {
        return permohonanId.isEmpty() ? List.of() : mapper.semuaDari(permohonanId);
    }

    /** Those that were issued with a code, in their order. */
    public List<Tagihan> berkode(long permohonanId) {
        return semua(permohonanId).stream().filter(t -> t.kode() != null).sorted(Comparator.comparingInt(Tagihan::urutan)).toList();
    }

    /** Money came in for this request, or a proof that is not checked yet says so: it does not end without that. */
    public boolean adaUang(long permohonanId) {
        return semua(permohonanId).stream().anyMatch(t -> t.status() == StatusTagihan.PAID || bukti.menunggu(t.id()) > 0);
    }

    public Optional<Tagihan> yangLunas(long permohonanId) {
        return semua(permohonanId).stream().filter(t -> t.status() == StatusTagihan.PAID).findFirst();
    }

    /**
     * The bill for what the customer agreed to, less what was paid in advance, still without a code. Repeatable.
     *
     * @return empty when nothing is left to be billed
     */
    @Transactional
    public Optional<Long> siapkan(long permohonanId) {
        Penawaran p = penawaran.yangDisetujui(permohonanId)
            .orElseThrow(() -> new IllegalStateException("Request " + permohonanId + " has no accepted quotation"));
        if (p.total().signum() == 0) {
            return Optional.empty();
        }
        Permohonan diminta = permohonan.ambil(permohonanId);
        BigDecimal sisa = p.total().subtract(saldo.pakai(permohonanId, p.satker(), diminta.pelangganId(), p.total(), diminta.praOrder() + ", penawaran " + p.nomor()));
        if (sisa.signum() == 0) {
            return Optional.empty();
        }
        return mapper.kunciSemua(permohonanId).stream().filter(t -> t.status() == StatusTagihan.DRAFT).map(Tagihan::id).findFirst()
            .or(() -> Optional.of(mapper.buat(draf(p, diminta, sisa))));
    }

    /** Rupiah of what this request owes that were paid in advance. */
    public BigDecimal dariSaldo(long permohonanId) {
        return saldo.terpakai(permohonanId);
    }

    private Tagihan draf(Penawaran p, Permohonan diminta, BigDecimal sisa) {
        return new Tagihan(0, p.satker(), p.permohonanId(), diminta.pelangganId(), p.id(), p.kasus(), 0, StatusTagihan.DRAFT, p.nomor(), p.dijawab(),
            diminta.layanan(), diminta.praOrder(), diminta.namaCetak(), sisa, null, null, null, null, null, jam.instant(), null, null, null, null, null);
    }

    /** @throws IsianKeliru when the code is wrong or known, its dates do not fit, or its total differs from the quotation (BIL-001) */
    @Transactional
    public void terbitkan(long id, BillingTerbit ketikan, String oleh) {
        Tagihan t = kunci.satu(id);
        if (t.status() != StatusTagihan.DRAFT) {
            throw new IsianKeliru(t.status() == StatusTagihan.CANCELLED ? "Billing ini tidak diperlukan lagi: " + t.alasanBatal() + "."
                : "Billing untuk tagihan ini sudah diterbitkan.");
        }
        ZoneId zona = zona(t);
        LocalDateTime kini = LocalDateTime.ofInstant(jam.instant(), zona).truncatedTo(ChronoUnit.SECONDS);
        BillingTerbit billing = ketikan.lengkap(kini);
        billing.periksa(t.total(), kini);
        if (mapper.banyakKode(billing.kode(), id) > 0) {
            throw kodeTerpakai();
        }
        periksaBerkas(billing.berkasId(), t.satker(), oleh);
        try {
            mapper.terbitkan(id, billing.kode(), billing.terbitPada(zona), billing.kedaluwarsaPada(zona), billing.berkasId(), satker.pengaturan(t.satker(), "tagihan.akun", LembarTagihan.AKUN), oleh);
        } catch (DuplicateKeyException e) {
            throw kodeTerpakai();
        }
    }

    private static IsianKeliru kodeTerpakai() {
        return IsianKeliru.pada("kode", "Kode billing ini sudah dipakai untuk tagihan lain. Periksa lagi angkanya.");
    }

    /** A file that this person handed in at this satker. */
    void periksaBerkas(UUID berkasId, String kode, String oleh) {
        if (berkasId != null) {
            var b = berkas.ambil(berkasId);
            if (!b.satker().equals(kode) || !b.pengunggah().equals(oleh)) {
                throw IsianKeliru.pada("berkasId", "Berkas ini tidak dapat dipakai. Unggah lagi berkasnya.");
            }
        }
    }

    /** Called by the timer of the process; nothing happens to a bill that was paid or cancelled. */
    @Transactional
    public void tandaiKedaluwarsa(long id) {
        mapper.kunci(id);
        mapper.kedaluwarsakan(id);
    }

    /**
     * The request ended: its codes are of no use any more.
     *
     * @throws IsianKeliru when it was paid, or a proof says so: money that came in is never let go with the request
     */
    @EventListener
    @Transactional
    public void permohonanBerakhir(PermohonanBerakhir kabar) {
        List<Tagihan> semua = mapper.semua(kabar.permohonanId()).stream().findFirst().map(kunci::sepermohonan).orElse(List.of());
        if (semua.stream().anyMatch(t -> t.status() == StatusTagihan.PAID)) {
            throw new IsianKeliru("Permohonan ini sudah dibayar, sehingga tidak dapat dibatalkan lagi. Hubungi balai bila ada yang perlu diubah.");
        } else if (semua.stream().anyMatch(t -> bukti.menunggu(t.id()) > 0)) {
            throw new IsianKeliru("Bukti pembayaran permohonan ini sedang diperiksa bendahara. Tunggu hasilnya lebih dulu.");
        }
        mapper.batalkanYangTerbuka(kabar.permohonanId(), kabar.alasan());
    }

    /**
     * What was billed for the old quotation is not asked for any more.
     *
     * @throws IsianKeliru when it was paid, or a proof says so
     */
    @EventListener
    @Transactional
    public void penawaranDiganti(PenawaranDiganti kabar) {
        List<Tagihan> semua = mapper.semua(kabar.permohonanId()).stream().findFirst().map(kunci::sepermohonan).orElse(List.of());
        if (semua.stream().anyMatch(t -> t.status() == StatusTagihan.PAID)) {
            throw new IsianKeliru("Permohonan ini sudah dibayar, sehingga penawarannya tidak dapat diganti lagi.");
        } else if (semua.stream().anyMatch(t -> bukti.menunggu(t.id()) > 0)) {
            throw new IsianKeliru("Pelanggan sudah mengunggah bukti bayar yang belum diperiksa. Periksa dulu buktinya.");
        }
        mapper.batalkanYangTerbuka(kabar.permohonanId(), "Penawaran diganti: " + kabar.alasan());
    }

    ZoneId zona(Tagihan t) {
        return satker.ambil(t.satker()).zonaWaktu();
    }

    /** Account code under which it was issued; null while it has no code. */
    String akun(Tagihan t) {
        return mapper.akun(t.id());
    }
}
