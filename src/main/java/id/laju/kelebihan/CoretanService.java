package id.laju.kelebihan;

import id.laju.mesin.KasusService;
import id.laju.penawaran.BarisPenawaran;
import id.laju.penawaran.Penawaran;
import id.laju.penawaran.PenawaranService;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.tagihan.Pembayaran;
import id.laju.tagihan.PembayaranService;
import id.laju.tagihan.Tagihan;
import id.laju.tagihan.TagihanService;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Money back for what was dropped from a paid order with the customer's consent. */
@Service
class CoretanService {

    private final CoretanMapper mapper;
    private final TemuanKelebihanService temuan;
    private final SaldoService saldo;
    private final KelebihanSurat surat;
    private final PenawaranService penawaran;
    private final TagihanService tagihan;
    private final PembayaranService pembayaran;
    private final PermohonanService permohonan;
    private final KasusService kasus;

    CoretanService(CoretanMapper mapper, TemuanKelebihanService temuan, SaldoService saldo, KelebihanSurat surat, PenawaranService penawaran, TagihanService tagihan,
            PembayaranService pembayaran, PermohonanService permohonan, KasusService kasus) {
        this.mapper = mapper;
        this.temuan = temuan;
        this.saldo = saldo;
        this.surat = surat;
        this.penawaran = penawaran;
        this.tagihan = tagihan;
        this.pembayaran = pembayaran;
        this.permohonan = permohonan;
        this.kasus = kasus;
    }

    /**
     * Records what is not recorded yet: what the bill brought becomes an overpayment that is examined, what came from the balance goes
     * back there. Repeatable; samples of one order that are dropped at the same moment wait for each other.
     */
    @Transactional
    void catat(long permohonanId) {
        Permohonan p = permohonan.ambil(permohonanId);
        kasus.kunci(p.kasus());
        penawaran.yangDisetujui(permohonanId).ifPresent(q -> catat(p, q));
    }

    private void catat(Permohonan p, Penawaran q) {
        Set<Coretan> dicoret = new HashSet<>(mapper.dicoret(p.id()));
        BigDecimal tercatat = mapper.tercatat(p.id());
        List<BarisPenawaran> baris = penawaran.baris(q.id());
        BigDecimal hak = UangCoretan.hitung(baris, dicoret).subtract(ditolak(p, baris, dicoret)).subtract(tercatat).subtract(saldo.coretan(p.id()));
        if (hak.signum() > 0) {
            bagi(p, q, hak, tercatat, dicoret);
        }
    }

    /** Nobody asks again for what was refused; a refusal takes nothing of other lines, nor once its own count again. */
    private BigDecimal ditolak(Permohonan p, List<BarisPenawaran> baris, Set<Coretan> dicoret) {
        Set<Coretan> ditolak = new HashSet<>(mapper.barisDitolak(p.id()));
        ditolak.retainAll(dicoret);
        return UangCoretan.hitung(baris, ditolak).min(mapper.ditolak(p.id()));
    }

    /** The bill first, then the balance. */
    private void bagi(Permohonan p, Penawaran q, BigDecimal hak, BigDecimal tercatat, Set<Coretan> dicoret) {
        Optional<Tagihan> lunas = tagihan.yangLunas(p.id());
        BigDecimal tunai = hak.min(lunas.map(Tagihan::total).orElse(BigDecimal.ZERO).subtract(tercatat));
        Long id = null;
        if (tunai.signum() > 0) {
            Pembayaran bayar = pembayaran.untuk(lunas.orElseThrow().id()).orElseThrow();
            id = temuan.catatCoretan(p.id(), bayar.id(), tunai, "Dicoret dari " + p.praOrder() + " (penawaran " + q.nomor() + ") dengan persetujuan pelanggan");
            mapper.simpanBaris(id, p.id(), dicoret);
        }
        BigDecimal dipakai = saldo.terpakai(p.id()).subtract(saldo.coretan(p.id()));
        BigDecimal keSaldo = hak.subtract(tunai.max(BigDecimal.ZERO)).min(dipakai).max(BigDecimal.ZERO);
        if (keSaldo.signum() > 0) {
            saldo.kembalikanCoretan(p.id(), keSaldo, p.praOrder() + ", penawaran " + q.nomor());
        }
        if (id != null || keSaldo.signum() > 0) {
            surat.dicoret(p, id, keSaldo, dicoret.size());
        }
    }
}
