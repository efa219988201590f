package id.laju.penawaran;

import id.laju.massal.BarisMassal;
import id.laju.massal.BarisMassal.Sel;
import id.laju.massal.BidangMassal;
import id.laju.massal.BidangMassal.Pilihan;
import id.laju.massal.JenisMassal;
import id.laju.mesin.Pelaku;
import id.laju.mesin.TugasTerbuka;
import id.laju.umum.Rupiah;
import id.laju.umum.Tanggal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Approving many quotations that carry nothing but the tariff (SLA-017); what needs a line of its own goes through its form. */
@Component
class SetujuiTarifMassal implements JenisMassal {

    private final TarifMassalMapper mapper;

    SetujuiTarifMassal(TarifMassalMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public String tugas() {
        return "setujuiTarif";
    }

    @Override
    public int urut() {
        return 10;
    }

    @Override
    public String judul() {
        return "Setujui tarif";
    }

    @Override
    public String petunjuk() {
        return "Periksa jumlah menurut daftar tarif. Diskon dan baris tambahan diisi lewat tugasnya sendiri. Setelah disetujui, Surat Penawaran terbit atas nama Anda.";
    }

    @Override
    public List<String> peran() {
        return List.of("ketua-tim-pji");
    }

    @Override
    public List<String> kolom() {
        return List.of("Sampel", "Tarif", "Jumlah");
    }

    @Override
    public List<BarisMassal> baris(List<TugasTerbuka> tugas, Pelaku pelaku) {
        Map<Long, TarifMassalMapper.Fakta> fakta = mapper.fakta(tugas.stream().map(t -> t.id("permohonanId")).toList()).stream()
            .collect(Collectors.toMap(TarifMassalMapper.Fakta::permohonanId, Function.identity()));
        return tugas.stream().filter(t -> fakta.containsKey(t.id("permohonanId"))).map(t -> baris(t, fakta.get(t.id("permohonanId")))).toList();
    }

    private static BarisMassal baris(TugasTerbuka t, TarifMassalMapper.Fakta f) {
        List<Sel> sel = List.of(isinya(f),
            Sel.dari("per " + Tanggal.panjang(f.tarifPer()), f.dasar()), Sel.uang(Rupiah.tulis(f.total()), null));
        return BarisMassal.dari(t, f.praOrder(), f.pelanggan(), sel, Map.of("tambahan", List.of())).isian(putusan())
            .lihatDulu(perhatian(f));
    }

    private static Sel isinya(TarifMassalMapper.Fakta f) {
        String uji = f.sampel() + " sampel, " + f.parameter() + " parameter";
        return f.jasa() == 0 ? Sel.dari(uji, f.contoh()) : Sel.dari(f.jasa() + " jasa" + (f.parameter() == 0 ? "" : ", " + uji), f.uraian());
    }

    private static String perhatian(TarifMassalMapper.Fakta f) {
        String jadwal = f.mulai() == null ? null : "Jadwal: " + new JadwalPenawaran(f.mulai(), f.selesai(), null).kata();
        String luar = f.luar().signum() == 0 ? null : "Ditanggung pelanggan di luar kode billing: " + Rupiah.tulis(f.luar());
        String catatan = f.catatan() == null ? null : "Catatan kaji ulang: " + f.catatan();
        String tambahan = f.tambahan() ? "Penawaran sebelumnya memuat diskon atau baris tambahan; setujui lewat tugasnya agar tidak hilang" : null;
        String semua = Stream.of(tambahan, jadwal, luar, catatan).filter(Objects::nonNull).collect(Collectors.joining(". "));
        return semua.isEmpty() ? null : semua;
    }

    private static List<BidangMassal> putusan() {
        return List.of(BidangMassal.pilihan("keputusan", "Keputusan", "setuju", List.of(new Pilihan("setuju", "Setujui"), new Pilihan("kembalikan", "Kembalikan"))),
            BidangMassal.teks("catatan", "Catatan bila dikembalikan", null));
    }
}
