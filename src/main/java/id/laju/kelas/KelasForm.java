package id.laju.kelas;

import id.laju.lhu.CalonPenanda;
import id.laju.mesin.FormTugas;
import id.laju.mesin.TugasKonteks;
import id.laju.staf.Staf;
import id.laju.staf.StafService;
import id.laju.umum.IsianKeliru;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The tasks of {@code pelaksanaan-bimtek} and {@code persiapan-bimtek}; those of the certificates are in {@link SertifikatKelasForm}. */
@Configuration
class KelasForm {

    /** Head of every form. @param instruktur who teaches or is to @param dari first day from which others can teach; null before the class is held @param kurang what is missing before the class may go on @param kuotaTerisi people @param belumMenjawab orders */
    record Muatan(long id, String judul, String kategori, String bentuk, String tempat, String waktu, String peserta, long kuotaTerisi, int kuota, long belumMenjawab, String batas, List<Instruktur> instruktur, String suratNomor, String catatan, List<Pegawai> pegawai, String tamu,
            List<CalonPenanda.Calon> calon, LocalDate dari, List<String> kurang, List<ButirCekData> cek) {
    }

    record Pegawai(String id, String nama, boolean dipilih) {
    }

    record IsianKuota(String putusan, String alasan, LocalDate mulai, LocalDate selesai, LocalDate batasPendaftaran) {
    }

    record IsianInstruktur(List<String> instruktur, String tamu, LocalDate dari) {
    }

    record IsianSurat(String keputusan, String penanda, String catatan) {
    }

    record Kosong() {
    }

    private final PelaksanaanService kelas;
    private final PutusanKelasService putusan;
    private final SuratTugasKelasService surat;
    private final PilihInstrukturService instruktur;
    private final BukuKelas buku;
    private final CekDataService cek;
    private final KesiapanService kesiapan;
    private final CalonPenanda calon;
    private final StafService staf;

    KelasForm(PelaksanaanService kelas, PutusanKelasService putusan, SuratTugasKelasService surat, PilihInstrukturService instruktur, BukuKelas buku, CekDataService cek, KesiapanService kesiapan, CalonPenanda calon, StafService staf) {
        this.kelas = kelas;
        this.putusan = putusan;
        this.surat = surat;
        this.instruktur = instruktur;
        this.buku = buku;
        this.cek = cek;
        this.kesiapan = kesiapan;
        this.calon = calon;
        this.staf = staf;
    }

    @Bean
    FormTugas<IsianKuota> putuskanKuota() {
        return FormTugas.untuk("putuskanKuota", IsianKuota.class, this::muat, (t, i) -> {
            putusan.putuskanKuota(id(t), i.putusan(), i.alasan(), new JadwalBaru(i.mulai(), i.selesai(), i.batasPendaftaran()), t.pelaku());
            return Map.of("putusanKuota", i.putusan());
        });
    }

    @Bean
    FormTugas<IsianInstruktur> pilihInstruktur() {
        return FormTugas.untuk("pilihInstruktur", IsianInstruktur.class, this::muat, (t, i) -> {
            return Map.of("suratTugasInstruktur", instruktur.pilih(id(t), i.instruktur(), i.tamu(), i.dari()) ? "baru" : "tetap");
        });
    }

    @Bean
    FormTugas<IsianSurat> siapkanSuratTugasBimtek() {
        return FormTugas.untuk("siapkanSuratTugasBimtek", IsianSurat.class, this::muat, (t, i) -> {
            surat.siapkan(id(t), i.keputusan(), i.penanda(), i.catatan());
            return Map.of("suratTugasBimtek", i.keputusan());
        });
    }

    @Bean
    FormTugas<IsianSurat> tandatanganiSuratTugasBimtek() {
        return FormTugas.untuk("tandatanganiSuratTugasBimtek", IsianSurat.class, this::muat, (t, i) -> {
            surat.putuskanTanda(id(t), i.keputusan(), i.catatan(), t.pelaku());
            return Map.of("tandaSuratTugasBimtek", i.keputusan());
        });
    }

    @Bean
    FormTugas<Kosong> siapkanKelas() {
        return FormTugas.untuk("siapkanKelas", Kosong.class, t -> muat(t, kesiapan.kurangUntukMulai(id(t))), (t, i) -> lengkap(kesiapan.kurangUntukMulai(id(t))));
    }

    @Bean
    FormTugas<Kosong> laksanakanBimtek() {
        return FormTugas.untuk("laksanakanBimtek", Kosong.class, t -> muat(t, kesiapan.kurangUntukSelesai(id(t))), (t, i) -> lengkap(kesiapan.kurangUntukSelesai(id(t))));
    }

    private static Map<String, Object> lengkap(List<String> kurang) {
        if (!kurang.isEmpty()) {
            throw IsianKeliru.pada("kurang", "Belum dapat diselesaikan. " + String.join(". ", kurang) + ". Lengkapi pada halaman Cek Data, lalu tekan Selesaikan.");
        }
        return Map.of();
    }

    private Object muat(TugasKonteks t) {
        return muat(t, List.of());
    }

    private Object muat(TugasKonteks t, List<String> kurang) {
        KelasBimtek k = buku.kelas(id(t));
        Pelaksanaan p = kelas.ambil(k.id());
        JumlahPeserta peserta = buku.jumlahPeserta(k.id());
        List<Instruktur> instruktur = kelas.instruktur(k.id()).stream().filter(Instruktur::mengajar).toList();
        return new Muatan(k.id(), k.judul(), k.kategori(), k.bentuk(), k.tempat(), k.waktu(), peserta.sebutan(), peserta.kuotaTerisi(), k.kuotaMinimal(), peserta.belumMenjawab(), buku.batasTertulis(k), instruktur, p.suratNomor(),
            p.suratCatatan(), staf.diSatker(k.satker()).stream().filter(Staf::aktif).map(s -> new Pegawai(s.id(), s.nama(), instruktur.stream().anyMatch(i -> s.id().equals(i.staf())))).sorted(Comparator.comparing(Pegawai::dipilih).reversed()).toList(), tamu(instruktur), calon.dari(k.satker()), dari(k), kurang, cek.untuk(k.id()));
    }

    private LocalDate dari(KelasBimtek k) {
        return buku.berlangsung(k) ? buku.hariTersisa(k) : null;
    }

    /** As they were typed. */
    private static String tamu(List<Instruktur> semua) {
        return semua.stream().filter(i -> i.staf() == null).map(i -> i.instansi() == null ? i.nama() : i.nama() + "; " + i.instansi()).collect(Collectors.joining("\n"));
    }

    private static long id(TugasKonteks t) {
        return t.id("kelasId");
    }
}
