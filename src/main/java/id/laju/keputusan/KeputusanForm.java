package id.laju.keputusan;

import id.laju.mesin.FormTugas;
import id.laju.mesin.TugasKonteks;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.sertifikasi.KepalaSertifikasi;
import id.laju.staf.StafService;
import id.laju.umum.Tanggal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The decision: proposed, approved, signed. Signing itself goes through {@link TandaKeputusan}. */
@Configuration
class KeputusanForm {

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

    private final KeputusanService keputusan;
    private final UsulanKeputusanService usulan;
    private final TinjauanHasilService tinjauan;
    private final LembarKurang lembar;
    private final ReviewerService reviewer;
    private final BerkasKeputusan berkas;
    private final KepalaSertifikasi kepala;
    private final PermohonanService permohonan;
    private final StafService staf;
    private final KataKeputusan kata;

    KeputusanForm(KeputusanService keputusan, UsulanKeputusanService usulan, TinjauanHasilService tinjauan, LembarKurang lembar, ReviewerService reviewer, BerkasKeputusan berkas, KepalaSertifikasi kepala,
            PermohonanService permohonan, StafService staf, KataKeputusan kata) {
        this.keputusan = keputusan;
        this.usulan = usulan;
        this.tinjauan = tinjauan;
        this.lembar = lembar;
        this.reviewer = reviewer;
        this.berkas = berkas;
        this.kepala = kepala;
        this.permohonan = permohonan;
        this.staf = staf;
        this.kata = kata;
    }

    @Bean
    FormTugas<UsulanKeputusanService.Isian> usulkanKeputusan() {
        return FormTugas.untuk("usulkanKeputusan", UsulanKeputusanService.Isian.class, this::muat, (t, i) -> {
            if (LEMBAR.equals(i.pilihan())) {
                lembar.pastikanDikenal(t, USULAN, LEMBAR, "pilihan");
                lembar.minta(id(t), i.catatan(), t.pelaku());
            } else {
                usulan.usulkan(id(t), i, t.pelaku());
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
        Tinjauan akhir = new Tinjauan(r.putaran(), staf.nama(r.oleh()), r.rekomendasi() == null ? null : kata.rekomendasi(p, r.rekomendasi()), r.catatan(), tinjauan.dinilai(r.id()).stream().map(b -> new Butir(b.isi(), b.ditulis(), b.catatan())).toList(), r.dokumenId(), r.nomor());
        String siapa = ReviewerService.nama(reviewer.kini(p.id(), Peninjau.Fungsi.REVIEWER).stream());
        return new Muatan(kepala.dari(t), KertasKeputusan.order(p), berkas.daftar(p), berkas.halangan(p), akhir, siapa,
            usulan.pilihan(p).stream().map(x -> new Pilihan(x.name(), x.hurufTersendiri(), kata.pilihan(p, x))).toList(),
            usulan.peringkat(p).map(x -> new Peringkat(x.peringkat(), x.dasar(), usulan.peringkatSekarang(p.id()))).orElse(null),
            lembar.dapatDikembalikan(t, USULAN, LEMBAR),
            usulan.semua(p.id()).stream().findFirst().filter(u -> u.tinjauanId() == r.id()).map(u -> usulan(p, u)).orElse(null));
    }

    private Usulan usulan(Permohonan p, UsulanKeputusan u) {
        return new Usulan(kata.pilihan(p, u.pilihan()), u.pilihan().hurufTersendiri(), u.catatan(), u.tundaSampai() == null ? null : Tanggal.panjang(u.tundaSampai()), staf.nama(u.oleh()),
            u.putusanOleh() == null ? null : staf.nama(u.putusanOleh()), u.batalAlasan() == null ? u.putusanAlasan() : u.batalAlasan(), u.dokumenId() != null, u.nomor());
    }

    private static long id(TugasKonteks t) {
        return t.id("permohonanId");
    }
}
