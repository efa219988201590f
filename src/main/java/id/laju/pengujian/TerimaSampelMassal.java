package id.laju.pengujian;

import id.laju.layanan.Lab;
import id.laju.layanan.LabService;
import id.laju.layanan.LayananService;
import id.laju.layanan.PenyeliaLabService;
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
import id.laju.staf.StafService;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    private final PenyeliaLabService penyeliaLab;
    private final StafService staf;

    TerimaSampelMassal(PermohonanService permohonan, PenerimaanService penerimaan, TitipService titip, LayananService layanan, LabService lab,
            PenyeliaLabService penyeliaLab, StafService staf) {
        this.permohonan = permohonan;
        this.penerimaan = penerimaan;
        this.titip = titip;
        this.layanan = layanan;
        this.lab = lab;
        this.penyeliaLab = penyeliaLab;
        this.staf = staf;
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
        String satker = pelaku.satker().isEmpty() ? null : pelaku.satker().get(0);
        List<BidangMassal> isi = new ArrayList<>(umum(null));
        if (satker != null) {
            isi.add(BidangMassal.pilihan("penyelia", "Penyelia", null, penyelia(satker)));
        }
        isi.add(BidangMassal.jenis("centang", "syarat.*.terpenuhi", "Semua syarat terpenuhi", null));
        return isi;
    }

    /** Few at a time, as they come from the scanner. */
    @Override
    public List<BarisMassal> baris(List<TugasTerbuka> tugas, Pelaku pelaku) {
        return tugas.stream().map(this::baris).toList();
    }

    private BarisMassal baris(TugasTerbuka t) {
        Sampel s = permohonan.satuSampel(t.id("sampelId"));
        Permohonan p = permohonan.ambil(s.permohonanId());
        List<SyaratSampel> syarat = layanan.syaratSampel(p.satker(), s.produkId());
        Titipan titipan = titip.cari(s.id()).orElse(null);
        String jawaban = penerimaan.riwayat(s.id()).stream().findFirst().map(r -> "Pernah diputuskan: " + r.keterangan() + (r.jawaban() == null ? "" : "; jawaban: " + r.jawaban())).orElse(null);
        Map<String, Object> tetap = new HashMap<>(Map.of("keputusan", "terima", "syarat", syarat.stream().map(x -> new TerimaIsian.Syarat(null, null)).toList()));
        List<Sel> sel = List.of(Sel.dari(s.namaLengkap(), s.produk() + ", " + s.standar(), s.kodeLokasi(), titipan == null ? null : "dititipkan, " + titipan.nomor()));
        return BarisMassal.dari(t, p.nomorOrder(), p.namaCetak(), sel, tetap).isian(bidang(p.satker(), s, titipan, syarat)).lihatDulu(jawaban)
            .bertanda(Map.of("sampelId", Long.toString(s.id()), "kode", KodeSampel.tulis(s.id()), "nama", s.namaLengkap()));
    }

    private List<BidangMassal> bidang(String satker, Sampel s, Titipan titipan, List<SyaratSampel> syarat) {
        List<BidangMassal> isi = new ArrayList<>();
        IntStream.range(0, syarat.size()).forEach(n -> isi.add(BidangMassal.jenis("centang", "syarat." + n + ".terpenuhi", syarat.get(n).isi() + (syarat.get(n).wajib() ? " (wajib)" : ""), null)));
        isi.addAll(umum(titipan));
        isi.add(2 + syarat.size(), BidangMassal.pilihan("labId", "Laboratorium", layanan.ambilProduk(satker, s.produkId()).labId(),
            lab.semua(satker).stream().filter(Lab::aktif).map(l -> new Pilihan(l.id().toString(), l.nama())).toList()).harus());
        List<Pilihan> orang = penyelia(satker);
        isi.add(BidangMassal.pilihan("penyelia", "Penyelia", orang.size() == 1 ? orang.get(0).kode() : null, orang).harus());
        isi.add(BidangMassal.teks("catatan", "Catatan penerimaan", null));
        return isi;
    }

    private static List<BidangMassal> umum(Titipan t) {
        return List.of(BidangMassal.teks("kondisi", "Kondisi", t == null ? null : t.kondisi()).harus(), BidangMassal.teks("jumlah", "Jumlah", t == null ? null : t.jumlah()).harus(),
            BidangMassal.teks("kemasan", "Kemasan", t == null ? null : t.kemasan()), BidangMassal.teks("tempatSimpan", "Tempat simpan", t == null ? null : t.tempat()).harus(),
            BidangMassal.teks("diserahkan", "Diserahkan oleh", t == null ? null : t.diserahkan()));
    }

    /** With the laboratories each of them looks after. */
    private List<Pilihan> penyelia(String satker) {
        Map<String, String> labnya = penyeliaLab.labPerPenyelia(satker);
        return staf.denganPeran(satker, "penyelia").stream()
            .map(s -> new Pilihan(s.id(), labnya.containsKey(s.id()) ? s.nama() + " (" + labnya.get(s.id()) + ")" : s.nama())).toList();
    }
}
