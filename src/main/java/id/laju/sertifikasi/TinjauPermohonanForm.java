package id.laju.sertifikasi;

import id.laju.mesin.FormTugas;
import id.laju.mesin.TugasKonteks;
import id.laju.permohonan.Permohonan;
import id.laju.staf.StafService;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** PJ Sertifikasi (Kasi SS) reviews the application by the satker's questions (CRT-036, CRT-037, CRT-081, CHK-022 to CHK-030). */
@Component
class TinjauPermohonanForm implements FormTugas<HasilTinjauan> {

    /** @param pilihan what was answered the last time; null before */
    record Butir(Long butirId, String isi, String pilihan1, String pilihan2, Integer pilihan, String keterangan) {
    }

    /** @param nomor "belum diisi" where the satker has not entered it */
    record Peraturan(String jenis, String nomor, String tentang, long produkId, Long id, UUID berkasId) {
    }

    record Dokumen(String nama, UUID berkasId, String berkasNama, String rincian) {
    }

    /** @param petugas who verified last @param catatanLama own note of the last review @param jawaban what became of it; null while nothing did */
    record Muatan(KepalaSertifikasi.Kepala k, int putaran, String petugas, List<Butir> butir, List<Peraturan> peraturan, List<Dokumen> dokumen, String catatanLama, String jawaban) {
    }

    private final KepalaSertifikasi kepala;
    private final TinjauanService tinjauan;
    private final VerifikasiService verifikasi;
    private final SertifikasiService sertifikasi;
    private final PeraturanSniService peraturan;
    private final StafService staf;

    TinjauPermohonanForm(KepalaSertifikasi kepala, TinjauanService tinjauan, VerifikasiService verifikasi, SertifikasiService sertifikasi, PeraturanSniService peraturan, StafService staf) {
        this.kepala = kepala;
        this.tinjauan = tinjauan;
        this.verifikasi = verifikasi;
        this.sertifikasi = sertifikasi;
        this.peraturan = peraturan;
        this.staf = staf;
    }

    @Override
    public String tugas() {
        return "tinjauPermohonan";
    }

    @Override
    public Class<HasilTinjauan> isian() {
        return HasilTinjauan.class;
    }

    @Override
    public Object muat(TugasKonteks k) {
        Permohonan p = kepala.permohonan(k);
        List<Verifikasi> putaran = verifikasi.putaran(p.id());
        Tinjauan lama = tinjauan.terakhir(p.id()).orElse(null);
        String jawaban = lama == null ? null : tinjauan.tindakan(lama.id()).map(TindakCatatan::jawaban).orElse(null);
        return new Muatan(kepala.dari(k), putaran.size(), putaran.isEmpty() ? null : staf.nama(putaran.get(putaran.size() - 1).oleh()), butir(p, lama), peraturan(p), dokumen(p),
            lama == null ? null : lama.catatan(), jawaban);
    }

    private List<Butir> butir(Permohonan p, Tinjauan lama) {
        Map<Long, JawabanTinjauan> ada = lama == null ? Map.of() : tinjauan.jawaban(lama.id());
        return tinjauan.butir(p).stream().map(b -> butir(b, ada.get(b.id()))).toList();
    }

    private static Butir butir(ButirTinjauan b, JawabanTinjauan j) {
        return new Butir(b.id(), b.isi(), b.pilihan1(), b.pilihan2(), j == null ? null : j.pilihan(), j == null ? null : j.keterangan());
    }

    /** Of the standard; a kind that the satker has not entered says so, where it is one of an SNI. */
    private List<Peraturan> peraturan(Permohonan p) {
        Long produk = sertifikasi.ambil(p).produkSertifikasiId();
        if (produk == null) {
            return List.of();
        }
        Map<PeraturanSni.Jenis, List<PeraturanSni>> ada = peraturan.milik(produk).stream().collect(Collectors.groupingBy(PeraturanSni::jenis));
        return Stream.of(PeraturanSni.Jenis.values()).flatMap(j -> ada.containsKey(j)
            ? ada.get(j).stream().map(x -> new Peraturan(j.label(), x.nomor() == null ? "belum diisi" : x.nomor(), x.tentang(), produk, x.id(), x.berkasId()))
            : Stream.of(new Peraturan(j.label(), "belum diisi", null, produk, null, null)).filter(x -> p.layanan().equals(LayananSertifikasi.PRODUK))).toList();
    }

    private List<Dokumen> dokumen(Permohonan p) {
        return verifikasi.daftar(p).stream().filter(b -> b.berkasId() != null).map(b -> new Dokumen(b.nama(), b.berkasId(), b.berkasNama(), b.rincian())).toList();
    }

    @Override
    public Map<String, Object> selesai(TugasKonteks k, HasilTinjauan hasil) {
        tinjauan.putuskan(k.id("permohonanId"), hasil, k.pelaku());
        return Map.of("hasilTinjauan", hasil.keputusan());
    }
}
