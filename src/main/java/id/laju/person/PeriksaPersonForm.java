package id.laju.person;

import id.laju.mesin.FormTugas;
import id.laju.mesin.TugasKonteks;
import id.laju.penawaran.BarisPenawaran;
import id.laju.penawaran.KepalaTugas;
import id.laju.penawaran.PenawaranService;
import id.laju.permohonan.CatatanPerbaikan;
import id.laju.permohonan.KajiUlangService;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.umum.IsianKeliru;
import id.laju.umum.PeriksaIsian;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** CS reads scheme, participants and documents, and accepts, sends back with notes, or refuses. */
@Component
class PeriksaPersonForm implements FormTugas<PeriksaPersonForm.Isian> {

    record Isian(String keputusan, List<CatatanPerbaikan> catatan, String alasan) {
    }

    record Bidang(String kode, String nama) {
    }

    private record Biaya(BigDecimal total, String kendala) {
    }

    record Catatan(String bidang, String catatan) {
    }

    /**
     * @param tanpaTotal why it has no price now; null with one
     * @param ubahPeserta address where the list may be mended
     */
    record Muatan(KepalaTugas.Kepala kepala, long permohonanId, String skema, String acuan, String pelatih, List<TampilPerson.Dokumen> dokumen, List<TampilPerson.Baris> peserta, BigDecimal total, String tanpaTotal, List<Bidang> bidang,
            List<Catatan> catatanLama, String catatanKetua, String ubahPeserta) {
    }

    private final PermohonanService permohonan;
    private final PersonService person;
    private final TampilPerson tampil;
    private final PenyusunPerson penyusun;
    private final KelengkapanPerson kelengkapan;
    private final PenawaranService penawaran;
    private final KajiUlangService tinjauan;
    private final KepalaTugas kepala;

    PeriksaPersonForm(PermohonanService permohonan, PersonService person, TampilPerson tampil, PenyusunPerson penyusun, KelengkapanPerson kelengkapan, PenawaranService penawaran, KajiUlangService tinjauan, KepalaTugas kepala) {
        this.permohonan = permohonan;
        this.person = person;
        this.tampil = tampil;
        this.penyusun = penyusun;
        this.kelengkapan = kelengkapan;
        this.penawaran = penawaran;
        this.tinjauan = tinjauan;
        this.kepala = kepala;
    }

    @Override
    public String tugas() {
        return "periksaPermohonanPerson";
    }

    @Override
    public Class<Isian> isian() {
        return Isian.class;
    }

    @Override
    public Object muat(TugasKonteks k) {
        Permohonan p = permohonan.ambil(k.id("permohonanId"));
        SkemaPerson s = person.skema(p.id()).orElseThrow();
        Map<String, String> bidang = permohonan.bidang(p.id());
        Biaya biaya = biaya(p);
        return new Muatan(kepala.dari(k, p), p.id(), s.nama(), s.acuan(), person.ambil(p.id()).pelatih(), tampil.dokumen(p.id(), null), tampil.semua(p, TampilPerson.KANTOR), biaya.total(), biaya.kendala(),
            bidang.entrySet().stream().map(e -> new Bidang(e.getKey(), e.getValue())).toList(), tinjauan.catatanTerakhir(p.id()).stream().map(c -> new Catatan(bidang.getOrDefault(c.bidang(), c.bidang()), c.catatan())).toList(),
            penawaran.catatanKetua(p.id()), "/kelola/peserta/" + p.id());
    }

    /** A request without a price must still open, for it is the one to send back. */
    private Biaya biaya(Permohonan p) {
        try {
            return new Biaya(penyusun.susun(p.id(), penawaran.hariIni(p.satker())).stream().map(BarisPenawaran::jumlah).reduce(BigDecimal.ZERO, BigDecimal::add), null);
        } catch (IsianKeliru tanpa) {
            return new Biaya(null, tanpa.getMessage());
        }
    }

    @Override
    public Map<String, Object> selesai(TugasKonteks k, Isian i) {
        Permohonan p = permohonan.ambil(k.id("permohonanId"));
        List<CatatanPerbaikan> catatan = i.catatan() == null ? List.of() : i.catatan();
        periksa(p, i, catatan);
        int putaran = tinjauan.kajiUlang(p.id(), List.of(), k.pelaku());
        switch (i.keputusan()) {
            case "terima" -> penawaran.susun(p.id(), k.pelaku());
            case "perbaiki" -> tinjauan.mintaPerbaikan(p.id(), Math.max(1, putaran), catatan, k.pelaku());
            default -> permohonan.tolak(p.id(), i.alasan().strip(), k.pelaku());
        }
        return Map.of("hasilPemeriksaan", i.keputusan());
    }

    private void periksa(Permohonan p, Isian i, List<CatatanPerbaikan> catatan) {
        Set<String> dikenal = permohonan.bidang(p.id()).keySet();
        PeriksaIsian keliru = new PeriksaIsian().tolakJika(i.keputusan() == null || !Set.of("terima", "perbaiki", "tolak").contains(i.keputusan()), "keputusan", "Pilih keputusan pemeriksaan.");
        if ("terima".equals(i.keputusan())) {
            keliru.tolakJika(!kelengkapan.kurang(p).isEmpty(), "keputusan", "Permohonan belum lengkap: " + kelengkapan.kurang(p).stream().map(x -> x.kalimat()).findFirst().orElse("") + " Minta perbaikan kepada pelanggan.");
        } else if ("perbaiki".equals(i.keputusan())) {
            keliru.tolakJika(catatan.isEmpty(), "catatan", "Tulis sedikitnya satu catatan perbaikan.");
            IntStream.range(0, catatan.size()).forEach(n -> keliru.tolakJika(!dikenal.contains(String.valueOf(catatan.get(n).bidang())), "catatan." + n + ".bidang", "Pilih bidangnya.")
                .wajib("catatan." + n + ".catatan", catatan.get(n).catatan(), "Tulis apa yang harus diperbaiki.").panjang("catatan." + n + ".catatan", catatan.get(n).catatan(), 1000, "Catatan"));
        } else if ("tolak".equals(i.keputusan())) {
            keliru.wajib("alasan", i.alasan(), "Isi alasan penolakan; pelanggan akan membacanya.").panjang("alasan", i.alasan(), 1000, "Alasan");
        }
        keliru.selesai();
    }
}
