package id.laju.keputusan;

import id.laju.mesin.FormTugas;
import id.laju.mesin.ModelTugas;
import id.laju.mesin.PenjagaWajib;
import id.laju.mesin.TugasKonteks;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.sertifikasi.KepalaSertifikasi;
import id.laju.staf.StafService;
import id.laju.umum.IsianKeliru;
import id.laju.umum.Tanggal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The decision: proposed, approved, signed; and what becomes of a postponement. Signing itself goes through {@link TandaKeputusan}. */
@Configuration
class KeputusanForm {

    /** Of a case that goes on by a version of before. */
    private static final String UJI_TIDAK_DIKENAL = "Kasus ini berjalan menurut versi model yang belum mengenal uji produk lagi. Pilih tinjau lagi, beri waktu lagi, atau sertifikat tidak diberikan; "
        + "atau minta pemilik proses memindahkan kasus ini ke versi yang baru lebih dulu.";

    private static final String USULAN = "usulanKeputusan";
    /** No decision: the sheet goes back for its values. */
    private static final String LEMBAR = "LEMBAR";

    record Pilihan(String kode, String huruf, String label) {
    }

    record Butir(String isi, String hasilDitulis, String catatan) {
    }

    /** @param rekomendasi in words @param dokumenId its sheet; null before it is issued */
    record Tinjauan(int putaran, String oleh, String rekomendasi, String catatan, List<Butir> butir, UUID dokumenId, String nomor) {
    }

    /** @param sampai null unless it is a postponement @param kembali why it came back; null without @param naskah its paper was made */
    record Usulan(String label, String huruf, String catatan, String sampai, String oleh, String putusanOleh, String kembali, boolean naskah, String nomor) {
    }

    /** @param kini level of the certificate that is monitored; null without */
    record Peringkat(String peringkat, String dasar, String kini) {
    }

    /** @param peringkat what the verification earned; null for another service @param lembarKosong the sheet may be given back for its values @param lama what was proposed before or is proposed now; null without */
    record Muatan(KepalaSertifikasi.Kepala k, String order, List<BerkasKeputusan.Berkas> berkas, List<String> halangan, Tinjauan tinjauan, String reviewer, List<Pilihan> pilihan, Peringkat peringkat, boolean lembarKosong,
            Usulan lama) {
    }

    record IsianPutusan(String keputusan, String catatan) {
    }

    record Bukti(UUID id, String nama) {
    }

    /** @param jawaban of the customer; null when the day came first @param temuan that nobody mended @param ujiGagal why the product failed; null when it did not @param ujiLagi it may be tested once more */
    record MuatanPenundaan(KepalaSertifikasi.Kepala k, long permohonanId, String sampai, String alasan, String jawaban, List<Bukti> bukti, int ke, List<String> temuan, String ujiGagal, boolean ujiLagi) {
    }

    record IsianPenundaan(String keputusan, String alasan, String sampai) {
    }

    private final KeputusanService keputusan;
    private final PenundaanKeputusanService penundaan;
    private final TinjauanHasilService tinjauan;
    private final LembarKurang lembar;
    private final ReviewerService reviewer;
    private final BerkasKeputusan berkas;
    private final KepalaSertifikasi kepala;
    private final PermohonanService permohonan;
    private final StafService staf;
    private final ModelTugas model;

    KeputusanForm(KeputusanService keputusan, PenundaanKeputusanService penundaan, TinjauanHasilService tinjauan, LembarKurang lembar, ReviewerService reviewer, BerkasKeputusan berkas, KepalaSertifikasi kepala,
            PermohonanService permohonan, StafService staf, ModelTugas model) {
        this.keputusan = keputusan;
        this.penundaan = penundaan;
        this.tinjauan = tinjauan;
        this.lembar = lembar;
        this.reviewer = reviewer;
        this.berkas = berkas;
        this.kepala = kepala;
        this.permohonan = permohonan;
        this.staf = staf;
        this.model = model;
    }

    @Bean
    FormTugas<KeputusanService.Isian> usulkanKeputusan() {
        return FormTugas.untuk("usulkanKeputusan", KeputusanService.Isian.class, this::muat, (t, i) -> {
            if (LEMBAR.equals(i.pilihan())) {
                lembar.pastikanDikenal(t, USULAN, LEMBAR, "pilihan");
                lembar.minta(id(t), i.catatan(), t.pelaku());
            } else {
                keputusan.usulkan(id(t), i, t.pelaku());
            }
            return Map.of(USULAN, i.pilihan());
        });
    }

    @Bean
    FormTugas<IsianPutusan> setujuiKeputusan() {
        return FormTugas.untuk("setujuiKeputusan", IsianPutusan.class, this::muat, (t, i) -> {
            keputusan.putuskan(id(t), i.keputusan(), i.catatan(), t.pelaku());
            return Map.of("persetujuanKeputusan", i.keputusan());
        });
    }

    @Bean
    FormTugas<IsianPutusan> tandatanganiKeputusan() {
        return FormTugas.untuk("tandatanganiKeputusan", IsianPutusan.class, this::muat, (t, i) -> {
            keputusan.tandatangani(id(t), i.keputusan(), i.catatan(), t.pelaku());
            return Map.of("tandaTanganKeputusan", i.keputusan());
        });
    }

    private Object muat(TugasKonteks t) {
        Permohonan p = permohonan.ambil(id(t));
        TinjauanHasil r = tinjauan.terakhir(p.id()).orElseThrow();
        Tinjauan akhir = new Tinjauan(r.putaran(), staf.nama(r.oleh()), r.rekomendasi() == null ? null : r.rekomendasi().label(), r.catatan(), tinjauan.dinilai(r.id()).stream().map(b -> new Butir(b.isi(), b.ditulis(), b.catatan())).toList(), r.dokumenId(), r.nomor());
        String siapa = ReviewerService.nama(reviewer.kini(p.id(), Peninjau.Fungsi.REVIEWER).stream());
        return new Muatan(kepala.dari(t), KertasKeputusan.order(p), berkas.daftar(p), berkas.halangan(p), akhir, siapa,
            keputusan.pilihan(p).stream().map(x -> new Pilihan(x.name(), x.huruf(), x.label(KertasKeputusan.sertifikat(p)))).toList(),
            keputusan.peringkat(p).map(x -> new Peringkat(x.peringkat(), x.dasar(), keputusan.peringkatSekarang(p.id()))).orElse(null),
            lembar.dapatDikembalikan(t, USULAN, LEMBAR),
            keputusan.usulan(p.id()).stream().findFirst().filter(u -> u.tinjauanId() == r.id()).map(u -> usulan(p, u)).orElse(null));
    }

    private Usulan usulan(Permohonan p, UsulanKeputusan u) {
        return new Usulan(u.pilihan().label(KertasKeputusan.sertifikat(p)), u.pilihan().huruf(), u.catatan(), u.tundaSampai() == null ? null : Tanggal.panjang(u.tundaSampai()), staf.nama(u.oleh()),
            u.putusanOleh() == null ? null : staf.nama(u.putusanOleh()), u.batalAlasan() == null ? u.putusanAlasan() : u.batalAlasan(), u.dokumenId() != null, u.nomor());
    }

    @Bean
    FormTugas<IsianPenundaan> tentukanPenundaan(KeputusanSurat surat) {
        return FormTugas.untuk("tentukanPenundaan", IsianPenundaan.class, this::muatPenundaan, (t, i) -> {
            if ("uji".equals(i.keputusan()) && !mengenalUjiLagi(t)) {
                throw IsianKeliru.pada("keputusan", UJI_TIDAK_DIKENAL);
            }
            keputusan.tentukan(id(t), i.keputusan(), i.alasan(), i.sampai(), t.pelaku());
            if ("perpanjang".equals(i.keputusan())) {
                surat.waktuLagi(id(t));
            } else if ("perbaiki".equals(i.keputusan())) {
                surat.temuanDibuka(id(t));
            } else if ("uji".equals(i.keputusan())) {
                surat.ujiLagi(id(t));
            }
            Map<String, Object> hasil = new LinkedHashMap<>(Map.of("kelanjutanPenundaan", i.keputusan()));
            if ("berhenti".equals(i.keputusan())) {
                hasil.put("keputusanSertifikasi", PilihanKeputusan.TOLAK.hasil());
            }
            return hasil;
        });
    }

    private Object muatPenundaan(TugasKonteks t) {
        Penundaan n = penundaan.kini(id(t));
        Optional<String> gagal = penundaan.ujiGagal(id(t));
        return new MuatanPenundaan(kepala.dari(t), id(t), Tanggal.panjang(n.sampai()), n.alasan(), n.jawaban(), penundaan.bukti(n.id()).stream().map(b -> new Bukti(b.id(), b.nama())).toList(), n.ke(),
            penundaan.tidakDiperbaiki(id(t)), gagal.orElse(null), gagal.isPresent() && mengenalUjiLagi(t));
    }

    private boolean mengenalUjiLagi(TugasKonteks t) {
        return model.menanyakan(t, "kelanjutanPenundaan", "uji");
    }

    private static long id(TugasKonteks t) {
        return t.id("permohonanId");
    }

    @Bean
    PenjagaWajib peninjauBukanEvaluator() {
        return new PenjagaWajib(Set.of("userTask_tinjauHasil", "userTask_usulkanKeputusan", "userTask_tandatanganiKeputusan"), evaluasi(LingkupEvaluasi.LANGKAH), "evaluasi");
    }

    /** PJ Sertifikasi decides about late findings by office, and about the certification too. */
    @Bean
    PenjagaWajib pengambilKeputusanBukanEvaluator() {
        Set<String> langkah = LingkupEvaluasi.LANGKAH.stream().filter(l -> !l.equals("userTask_putuskanTemuanLewat")).collect(Collectors.toSet());
        return new PenjagaWajib(Set.of("userTask_setujuiKeputusan", "userTask_tentukanPenundaan"), evaluasi(langkah), "evaluasi");
    }

    /** With what a model from before does not have, whose guards go on without it. */
    private static Set<String> evaluasi(Set<String> langkah) {
        return Stream.concat(langkah.stream(), Stream.of("userTask_lengkapiLembar")).collect(Collectors.toSet());
    }

    @Bean
    PenjagaWajib pengambilKeputusanBukanPeninjau() {
        return new PenjagaWajib(Set.of("userTask_usulkanKeputusan", "userTask_setujuiKeputusan", "userTask_tandatanganiKeputusan"), Set.of("userTask_tinjauHasil"), "evaluasi");
    }

    @Bean
    PenjagaWajib penyetujuBukanPengusulKeputusan() {
        return new PenjagaWajib(Set.of("userTask_setujuiKeputusan"), Set.of("userTask_usulkanKeputusan"), "evaluasi");
    }
}
