package id.laju.kelas;

import id.laju.bimtek.PesertaKelas;
import id.laju.mesin.FormTugas;
import id.laju.mesin.TugasKonteks;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The tasks of {@code sertifikat-pelatihan}. Signing itself goes through {@link TandaSertifikatPelatihan}. */
@Configuration
class SertifikatKelasForm {

    /** A participant with the number that is offered. @param terbit attended all days, or has a certificate already */
    record Orang(long pesertaId, String nama, String tercetak, String pembayar, String hadir, String nilai, boolean terbit, String nomor, boolean ada, boolean unggahan) {
    }

    record Muatan(long id, String judul, String waktu, String tempat, String penanda, String catatan, LocalDate tanggal, List<Orang> orang) {
    }

    record IsianPutusan(String keputusan, String catatan) {
    }

    private final SiapkanSertifikatService siapkan;
    private final PutusanSertifikatService putusan;
    private final SertifikatPelatihanService sertifikat;
    private final PenandaPelatihanService penanda;
    private final PelaksanaanService kelas;
    private final HasilService hasil;
    private final BukuKelas buku;

    SertifikatKelasForm(SiapkanSertifikatService siapkan, PutusanSertifikatService putusan, SertifikatPelatihanService sertifikat, PenandaPelatihanService penanda, PelaksanaanService kelas, HasilService hasil, BukuKelas buku) {
        this.siapkan = siapkan;
        this.putusan = putusan;
        this.sertifikat = sertifikat;
        this.penanda = penanda;
        this.kelas = kelas;
        this.hasil = hasil;
        this.buku = buku;
    }

    @Bean
    FormTugas<IsianSertifikatPelatihan> siapkanSertifikatPelatihan() {
        return FormTugas.untuk("siapkanSertifikatPelatihan", IsianSertifikatPelatihan.class, this::muat, (t, i) -> Map.of("caraTandaSertifikat", siapkan.siapkan(id(t), i)));
    }

    @Bean
    FormTugas<IsianPutusan> tandatanganiSertifikatPelatihan() {
        return FormTugas.untuk("tandatanganiSertifikatPelatihan", IsianPutusan.class, this::muat, (t, i) -> {
            putusan.putuskanTanda(id(t), i.keputusan(), i.catatan(), t.pelaku());
            return Map.of("tandaSertifikatPelatihan", i.keputusan());
        });
    }

    @Bean
    FormTugas<IsianPutusan> kirimSertifikatPelatihan() {
        return FormTugas.untuk("kirimSertifikatPelatihan", IsianPutusan.class, this::muat, (t, i) -> {
            putusan.periksa(id(t), i.keputusan(), i.catatan());
            return Map.of("pemeriksaanSertifikatPelatihan", i.keputusan());
        });
    }

    private Object muat(TugasKonteks t) {
        KelasBimtek k = buku.kelas(id(t));
        Map<Long, String> nomor = siapkan.nomorDitawarkan(k.id());
        boolean pernah = !sertifikat.kelas(k.id()).isEmpty();
        List<Orang> orang = hasil.kelas(k.id()).peserta().stream().map(h -> orang(h, nomor.get(h.peserta().pesertaId()), k.hari().size(), pernah)).toList();
        return new Muatan(k.id(), k.judul(), k.waktu(), k.tempat(), penanda.aktif(k.satker()).map(PenandaPelatihan::nama).orElse(null), kelas.ambil(k.id()).sertifikatCatatan(), buku.hariIni(k.id()), orang);
    }

    private Orang orang(HasilPeserta h, String nomor, int hari, boolean pernah) {
        PesertaKelas p = h.peserta();
        SertifikatPelatihan s = sertifikat.peserta(p.pesertaId()).orElse(null);
        String nilai = HasilPeserta.tertulis(h.pre()) + " / " + HasilPeserta.tertulis(h.post());
        return new Orang(p.pesertaId(), p.nama(), s == null ? p.nama() : s.nama(), p.pembayar(), h.hadir() + " dari " + hari + " hari", nilai, s != null || !pernah && h.hadir() == hari, nomor, s != null, s != null && s.berkasId() != null);
    }

    private static long id(TugasKonteks t) {
        return t.id("kelasId");
    }
}
