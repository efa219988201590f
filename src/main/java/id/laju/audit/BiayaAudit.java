package id.laju.audit;

import id.laju.dokumen.BarisBiaya;
import id.laju.kalender.KalenderKerja;
import id.laju.penawaran.BarisPenawaran;
import id.laju.penawaran.PenawaranService;
import id.laju.permohonan.Permohonan;
import id.laju.tagihan.Tagihan;
import id.laju.tagihan.TagihanService;
import id.laju.umum.Rupiah;
import id.laju.umum.Tanggal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** What an order costs, as the notice of its audit says it (BIL-028). */
@Component
class BiayaAudit {

    /** A billing code that was paid on that day. */
    record Lunas(String kode, BigDecimal total, LocalDate pada) {

        private String kata() {
            return "Kode billing " + kode + ", " + Rupiah.tulis(total) + ", lunas " + Tanggal.panjang(pada) + ".";
        }
    }

    /** @param lunas null where nothing was billed @param ditanggung borne by the customer himself */
    record Rincian(List<BarisBiaya> baris, BigDecimal total, Lunas lunas, List<BarisBiaya> ditanggung) {

        /** Billing code and payment, as papers and the office say it; null as {@code lunas}. */
        String tagihan() {
            return lunas == null ? null : lunas.kata();
        }

        public BigDecimal totalDitanggung() {
            return jumlah(ditanggung);
        }
    }

    private final PenawaranService penawaran;
    private final TagihanService tagihan;
    private final KalenderKerja kalender;

    BiayaAudit(PenawaranService penawaran, TagihanService tagihan, KalenderKerja kalender) {
        this.penawaran = penawaran;
        this.tagihan = tagihan;
        this.kalender = kalender;
    }

    /** Of the quotation that the customer accepted; without lines while there is none. */
    Rincian untuk(Permohonan p) {
        List<BarisPenawaran> semua = penawaran.yangDisetujui(p.id()).map(x -> penawaran.baris(x.id())).orElse(List.of());
        List<BarisBiaya> ditagih = semua.stream().filter(BarisPenawaran::ditagih).map(BiayaAudit::baris).toList();
        return new Rincian(ditagih, jumlah(ditagih), tagihan.yangLunas(p.id()).map(t -> lunas(p, t)).orElse(null), semua.stream().filter(b -> !b.ditagih()).map(BiayaAudit::baris).toList());
    }

    private Lunas lunas(Permohonan p, Tagihan t) {
        return new Lunas(t.kode(), t.total(), t.lunas().atZone(kalender.zona(p.satker())).toLocalDate());
    }

    private static BarisBiaya baris(BarisPenawaran b) {
        return new BarisBiaya(b.kelompok(), b.uraian(), b.dasarLengkap(), b.satuan(), b.banyak(), b.harga());
    }

    private static BigDecimal jumlah(List<BarisBiaya> baris) {
        return baris.stream().map(BarisBiaya::jumlah).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
