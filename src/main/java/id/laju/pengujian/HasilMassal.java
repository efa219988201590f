package id.laju.pengujian;

import id.laju.massal.BarisMassal;
import id.laju.massal.BarisMassal.Potong;
import id.laju.massal.BarisMassal.Sel;
import id.laju.massal.BidangMassal;
import id.laju.massal.JenisMassal;
import id.laju.mesin.Pelaku;
import id.laju.mesin.TugasTerbuka;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Results of many samples with what is unusual about them; a row with anything unusual is not ticked by itself. Single results may go back with a note. */
record HasilMassal(DataLabMassal data, LabMassalMapper mapper, Independensi independensi, JenisPemeriksaan jenis, String tugas, int urut, String judul, List<String> peran) implements JenisMassal {

    /** What is known of all samples of the page. @param larangan by the colleague for whom the person would judge */
    private record Konteks(Map<Long, HasilUji> hasil, Set<Long> diputus, Map<Optional<String>, Independensi.Larangan> larangan) {

        Independensi.Larangan larangan(TugasTerbuka t) {
            return larangan.get(Optional.ofNullable(t.atasNama()));
        }
    }

    @Override
    public String petunjuk() {
        return "Semua hasil sebuah baris dinyatakan benar, kecuali yang Anda pilih untuk dikembalikan dengan catatan. Baris dengan sesuatu yang tidak biasa tidak dicentang lebih dulu.";
    }

    @Override
    public List<String> kolom() {
        return List.of("Contoh", "Hasil");
    }

    @Override
    public List<BarisMassal> baris(List<TugasTerbuka> semua, Pelaku pelaku) {
        Map<Long, DataLabMassal.Isi> isi = data.dari(semua);
        Konteks konteks = konteks(semua, pelaku.id());
        return semua.stream().filter(t -> isi.containsKey(t.id("sampelId"))).map(t -> baris(t, isi.get(t.id("sampelId")), konteks)).toList();
    }

    private Konteks konteks(List<TugasTerbuka> semua, String saya) {
        List<Long> sampel = DataLabMassal.sampel(semua);
        Map<Optional<String>, Independensi.Larangan> larangan = semua.stream().map(t -> Optional.ofNullable(t.atasNama())).distinct()
            .collect(Collectors.toMap(Function.identity(), a -> independensi.larangan(jenis, sampel, saya, a.orElse(null))));
        return new Konteks(mapper.hasil(sampel).stream().collect(Collectors.toMap(HasilUji::pilihanId, Function.identity())),
            new HashSet<>(mapper.diputus(sampel, jenis.name())), larangan);
    }

    private BarisMassal baris(TugasTerbuka t, DataLabMassal.Isi i, Konteks k) {
        List<Potong> tampil = new ArrayList<>();
        List<String> awas = new ArrayList<>();
        List<PutusanIsian.Baris> putusan = new ArrayList<>();
        List<BidangMassal> kembali = new ArrayList<>();
        int terbuka = 0;
        for (ParameterLab p : i.parameter().stream().filter(x -> k.hasil().containsKey(x.pilihanId())).toList()) {
            HasilUji h = k.hasil().get(p.pilihanId());
            String larangan = k.larangan(t).tentang(p);
            boolean sudah = k.diputus().contains(h.id());
            String aneh = sudah ? null : aneh(i, p, h);
            tampil.add(new Potong(tulis(p, h) + (sudah ? " (sudah diputus)" : larangan != null ? " (" + larangan + ")" : ""), null, aneh != null ? "awas" : sudah || larangan != null ? "redup" : null));
            terbuka += sudah ? 0 : 1;
            if (!sudah && larangan == null) {
                kembali.addAll(kembalikan(putusan.size(), p, h));
                putusan.add(new PutusanIsian.Baris(h.id(), "benar", null));
                if (aneh != null) {
                    awas.add(p.nama() + ": " + aneh);
                }
            }
        }
        return i.baris(t, List.of(i.contoh(), new Sel(tampil)), Map.of("baris", putusan)).lipatan("Kembalikan sebagian", kembali).lihatDulu(awas.isEmpty() ? null : String.join("; ", awas))
            .dilarang(putusan.isEmpty() && terbuka > 0 ? jenis.semuaSendiri(t.atasNama()) : null);
    }

    /** What the form asks for one result, in place of "benar". @param n place among the verdicts that are sent */
    private static List<BidangMassal> kembalikan(int n, ParameterLab p, HasilUji h) {
        String putusan = "baris." + n + ".putusan";
        String diFormulir = "@baris#" + h.id();
        return List.of(BidangMassal.jenis("tanda", putusan, "Kembalikan " + p.nama(), "kembalikan").formulir("putusan-" + h.id() + "=kembalikan" + diFormulir).galat("putusan-" + h.id()),
            BidangMassal.teks("baris." + n + ".catatan", "Catatan untuk analis: " + p.nama(), null).harus().formulir("catatan-" + h.id() + diFormulir).galat("catatan-" + h.id()).jika(putusan));
    }

    private static String tulis(ParameterLab p, HasilUji h) {
        String satuan = h.satuan() == null || h.tidakDapatDiuji() ? "" : " " + h.satuan();
        return p.nama() + ": " + (h.jenis().equals("ORGANISME") ? "daftar organisme" : h.tampil()) + satuan + (p.syarat() == null ? "" : " (syarat " + p.syarat() + ")");
    }

    /** Why a person should look at the result; null when nothing is unusual. */
    private static String aneh(DataLabMassal.Isi i, ParameterLab p, HasilUji h) {
        if (h.tidakDapatDiuji()) {
            return "tidak dapat diuji";
        }
        String aturan = i.permohonan().aturanKeputusan() == null ? "SEDERHANA" : i.permohonan().aturanKeputusan();
        Kesesuaian sesuai = NilaiKesesuaian.dari(aturan, p, h);
        if (sesuai != null && sesuai != Kesesuaian.MEMENUHI) {
            return sesuai.id().toLowerCase(java.util.Locale.ROOT);
        }
        if (h.catatan() != null && !h.catatan().isBlank()) {
            return "catatan \"" + SampelButa.samarkan(h.catatan(), i.permohonan()) + "\"";
        }
        return h.jenis().equals("ORGANISME") ? "daftar organisme" : h.alasanUbah() == null ? null : "diubah karena " + h.alasanUbah();
    }
}
