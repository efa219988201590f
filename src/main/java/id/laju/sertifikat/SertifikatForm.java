package id.laju.sertifikat;

import id.laju.audit.PeringkatHijau;
import id.laju.mesin.FormTugas;
import id.laju.mesin.TugasKonteks;
import id.laju.permohonan.PermohonanService;
import id.laju.umum.Tanggal;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The tasks of {@code penerbitan-sertifikat}. Signing itself goes through {@link TandaSertifikat}. */
@Configuration
class SertifikatForm {

    /** @param peringkat as printed, else as decided @param dasarPeringkat why that; null for another service @param catatan why it was sent back @param penanda name of the active signatory; null without @param menambah number and last day of the one to which it adds brands; null for others @param halangan why it cannot go on now; null when it can @param gugur how the one to which it adds brands ended, as all after it: it is given up; null else */
    record Muatan(long id, String permohonan, String pemegang, String alamat, String pimpinan, String produk, String acuan, String peringkat, String dasarPeringkat, String spk, String nomor, String masa,
            List<MerekSertifikat> merek, String penanda, String catatan, String menambah, String halangan, String gugur, String alasanGugur, String kabarGugur) {
    }

    record IsianPutusan(String keputusan, String catatan) {
    }

    private final TerbitService terbit;
    private final SusunSertifikatService susun;
    private final IndukSertifikat induk;
    private final PeringkatSertifikat peringkat;
    private final PenandaSertifikatService penanda;
    private final SertifikatService sertifikat;
    private final PermohonanService permohonan;

    SertifikatForm(TerbitService terbit, SusunSertifikatService susun, IndukSertifikat induk, PeringkatSertifikat peringkat, PenandaSertifikatService penanda, SertifikatService sertifikat, PermohonanService permohonan) {
        this.terbit = terbit;
        this.susun = susun;
        this.induk = induk;
        this.peringkat = peringkat;
        this.penanda = penanda;
        this.sertifikat = sertifikat;
        this.permohonan = permohonan;
    }

    @Bean
    FormTugas<IsianTerbit> siapkanSertifikat() {
        return FormTugas.untuk("siapkanSertifikat", IsianTerbit.class, this::muat, (t, i) -> Map.of("penyiapanSertifikat", susun.siapkan(id(t), i)));
    }

    @Bean
    FormTugas<IsianPutusan> tandatanganiSertifikat() {
        return FormTugas.untuk("tandatanganiSertifikat", IsianPutusan.class, this::muat, (t, i) -> {
            terbit.putuskanTanda(id(t), i.keputusan(), i.catatan(), t.pelaku());
            return Map.of("tandaTanganSertifikat", i.keputusan());
        });
    }

    @Bean
    FormTugas<IsianPutusan> periksaSertifikat() {
        return FormTugas.untuk("periksaSertifikat", IsianPutusan.class, this::muat, (t, i) -> {
            terbit.periksa(id(t), i.keputusan(), i.catatan());
            return Map.of("pemeriksaanSertifikat", i.keputusan());
        });
    }

    private Object muat(TugasKonteks t) {
        Sertifikat s = terbit.ambil(id(t));
        Induk lama = induk.untuk(s);
        boolean siapkan = "siapkanSertifikat".equals(t.tugas());
        String masa = s.terbit() == null ? null : Tanggal.panjang(s.terbit()) + " sampai " + Tanggal.panjang(s.berakhir());
        PeringkatHijau.Usulan usulan = peringkat.untuk(s).orElse(null);
        return new Muatan(s.id(), permohonan.ambil(s.permohonanId()).praOrder(), s.pemegang(), s.alamat(), s.pimpinan(), s.produk(), s.acuan(),
            usulan == null || s.peringkat() != null ? s.peringkat() : usulan.peringkat(), usulan == null ? null : usulan.dasar(), s.spkNomor(), s.nomor(), masa, siapkan ? induk.merek(s, lama) : sertifikat.merek(s.id()), penanda.aktif(s.satker()).map(PenandaSertifikat::nama).orElse(null), terbit.catatan(s.id()), lama.sebutan(), siapkan ? lama.tertahan() : induk.halangan(s),
            lama.akhir(), lama.alasan(), lama.berakhir() ? SertifikatKabar.kalimatGugur(lama) : null);
    }

    private static long id(TugasKonteks t) {
        return t.id("sertifikatId");
    }
}
