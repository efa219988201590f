package id.laju.audit;

import id.laju.mesin.FormTugas;
import id.laju.mesin.TugasKonteks;
import id.laju.umum.PeriksaIsian;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The tasks of {@code uji-produk}. */
@Configuration
class UjiProdukForm {

    record IsianNilai(String keputusan, String catatan) {
    }

    record Contoh(long id, String nama) {
    }

    record Gambar(long id, Long sampelId, String jenis) {
    }

    /** @param direncanakan our own laboratory was paid for the test @param ulang why it is done once more; null the first time */
    record MuatanAmbil(TampilAudit.Isi a, int putaran, List<Contoh> contoh, boolean direncanakan, String ulang, List<Gambar> foto) {
    }

    record Balai(String kode, String nama) {
    }

    /** @param alasanLuar why a test that our own laboratory was paid for goes elsewhere; null where it was not */
    record MuatanKirim(TampilAudit.Isi a, List<ContohProduk> contoh, List<Balai> balai, String alasanLuar, String hariIni) {
    }

    /** @param berkas name of the report that was uploaded; null before */
    record MuatanLaporan(TampilAudit.Isi a, UjiLuar luar, boolean balai, String berkas) {
    }

    record Putusan(int putaran, String putusan, String catatan) {
    }

    /** @param laporanLuar there is a file to be read */
    record MuatanNilai(TampilAudit.Isi a, int putaran, String tidakTerambil, List<HasilUjiContoh> hasil, UjiLuar luar, boolean laporanLuar, List<Putusan> sebelum) {
    }

    private final ContohProdukService contoh;
    private final UjiLuarService luar;
    private final HasilUjiPutaran hasil;
    private final PenilaianUjiService penilaian;
    private final LembarAuditService lembar;
    private final TampilAudit tampil;

    UjiProdukForm(ContohProdukService contoh, UjiLuarService luar, HasilUjiPutaran hasil, PenilaianUjiService penilaian, LembarAuditService lembar, TampilAudit tampil) {
        this.contoh = contoh;
        this.luar = luar;
        this.hasil = hasil;
        this.penilaian = penilaian;
        this.lembar = lembar;
        this.tampil = tampil;
    }

    @Bean
    FormTugas<IsianContoh> ambilContohProduk() {
        return FormTugas.untuk("ambilContohProduk", IsianContoh.class, this::muatAmbil, (t, i) -> {
            if (i.terambil()) {
                contoh.terambil(id(t), i, t.pelaku());
                return Map.of("pengambilanContoh", "terambil", "tempatUji", i.tempatUji());
            }
            tolakTanpaPilihan(i);
            contoh.tidakDapat(id(t), i.alasan(), t.pelaku());
            return Map.of("pengambilanContoh", "tidakDapat");
        });
    }

    private static void tolakTanpaPilihan(IsianContoh i) {
        new PeriksaIsian().tolakJika(!"tidakDapat".equals(i.keputusan()), "keputusan", "Pilih apakah contoh sudah diambil.").selesai();
    }

    private Object muatAmbil(TugasKonteks t) {
        PengambilanContoh r = contoh.kini(id(t));
        boolean lab = contoh.direncanakan(r);
        String ulang = penilaian.semua(id(t)).stream().findFirst().map(PenilaianUji::catatan).orElse(null);
        return new MuatanAmbil(isi(t), r.putaran(), contoh.contoh(r).stream().map(c -> new Contoh(c.id(), c.nama())).toList(), lab, ulang,
            contoh.foto(r).stream().map(f -> new Gambar(f.id(), f.contohId(), f.jenis().name())).toList());
    }

    @Bean
    FormTugas<IsianKirimContoh> kirimContohKeLuar() {
        return FormTugas.untuk("kirimContohKeLuar", IsianKirimContoh.class, this::muatKirim, (t, i) -> {
            luar.kirim(id(t), i, t.pelaku());
            return Map.of();
        });
    }

    private Object muatKirim(TugasKonteks t) {
        PengambilanContoh r = contoh.kini(id(t));
        List<Balai> balai = luar.balai(t.satker()).stream().map(s -> new Balai(s.kode(), s.nama())).toList();
        return new MuatanKirim(isi(t), contoh.contoh(r), balai, r.alasanLuar(), tampil.hariIni(t.satker()).toString());
    }

    @Bean
    FormTugas<UjiLuarService.IsianLaporan> unggahLaporanUji() {
        return FormTugas.untuk("unggahLaporanUji", UjiLuarService.IsianLaporan.class, this::muatLaporan, (t, i) -> {
            luar.terima(id(t), i, t.pelaku());
            return Map.of();
        });
    }

    private Object muatLaporan(TugasKonteks t) {
        PengambilanContoh r = contoh.kini(id(t));
        UjiLuar u = luar.cari(r).orElseThrow();
        return new MuatanLaporan(isi(t), u, u.balai() != null, luar.laporan(r).map(b -> b.nama()).orElse(null));
    }

    @Bean
    FormTugas<IsianNilai> nilaiHasilUji() {
        return FormTugas.untuk("nilaiHasilUji", IsianNilai.class, this::muatNilai, (t, i) -> {
            penilaian.nilai(id(t), i.keputusan(), i.catatan(), t.pelaku());
            return Map.of("hasilUjiProduk", i.keputusan());
        });
    }

    private Object muatNilai(TugasKonteks t) {
        PengambilanContoh r = contoh.kini(id(t));
        UjiLuar u = luar.cari(r).orElse(null);
        List<Putusan> sebelum = penilaian.semua(id(t)).stream().map(p -> new Putusan(p.putaran(), p.ditulis(), p.catatan())).toList();
        return new MuatanNilai(isi(t), r.putaran(), r.terambil() ? null : r.alasan(), hasil.semua(r), u, luar.laporan(r).isPresent(), sebelum);
    }

    private TampilAudit.Isi isi(TugasKonteks t) {
        return tampil.isi(lembar.audit(t.id("auditId")));
    }

    private static long id(TugasKonteks t) {
        return t.id("permohonanId");
    }
}
