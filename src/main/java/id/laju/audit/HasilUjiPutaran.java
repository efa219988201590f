package id.laju.audit;

import id.laju.pengujian.Kesesuaian;
import id.laju.pengujian.LaporanHasil;
import id.laju.pengujian.NilaiKesesuaian;
import id.laju.pengujian.ParameterLab;
import id.laju.pengujian.PenerimaanService;
import id.laju.pengujian.SampelLab;
import id.laju.permohonan.Laporan;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.permohonan.Sampel;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Results of a round against the limits of the SNI, wherever in this installation they were found; a report of a laboratory outside has to be read. */
@Component
class HasilUjiPutaran {

    private final UjiProdukMapper mapper;
    private final ContohProdukService contoh;
    private final UjiLuarService luar;
    private final PermohonanService permohonan;
    private final PenerimaanService penerimaan;
    private final LaporanHasil hasil;

    HasilUjiPutaran(UjiProdukMapper mapper, ContohProdukService contoh, UjiLuarService luar, PermohonanService permohonan, PenerimaanService penerimaan, LaporanHasil hasil) {
        this.mapper = mapper;
        this.contoh = contoh;
        this.luar = luar;
        this.permohonan = permohonan;
        this.penerimaan = penerimaan;
        this.hasil = hasil;
    }

    /** There is something to judge: a result of ours, or a report from elsewhere. */
    boolean ada(PengambilanContoh r) {
        return semua(r).stream().anyMatch(h -> !h.baris().isEmpty()) || luar.cari(r).filter(UjiLuar::berlaporan).isPresent();
    }

    List<HasilUjiContoh> semua(PengambilanContoh r) {
        if (r.terambil() && !r.diBalai()) {
            return dariBalaiLain(r);
        }
        return contoh.contoh(r).stream().map(c -> r.terambil() && c.sampelId() != null ? diUji(c.nama(), c.segel(), c.kodeProduksi(), permohonan.satuSampel(c.sampelId()))
            : new HasilUjiContoh(c.nama(), c.segel(), c.kodeProduksi(), "Tidak terambil", null, null, List.of())).toList();
    }

    /** Samples as the other balai knows them; ours where its report was made elsewhere. */
    private List<HasilUjiContoh> dariBalaiLain(PengambilanContoh r) {
        Optional<UjiLuar> u = luar.cari(r);
        Optional<Long> laporan = u.map(UjiLuar::dokumenId).flatMap(mapper::laporanDari);
        if (laporan.isPresent()) {
            return permohonan.sampelLaporan(laporan.get()).stream().map(s -> diUji(s.produk(), null, null, s)).toList();
        }
        String keterangan = u.map(x -> x.tidakDiuji() != null ? "Tidak diuji: " + x.tidakDiuji() : x.berlaporan() ? "Lihat laporan uji" : "Di laboratorium").orElse("Belum dikirim");
        return contoh.contoh(r).stream().map(c -> new HasilUjiContoh(c.nama(), c.segel(), c.kodeProduksi(), keterangan, null, u.map(UjiLuar::laporanNomor).orElse(null), List.of())).toList();
    }

    private HasilUjiContoh diUji(String nama, String segel, String kode, Sampel s) {
        Permohonan p = permohonan.ambil(s.permohonanId());
        Optional<Laporan> l = Optional.ofNullable(s.laporanId()).map(permohonan::satuLaporan).filter(x -> x.dirilis() != null);
        List<HasilUjiContoh.Baris> baris = l.isEmpty() ? List.of() : hasil.sah(s.id()).stream().map(b -> baris(p, b)).toList();
        return new HasilUjiContoh(nama, segel, kode, keterangan(s, l), l.map(Laporan::id).orElse(null), l.map(Laporan::nomorLhu).orElse(null), baris);
    }

    private String keterangan(Sampel s, Optional<Laporan> l) {
        return l.isPresent() ? "LHU terbit" : penerimaan.cari(s.id()).map(this::keterangan).orElse("Belum diterima laboratorium");
    }

    private String keterangan(SampelLab lab) {
        return lab.batalAlasan() != null ? "Tidak diuji: " + lab.batalAlasan() : lab.diterima() ? "Diuji laboratorium balai" : lab.keadaan().label();
    }

    private static HasilUjiContoh.Baris baris(Permohonan p, LaporanHasil.Baris b) {
        String aturan = p.aturanKeputusan() == null ? Kesesuaian.Aturan.SEDERHANA.name() : p.aturanKeputusan();
        Kesesuaian k = NilaiKesesuaian.dari(aturan, b.parameter(), b.hasil());
        boolean luar = b.hasil().tidakDapatDiuji() || k != null && k != Kesesuaian.MEMENUHI && k != Kesesuaian.MEMENUHI_BERSYARAT;
        return new HasilUjiContoh.Baris(b.parameter().nama(), b.hasil().tampil(), b.hasil().satuan() == null ? b.parameter().satuan() : b.hasil().satuan(), syarat(b.parameter()),
            k == null ? null : k.id(), luar);
    }

    /** As the standard words it, else from its numbers. */
    static String syarat(ParameterLab q) {
        if (q.syarat() != null && !q.syarat().isBlank()) {
            return q.syarat();
        }
        return Stream.of(batas("min. ", q.batasBawah()), batas("maks. ", q.batasAtas())).filter(x -> x != null).reduce((a, b) -> a + ", " + b).orElse(null);
    }

    private static String batas(String kata, BigDecimal nilai) {
        return nilai == null ? null : kata + nilai.toPlainString().replace('.', ',');
    }
}
