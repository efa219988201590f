package id.laju.pengujian;

import id.laju.layanan.Lab;
import id.laju.layanan.LabService;
import id.laju.layanan.LayananService;
import id.laju.layanan.SyaratSampel;
import id.laju.massal.BarisMassal;
import id.laju.massal.BarisMassal.Sel;
import id.laju.massal.BidangMassal;
import id.laju.massal.BidangMassal.Pilihan;
import id.laju.massal.JenisMassal;
import id.laju.mesin.Pelaku;
import id.laju.mesin.TugasTerbuka;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.permohonan.Sampel;
import id.laju.satker.SatkerService;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Reception by scanner: every code adds its sample, and all are received together (SIPPT step 11; LAB-001, NUM-018). Questions and refusals go through the form. */
@Component
class TerimaSampelMassal implements JenisMassal {

    private final PermohonanService permohonan;
    private final PenerimaanService penerimaan;
    private final TitipService titip;
    private final LayananService layanan;
    private final LabService lab;
    private final PilihPenyelia penyelia;
    private final SatkerService satker;

    TerimaSampelMassal(PermohonanService permohonan, PenerimaanService penerimaan, TitipService titip, LayananService layanan, LabService lab,
            PilihPenyelia penyelia, SatkerService satker) {
        this.permohonan = permohonan;
        this.penerimaan = penerimaan;
        this.titip = titip;
        this.layanan = layanan;
        this.lab = lab;
        this.penyelia = penyelia;
        this.satker = satker;
    }

    @Override
    public String tugas() {
        return "terimaSampel";
    }

    @Override
    public int urut() {
        return 40;
    }

    @Override
    public String judul() {
        return "Terima sampel";
    }

    @Override
    public String petunjuk() {
        return "Pindai label setiap sampel; sampelnya muncul di bawah beserta persyaratannya. Sampel yang perlu ditanyakan atau ditolak dikerjakan lewat tugasnya sendiri.";
    }

    @Override
    public List<String> peran() {
        return List.of("cs");
    }

    @Override
    public List<String> kolom() {
        return List.of("Sampel");
    }

    @Override
    public boolean dipindai() {
        return true;
    }

    @Override
    public String alat() {
        return "pengujian/pindai";
    }

    @Override
    public List<BidangMassal> bersama(Pelaku pelaku) {
        List<BidangMassal> isi = new ArrayList<>(umum(null));
        pelaku.satker().forEach(s -> isi.add(BidangMassal.pilihan("penyelia", "Penyelia", null, penyelia.dari(s, Pilihan::new))
            .milik(s, pelaku.satker().size() > 1 ? satker.ambil(s).singkatan() : null)));
        isi.add(BidangMassal.jenis("centang", "syarat.*.terpenuhi", "Semua syarat terpenuhi", null));
        return isi;
    }

    /** What all rows need, read at once: after a reload everything that was scanned comes together. */
    private record Bahan(Map<Long, Sampel> sampel, Map<Long, Permohonan> permohonan, Map<Long, Titipan> titipan, Map<Long, Penerimaan> riwayat,
            Map<Long, List<SyaratSampel>> syarat, Map<Long, Long> labnya, Map<String, List<Pilihan>> lab, Map<String, List<Pilihan>> penyelia) {
    }

    @Override
    public List<BarisMassal> baris(List<TugasTerbuka> tugas, Pelaku pelaku) {
        Bahan bahan = bahan(tugas);
        return tugas.stream().filter(t -> bahan.sampel().containsKey(t.id("sampelId"))).map(t -> baris(t, bahan)).toList();
    }

    private Bahan bahan(List<TugasTerbuka> tugas) {
        List<Long> ids = tugas.stream().map(t -> t.id("sampelId")).distinct().toList();
        Map<Long, Sampel> sampel = permohonan.semuaSampel(ids);
        Map<Long, String> produk = new HashMap<>();
        tugas.stream().filter(t -> sampel.containsKey(t.id("sampelId"))).forEach(t -> produk.put(sampel.get(t.id("sampelId")).produkId(), t.satker()));
        List<String> satkernya = tugas.stream().map(TugasTerbuka::satker).distinct().toList();
        return new Bahan(sampel, permohonan.semua(sampel.values().stream().map(Sampel::permohonanId).collect(Collectors.toSet())), titip.semua(ids),
            penerimaan.keputusanTerakhir(ids), perProduk(produk, layanan::syaratSampel), perProduk(produk, (s, p) -> layanan.ambilProduk(s, p).labId()),
            satkernya.stream().collect(Collectors.toMap(s -> s, this::ruang)), satkernya.stream().collect(Collectors.toMap(s -> s, s -> penyelia.dari(s, Pilihan::new))));
    }

    /** @param produk kind of sample to the satker that tests it; there are few of them, whatever the number of samples */
    private static <T> Map<Long, T> perProduk(Map<Long, String> produk, BiFunction<String, Long, T> apa) {
        Map<Long, T> hasil = new HashMap<>();
        produk.forEach((id, s) -> hasil.put(id, apa.apply(s, id)));
        return hasil;
    }

    private BarisMassal baris(TugasTerbuka t, Bahan bahan) {
        Sampel s = bahan.sampel().get(t.id("sampelId"));
        Permohonan p = bahan.permohonan().get(s.permohonanId());
        List<SyaratSampel> syarat = bahan.syarat().get(s.produkId());
        Titipan titipan = bahan.titipan().get(s.id());
        Penerimaan r = bahan.riwayat().get(s.id());
        String jawaban = r == null ? null : "Pernah diputuskan: " + r.keterangan() + (r.jawaban() == null ? "" : "; jawaban: " + r.jawaban());
        Map<String, Object> tetap = new HashMap<>(Map.of("keputusan", "terima", "syarat", syarat.stream().map(x -> new TerimaIsian.Syarat(null, null)).toList()));
        List<Sel> sel = List.of(Sel.dari(s.namaLengkap(), s.produk() + ", " + s.standar(), s.kodeLokasi(), titipan == null ? null : "dititipkan, " + titipan.nomor()));
        return BarisMassal.dari(t, p.nomorOrder(), p.namaCetak(), sel, tetap).isian(bidang(p.satker(), s, titipan, bahan)).lihatDulu(jawaban)
            .bertanda(Map.of("sampelId", Long.toString(s.id()), "kode", KodeSampel.tulis(s.id()), "nama", s.namaLengkap()));
    }

    private static List<BidangMassal> bidang(String satker, Sampel s, Titipan titipan, Bahan bahan) {
        List<BidangMassal> isi = new ArrayList<>(syarat(bahan.syarat().get(s.produkId())));
        int sesudahJumlah = isi.size() + 2;
        isi.addAll(umum(titipan));
        isi.add(sesudahJumlah, BidangMassal.pilihan("labId", "Laboratorium", bahan.labnya().get(s.produkId()), bahan.lab().get(satker)).harus());
        List<Pilihan> orang = bahan.penyelia().get(satker);
        isi.add(BidangMassal.pilihan("penyelia", "Penyelia", orang.size() == 1 ? orang.get(0).kode() : null, orang).harus());
        isi.add(BidangMassal.teks("catatan", "Catatan penerimaan", null));
        return isi;
    }

    private static List<BidangMassal> syarat(List<SyaratSampel> semua) {
        return IntStream.range(0, semua.size()).mapToObj(n -> BidangMassal.jenis("centang", "syarat." + n + ".terpenuhi",
            semua.get(n).isi() + (semua.get(n).wajib() ? " (wajib)" : ""), null).formulir("syarat-" + semua.get(n).id() + "=true@syarat#" + n)).toList();
    }

    private List<Pilihan> ruang(String satker) {
        return lab.semua(satker).stream().filter(Lab::aktif).map(l -> new Pilihan(l.id().toString(), l.nama())).toList();
    }

    private static List<BidangMassal> umum(Titipan t) {
        return List.of(BidangMassal.teks("kondisi", "Kondisi", t == null ? null : t.kondisi()).harus(), BidangMassal.teks("jumlah", "Jumlah", t == null ? null : t.jumlah()).harus(),
            BidangMassal.teks("kemasan", "Kemasan", t == null ? null : t.kemasan()), BidangMassal.teks("tempatSimpan", "Tempat simpan", t == null ? null : t.tempat()).harus(),
            BidangMassal.teks("diserahkan", "Diserahkan oleh", t == null ? null : t.diserahkan()));
    }
}
