package id.laju.insitu;

import id.laju.kalibrasi.BacaanLapanganService;
import id.laju.lhu.CalonPenanda;
import id.laju.mesin.FormTugas;
import id.laju.mesin.TugasKonteks;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The letter of duty, the work at the site, and the hand-over to CS. */
@Configuration
class LapanganForm {

    record IsianPutusan(String keputusan, String catatan) {
    }

    record MuatanSurat(TampilLapangan.Isi k) {
    }

    record IsianPenanda(String penanda) {
    }

    record MuatanPenanda(TampilLapangan.Isi k, List<CalonPenanda.Calon> calon) {
    }

    record Gambar(long id, Long sampelId, String jenis) {
    }

    /** @param foto photos that are stored already, of the samples and of the whole visit */
    record MuatanKerja(TampilLapangan.Isi k, String satker, List<ButirKerja> butir, List<Gambar> foto) {
    }

    record Petugas(String id, String nama) {
    }

    /** @param foto of this item @param lembar what an instrument is calibrated by here; null for the rest @param saya preset as who measured @param regu who may have measured */
    record ButirKerja(long sampelId, String nama, String jenis, String standar, boolean alat, boolean contoh, List<Gambar> foto, BacaanLapanganService.Lembar lembar, String saya,
            List<Petugas> regu) {
    }

    record MuatanTerima(TampilLapangan.Isi k, String saksi, String petugas, String beritaAcara, String catatan, List<ButirTerima> butir) {
    }

    /** @param bacaan what was calibrated there; null without */
    record ButirTerima(long sampelId, String nama, String nomor, String titik, String koordinat, String kondisi, String jumlah, String wadah, String tempat, String bacaan) {
    }

    private final TampilLapangan tampil;
    private final HasilLapanganService hasil;
    private final JadwalLapanganService jadwal;
    private final BacaanLapanganService bacaan;
    private final ReguService regu;

    LapanganForm(TampilLapangan tampil, HasilLapanganService hasil, JadwalLapanganService jadwal, BacaanLapanganService bacaan, ReguService regu) {
        this.tampil = tampil;
        this.hasil = hasil;
        this.jadwal = jadwal;
        this.bacaan = bacaan;
        this.regu = regu;
    }

    /** Signing itself goes through {@link TandaSuratTugas}. */
    @Bean
    FormTugas<IsianPutusan> tandatanganiSuratTugas(SuratTugasService surat) {
        return FormTugas.untuk("tandatanganiSuratTugas", IsianPutusan.class, t -> new MuatanSurat(tampil.lengkap(JadwalForm.id(t))), (t, i) -> {
            surat.putuskan(JadwalForm.id(t), i.keputusan(), i.catatan(), t.pelaku());
            return Map.of("suratTugas", i.keputusan());
        });
    }

    @Bean
    FormTugas<IsianHasil> kerjakanLapangan() {
        return FormTugas.untuk("kerjakanLapangan", IsianHasil.class, this::muatKerja, this::kerjakan);
    }

    @Bean
    FormTugas<IsianPenanda> tunjukPenanda(SuratTugasService surat) {
        return FormTugas.untuk("tunjukPenanda", IsianPenanda.class, t -> new MuatanPenanda(tampil.buta(JadwalForm.id(t)), surat.calonPenanda(JadwalForm.id(t))), (t, i) -> {
            surat.tunjuk(JadwalForm.id(t), i.penanda());
            return Map.of();
        });
    }

    private Map<String, Object> kerjakan(TugasKonteks t, IsianHasil i) {
        Map<String, Object> putusan = new LinkedHashMap<>();
        if (i.tunda()) {
            putusan.put("hasilLapangan", "tunda");
            putusan.put("penundaan", hasil.tunda(JadwalForm.id(t), i, t.pelaku()));
        } else {
            hasil.selesai(JadwalForm.id(t), i, t.pelaku());
            putusan.put("hasilLapangan", "selesai");
        }
        return putusan;
    }

    private Object muatKerja(TugasKonteks t) {
        TampilLapangan.Isi k = tampil.lengkap(JadwalForm.id(t));
        Jadwal j = jadwal.ambil(k.permohonanId());
        List<Gambar> foto = hasil.foto(j.id()).stream().map(f -> new Gambar(f.id(), f.sampelId(), f.jenis().name())).toList();
        List<Petugas> orang = jadwal.petugas(j.id()).stream().map(o -> new Petugas(o, regu.nama(o))).toList();
        List<Long> dibawa = jadwal.standarDibawa(j.id());
        List<ButirKerja> butir = k.butir().stream().map(b -> new ButirKerja(b.sampelId(), b.nama(), b.jenis(), b.standar(), k.kalibrasi(), !k.kalibrasi(),
            foto.stream().filter(f -> Objects.equals(f.sampelId(), b.sampelId())).toList(), bacaan.lembar(b.sampelId(), regu.hariIni(t.satker()), dibawa).orElse(null), t.pelaku(), orang)).toList();
        return new MuatanKerja(k, t.satker(), butir, foto);
    }

    @Bean
    FormTugas<TerimaLapanganService.Isian> terimaDariLapangan(TerimaLapanganService terima) {
        return FormTugas.untuk("terimaDariLapangan", TerimaLapanganService.Isian.class, this::muatTerima, (t, i) -> {
            terima.terima(JadwalForm.id(t), i, t.pelaku());
            return Map.of();
        });
    }

    private Object muatTerima(TugasKonteks t) {
        TampilLapangan.Isi k = tampil.lengkap(JadwalForm.id(t));
        Jadwal j = jadwal.ambil(k.permohonanId());
        HasilLapangan h = hasil.hasil(j.id()).orElseThrow();
        List<ButirTerima> butir = hasil.contoh(j.id()).stream().map(c -> butir(k, c)).toList();
        return new MuatanTerima(k, h.saksiNama(), k.jadwal().petugas().get(0), h.beritaAcaraNomor(), h.catatan(), butir);
    }

    private ButirTerima butir(TampilLapangan.Isi k, ContohLapangan c) {
        String nama = k.butir().stream().filter(b -> b.sampelId() == c.sampelId()).findFirst().orElseThrow().nama();
        return new ButirTerima(c.sampelId(), nama, c.nomorContoh() == null ? c.identitas() : c.nomorContoh(), c.titik(), c.koordinat(), c.kondisi(),
            k.kalibrasi() ? "1 unit" : c.jumlah(), c.wadah(), k.kalibrasi() ? "Di lokasi pelanggan" : null, dibaca(c.sampelId()));
    }

    private String dibaca(long sampelId) {
        return bacaan.bacaan(sampelId).map(b -> b.kepala().tidakDapat() != null ? "tidak dapat dikalibrasi: " + b.kepala().tidakDapat()
            : b.titik().size() + " titik ukur, dibaca " + regu.nama(b.kepala().petugas())).orElse(null);
    }
}
