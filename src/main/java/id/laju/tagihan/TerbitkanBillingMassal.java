package id.laju.tagihan;

import id.laju.massal.BarisMassal;
import id.laju.massal.BarisMassal.Sel;
import id.laju.massal.BidangMassal;
import id.laju.massal.JenisMassal;
import id.laju.mesin.Pelaku;
import id.laju.mesin.TugasTerbuka;
import id.laju.umum.Rupiah;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Many billing codes at once, typed or from SIMPONI's PDFs (SLA-019, BIL-021). */
@Component
class TerbitkanBillingMassal implements JenisMassal {

    private final TagihanMassalMapper mapper;

    TerbitkanBillingMassal(TagihanMassalMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public String tugas() {
        return "terbitkanBilling";
    }

    @Override
    public int urut() {
        return 20;
    }

    @Override
    public String judul() {
        return "Terbitkan billing";
    }

    @Override
    public String petunjuk() {
        return "Jatuhkan semua PDF billing dari SIMPONI sekaligus, atau ketik dan tempel kolomnya dari lembar sebar. Total setiap billing harus sama dengan penawaran.";
    }

    @Override
    public List<String> peran() {
        return List.of("bendahara");
    }

    @Override
    public List<String> kolom() {
        return List.of("Penawaran", "Ditagih");
    }

    @Override
    public String alat() {
        return "tagihan/massal";
    }

    @Override
    public List<BarisMassal> baris(List<TugasTerbuka> tugas, Pelaku pelaku) {
        Map<Long, Tagihan> tagihan = mapper.tagihan(tugas.stream().map(t -> t.id(TagihanProses.TAGIHAN_ID)).toList()).stream()
            .collect(Collectors.toMap(Tagihan::id, Function.identity()));
        return tugas.stream().map(t -> baris(t, tagihan.get(t.id(TagihanProses.TAGIHAN_ID)))).toList();
    }

    private static BarisMassal baris(TugasTerbuka tugas, Tagihan t) {
        List<Sel> sel = List.of(Sel.tautan(t.nomorPenawaran(), "/api/penawaran/" + t.permohonanId() + "/surat"),
            Sel.uang(Rupiah.tulis(t.total()), t.urutan() > 1 ? "kode ke-" + t.urutan() : null));
        return BarisMassal.dari(tugas, t.praOrder(), t.wajibBayar(), sel, Map.of()).isian(bidang()).tanpaCentang().bertanda(Map.of("praOrder", t.praOrder(),
            "penawaran", t.nomorPenawaran(), "nama", t.wajibBayar(), "total", t.total().toBigInteger().toString(), "satker", t.satker()));
    }

    private static List<BidangMassal> bidang() {
        return List.of(BidangMassal.teks("kode", "Kode billing (15 angka)", null).harus(), BidangMassal.jenis("angka", "total", "Total pada billing", null).harus(),
            BidangMassal.jenis("waktu", "terbit", "Tanggal billing", null).dengan("kosong: sekarang"),
            BidangMassal.jenis("waktu", "kedaluwarsa", "Kedaluwarsa", null).dengan("kosong: 7 x 24 jam"), BidangMassal.jenis("tersembunyi", "berkasId", "Berkas", null));
    }
}
